import type {AgencyRow} from './schema.ts'

/** Interfax-Ukraine. */
export const interfaxUkraine: AgencyRow = {
  id: 'interfax-ukraine',
  name: 'Interfax-Ukraine',
  kind: 'agency',
  country: 'UA',
  languages: ['uk', 'en', 'ru'],
  signs: ['Interfax-Ukraine', 'Interfax Ukraine'],
  datelines: [
    {
      id: 'stop-after-place',
      shape: '{place}. {date} ({sign}) –',
      case: 'upper',
      example: 'ODESA. July 8 (Interfax-Ukraine) – ',
      source: 'known'
    }
  ]
}
