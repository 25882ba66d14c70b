import type {AgencyRow} from './schema.ts'

/** Emirates News Agency. */
export const wam: AgencyRow = {
  id: 'wam',
  name: 'Emirates News Agency',
  kind: 'agency',
  country: 'AE',
  languages: ['ar', 'en'],
  signs: ['WAM', 'Emirates News Agency'],
  datelines: [
    {
      id: 'ordinal-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'AL AIN, 3rd March, 2025 (WAM) -- ',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'initialled', template: 'WAM/{any}', example: 'WAM/Huda Al Falasi', source: 'known'}]
}
