import type {AgencyRow} from './schema.ts'

/** Télam, Argentina. */
export const telam: AgencyRow = {
  id: 'telam',
  name: 'Télam',
  kind: 'agency',
  country: 'AR',
  languages: ['es'],
  signs: ['TELAM', 'Télam'],
  datelines: [
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'ROSARIO (ARGENTINA), 12 SEP 88 (TELAM) -- ',
      source: 'seen'
    },
    {
      id: 'spanish',
      shape: '{place}, {date} ({sign}).-',
      case: 'title',
      example: 'Rosario, 10 octubre (Télam).- ',
      source: 'known',
      until: '2024'
    }
  ]
}
