import type {AgencyRow} from './schema.ts'

/** TheWrap, whose stories run on Reuters. */
export const theWrap: AgencyRow = {
  id: 'the-wrap',
  name: 'TheWrap',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['TheWrap', 'TheWrap.com', 'The Wrap'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'LOS ANGELES (TheWrap.com) - ',
      source: 'known'
    }
  ]
}
