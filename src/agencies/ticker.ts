import type {AgencyRow} from './schema.ts'

/** SportsTicker, United States. */
export const ticker: AgencyRow = {
  id: 'ticker',
  name: 'SportsTicker',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Ticker', 'SportsTicker', 'Sports Ticker', 'ESPN/Sports Ticker'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) --',
      case: 'upper',
      example: 'TEMPE, Arizona (Ticker) -- ',
      source: 'seen'
    }
  ]
}
