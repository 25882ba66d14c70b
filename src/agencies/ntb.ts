import type {AgencyRow} from './schema.ts'

/** Norsk Telegrambyrå. */
export const ntb: AgencyRow = {
  id: 'ntb',
  name: 'NTB',
  kind: 'agency',
  country: 'NO',
  languages: ['no'],
  signs: ['NTB', 'NTBtekst', 'Norsk Telegrambyrå'],
  datelines: [
    {id: 'place-sign-colon', shape: '{place} ({sign}):', case: 'title', example: 'Bergen (NTB): ', source: 'known'}
  ],
  endMarks: [
    {id: 'signed', template: '(NTB)', at: 'end', example: '(NTB)', source: 'seen'},
    {id: 'copyright-sign', template: '(©NTB)', at: 'end', example: '(©NTB)', source: 'seen'}
  ]
}
