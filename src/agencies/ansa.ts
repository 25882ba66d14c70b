import type {AgencyRow} from './schema.ts'

/** ANSA: its name stands first in the dateline and closes the story. */
export const ansa: AgencyRow = {
  id: 'ansa',
  name: 'ANSA',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  signs: ['ANSA', 'ANSAmed', 'ANSA.it'],
  datelines: [
    {
      id: 'sign-first',
      shape: '({sign}) - {place}, {date} -',
      example: '(ANSA) - Trieste, March 11 - ',
      source: 'seen'
    }
  ],
  endMarks: [
    {id: 'glued', at: 'end', template: '. (ANSA).', example: 'il cantiere riaprirà lunedì. (ANSA).', source: 'seen'},
    {
      id: 'glued-close',
      at: 'end',
      template: '.(ANSA).',
      example: 'il cantiere riaprirà lunedì.(ANSA).',
      source: 'known'
    },
    {id: 'alone', template: '(ANSA).', example: '(ANSA).', source: 'seen'}
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Riproduzione riservata © Copyright ANSA',
      example: 'Riproduzione riservata © Copyright ANSA',
      source: 'known'
    },
    {
      id: 'copyright-en',
      kind: 'copyright',
      at: 'start',
      template: 'ALL RIGHTS RESERVED © Copyright ANSA',
      example: 'ALL RIGHTS RESERVED © Copyright ANSA',
      source: 'known'
    }
  ]
}
