import type {AgencyRow} from './schema.ts'

/** Noticias Argentinas. */
export const na: AgencyRow = {
  id: 'na',
  name: 'Noticias Argentinas',
  kind: 'agency',
  country: 'AR',
  languages: ['es'],
  signs: ['NA', 'Noticias Argentinas'],
  datelines: [
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'SALTA (ARGENTINA), 17 JUN 91 (NA) -- ',
      source: 'seen'
    }
  ]
}
