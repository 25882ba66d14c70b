import type {AgencyRow} from './schema.ts'

/** News Agency of Nigeria. */
export const nan: AgencyRow = {
  id: 'nan',
  name: 'News Agency of Nigeria',
  kind: 'agency',
  country: 'NG',
  languages: ['en'],
  signs: ['NAN', 'News Agency of Nigeria'],
  datelines: [
    {
      id: 'no-dash',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Kano, Jan. 10, 2022 (NAN) ',
      source: 'known'
    }
  ],
  endMarks: [
    {
      id: 'sign-site',
      template: '(NAN) (www.nannews.ng)',
      at: 'end',
      example: '(NAN) (www.nannews.ng)',
      source: 'known'
    },
    {id: 'signed', template: '(NAN)', at: 'end', example: '(NAN)', source: 'known'}
  ],
  comment: 'A line `Edited by X` follows or precedes the mark.'
}
