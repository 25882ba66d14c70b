import type {AgencyRow} from './schema.ts'

/** Marketwired, earlier Marketwire and Market Wire: the date inside the bracket. */
export const marketwired: AgencyRow = {
  id: 'marketwired',
  name: 'Marketwired',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  signs: ['Marketwired', 'MARKETWIRE', 'Marketwire', 'MARKET WIRE', 'Market Wire'],
  datelines: [
    {
      id: 'date-inside',
      shape: '{place}--({sign} - {date}) -',
      case: 'upper',
      example: 'FREMONT, CA--(Marketwired - Nov 17, 2015) - ',
      source: 'seen',
      until: '2018-12-31'
    }
  ]
}
