import type {AgencyRow} from './schema.ts'

/** Diarios y Noticias, Argentina. */
export const dyn: AgencyRow = {
  id: 'dyn',
  name: 'Diarios y Noticias',
  kind: 'agency',
  country: 'AR',
  languages: ['es'],
  signs: ['DYN', 'DyN', 'Diarios y Noticias'],
  datelines: [
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'MENDOZA (ARGENTINA), 3 MAR 91 (DYN) -- ',
      source: 'seen',
      until: '2017'
    }
  ]
}
