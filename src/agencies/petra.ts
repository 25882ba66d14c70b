import type {AgencyRow} from './schema.ts'

/** Petra, the Jordan News Agency. */
export const petra: AgencyRow = {
  id: 'petra',
  name: 'Jordan News Agency',
  kind: 'agency',
  country: 'JO',
  languages: ['ar', 'en'],
  signs: ['Petra', 'Jordan News Agency'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) --',
      case: 'title',
      example: 'Irbid, Jan. 1 (Petra) -- ',
      source: 'known'
    },
    {
      id: 'tight-dashes',
      shape: '{place}, {date} ({sign})--',
      case: 'title',
      example: 'Amman, Jan. 1 (Petra)--',
      source: 'known'
    }
  ],
  endMarks: [{id: 'slashed-sign', template: '//Petra// {initials}', example: '//Petra// RH', source: 'known'}]
}
