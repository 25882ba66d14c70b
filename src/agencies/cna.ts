import type {AgencyRow} from './schema.ts'

/** Central News Agency of Taiwan, in English Focus Taiwan: nothing between the bracket and the text. */
export const cna: AgencyRow = {
  id: 'cna',
  name: 'Central News Agency',
  kind: 'agency',
  country: 'TW',
  languages: ['zh', 'en', 'ja', 'es'],
  signs: ['CNA', 'Focus Taiwan', 'Central News Agency'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Taichung, Oct. 17 (CNA) ',
      source: 'seen'
    },
    {
      id: 'place-date-dash',
      shape: '{place}, {date} ({sign}) --',
      case: 'title',
      example: 'Panama City, Sept. 14 (CNA) -- ',
      source: 'seen',
      until: '2004-12-31'
    }
  ],
  signOffs: [
    {
      id: 'by',
      template: '(By {any})',
      example: '(By Lo Ching-ya and Evan Tsou)',
      source: 'seen'
    }
  ],
  endMarks: [{id: 'enditem', template: 'Enditem/{initials}', example: 'Enditem/ke', source: 'known'}]
}
