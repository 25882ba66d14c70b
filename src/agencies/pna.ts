import type {AgencyRow} from './schema.ts'

/** Philippine News Agency: no name in the dateline, only at the end. */
export const pna: AgencyRow = {
  id: 'pna',
  name: 'Philippine News Agency',
  kind: 'agency',
  country: 'PH',
  languages: ['en', 'fil'],
  signs: ['PNA', 'Philippine News Agency'],
  signOffs: [
    {
      id: 'with-reports',
      at: 'end',
      template: '(with reports from {any}/PNA)',
      example: '(with reports from Lorna Batista/PNA)',
      source: 'known'
    }
  ],
  endMarks: [
    {id: 'pna', template: '(PNA)', example: '(PNA)', source: 'known'},
    {id: 'pna-glued', at: 'end', template: '. (PNA)', example: 'before the rainy season. (PNA)', source: 'known'}
  ],
  comment: 'No stored copy was found.'
}
