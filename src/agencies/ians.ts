import type {AgencyRow} from './schema.ts'

/** Indo-Asian News Service: no dash behind the bracket, its name behind dashes at the end. */
export const ians: AgencyRow = {
  id: 'ians',
  name: 'IANS',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  signs: ['IANS', 'Indo-Asian News Service'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Jaipur, July 16 (IANS) ',
      source: 'seen'
    }
  ],
  endMarks: [
    {id: 'double-hyphen', template: '--IANS', example: '--IANS', source: 'seen'},
    {id: 'en-dash', template: '–IANS', example: '–IANS', source: 'seen'}
  ]
}
