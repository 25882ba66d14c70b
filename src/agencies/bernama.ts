import type {AgencyRow} from './schema.ts'

/** Bernama: double hyphen in the dateline and before its name at the end. */
export const bernama: AgencyRow = {
  id: 'bernama',
  name: 'Bernama',
  kind: 'agency',
  country: 'MY',
  languages: ['ms', 'en', 'zh', 'ta'],
  signs: ['Bernama'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'IPOH, Aug 14 (Bernama) -- ',
      source: 'seen'
    }
  ],
  endMarks: [{id: 'bernama', template: '-- BERNAMA', example: '-- BERNAMA', source: 'seen'}],
  boilerplate: [
    {
      id: 'about',
      kind: 'about',
      at: 'start',
      template: 'BERNAMA provides up-to-date authentic and comprehensive news',
      example: 'BERNAMA provides up-to-date authentic and comprehensive news',
      source: 'seen'
    }
  ]
}
