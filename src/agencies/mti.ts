import type {AgencyRow} from './schema.ts'

/** Magyar Távirati Iroda, Hungary. */
export const mti: AgencyRow = {
  id: 'mti',
  name: 'MTI',
  kind: 'agency',
  country: 'HU',
  languages: ['hu', 'en'],
  signs: ['MTI', 'Magyar Távirati Iroda', 'Hungarian News Agency'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) -',
      case: 'title',
      example: 'Szeged, January 1 (MTI) - ',
      source: 'known'
    }
  ]
}
