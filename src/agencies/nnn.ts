import type {AgencyRow} from './schema.ts'

/** NAM News Network, an exchange of agencies run from Kuala Lumpur. */
export const nnn: AgencyRow = {
  id: 'nnn',
  name: 'NAM News Network',
  kind: 'agency',
  languages: ['en'],
  signs: ['NNN', 'Namnewsnetwork', 'NAM News Network'],
  datelines: [
    {id: 'colon', shape: '{place}, {date} ({sign}):', case: 'title', example: 'Lahore, Nov. 9 (NNN): ', source: 'seen'}
  ],
  endMarks: [{id: 'origin', template: '-- NNN-{word}', example: '-- NNN-AGENCIES', source: 'known'}]
}
