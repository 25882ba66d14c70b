import type {AgencyRow} from './schema.ts'

/** Inter Press Service. */
export const ips: AgencyRow = {
  id: 'ips',
  name: 'Inter Press Service',
  kind: 'agency',
  languages: ['en', 'es'],
  signs: ['IPS', 'Inter Press Service', 'Interpress Agency', 'Interpress Agency [IPS]'],
  datelines: [
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'SAN JOSE (COSTA RICA), 5 JUL 88 (IPS) -- ',
      source: 'seen'
    },
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'QUITO, Apr 4 (IPS) - ',
      source: 'known'
    }
  ]
}
