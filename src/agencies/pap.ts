import type {AgencyRow} from './schema.ts'

/** Polska Agencja Prasowa. */
export const pap: AgencyRow = {
  id: 'pap',
  name: 'PAP',
  kind: 'agency',
  country: 'PL',
  languages: ['pl', 'en'],
  signs: ['PAP', 'Polska Agencja Prasowa', 'Polish Press Agency'],
  datelines: [
    {
      id: 'dotted-date',
      shape: '{place}, {date} ({sign}) -',
      case: 'title',
      example: 'Gdańsk, 01.01.2024 (PAP) - ',
      source: 'known'
    }
  ],
  endMarks: [{id: 'signed', template: '(PAP)', at: 'end', example: '(PAP)', source: 'known'}],
  comment: 'Initials below the mark, each with its slash: `abc/ def/`.'
}
