import type {AgencyRow} from './schema.ts'

/** MarketWatch, until 2005 CBS MarketWatch. */
export const marketwatch: AgencyRow = {
  id: 'marketwatch',
  name: 'MarketWatch',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['MarketWatch', 'MarketWatch.com', 'CBS.MW', 'CBS MarketWatch'],
  datelines: [
    {
      id: 'place',
      shape: '{place} ({sign}) --',
      case: 'upper',
      example: 'SAN FRANCISCO (CBS.MW) -- ',
      source: 'seen'
    },
    {
      id: 'place-hyphen',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'CHICAGO (CBS.MW) - ',
      source: 'seen'
    }
  ]
}
