import type {AgencyRow} from './schema.ts'

/** The Sports Network, United States. */
export const sportsNetwork: AgencyRow = {
  id: 'sports-network',
  name: 'The Sports Network',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Sports Network', 'The Sports Network'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'title',
      example: 'Tulsa, OK (Sports Network) - ',
      source: 'seen'
    },
    {id: 'sign-alone', shape: '({sign}) -', example: '(Sports Network) - ', source: 'known'}
  ]
}
