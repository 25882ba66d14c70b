import type {AgencyRow} from './schema.ts'

/** Tanjug, Serbia and before it Yugoslavia. */
export const tanjug: AgencyRow = {
  id: 'tanjug',
  name: 'Tanjug',
  kind: 'agency',
  country: 'RS',
  languages: ['sr', 'en'],
  signs: ['Tanjug'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'NIS, Jan 1 (Tanjug) - ',
      source: 'known'
    }
  ]
}
