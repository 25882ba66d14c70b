import type {AgencyRow} from './schema.ts'

/** The Sports Xchange, United States. */
export const sportsXchange: AgencyRow = {
  id: 'sports-xchange',
  name: 'The Sports Xchange',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Sports Xchange', 'The Sports Xchange'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'TUCSON, Ariz. (The Sports Xchange) - ',
      source: 'known'
    }
  ],
  signOffs: [
    {id: 'dashed-name', template: '--The Sports Xchange', at: 'end', example: '--The Sports Xchange', source: 'known'}
  ],
  comment: 'Most stories have a byline `By X, The Sports Xchange` and a dateline without a sign.'
}
