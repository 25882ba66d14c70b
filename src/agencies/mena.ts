import type {AgencyRow} from './schema.ts'

/** Middle East News Agency, Egypt. */
export const mena: AgencyRow = {
  id: 'mena',
  name: 'Middle East News Agency',
  kind: 'agency',
  country: 'EG',
  languages: ['ar', 'en', 'fr'],
  signs: ['MENA', 'Middle East News Agency'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'ASWAN, Sept 4 (MENA) - ',
      source: 'seen'
    }
  ]
}
