import type {AgencyRow} from './schema.ts'

/** Agenzia Italia. */
export const agi: AgencyRow = {
  id: 'agi',
  name: 'AGI',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  signs: ['AGI', 'Agenzia Italia'],
  datelines: [
    {id: 'bare-sign', shape: '{sign} -', example: 'AGI - ', source: 'known'},
    {
      id: 'sign-first',
      shape: '({sign}) - {place}, {date}. -',
      case: 'title',
      example: '(AGI) - Trieste, 3 feb. - ',
      source: 'known'
    }
  ],
  endMarks: [{id: 'signed', template: '(AGI)', at: 'end', example: '(AGI)', source: 'known'}]
}
