import type {AgencyRow} from './schema.ts'

/** TT Nyhetsbyrån, Sweden. */
export const tt: AgencyRow = {
  id: 'tt',
  name: 'TT',
  kind: 'agency',
  country: 'SE',
  languages: ['sv'],
  signs: ['TT', 'TT Nyhetsbyrån', 'Tidningarnas Telegrambyrå'],
  datelines: [{id: 'place-sign', shape: '{place} ({sign})', case: 'upper', example: 'LULEÅ (TT) ', source: 'known'}],
  endMarks: [{id: 'slash-sign', template: '/TT', at: 'end', example: '/TT', source: 'known'}],
  comment: 'A place may stand on its own line above the text.'
}
