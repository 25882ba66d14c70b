import type {AgencyRow} from './schema.ts'

/** CBS News, whose pages share a story's credit with AP. */
export const cbs: AgencyRow = {
  id: 'cbs',
  name: 'CBS News',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['CBS', 'CBS News', 'CBSNews.com'],
  datelines: [
    {id: 'sign-alone', shape: '({sign})', example: '(CBS/AP) ', source: 'known'},
    {id: 'sign-first', shape: '({sign}) {place} -', case: 'upper', example: '(CBS/AP) TOPEKA, Kan. - ', source: 'known'}
  ]
}
