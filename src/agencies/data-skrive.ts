import type {AgencyRow} from './schema.ts'

/** Data Skrive, which writes stories from data for other agencies. */
export const dataSkrive: AgencyRow = {
  id: 'data-skrive',
  name: 'Data Skrive',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Data Skrive'],
  boilerplate: [
    {
      id: 'made-by',
      template: 'created this story using technology provided by Data Skrive and data from Sportradar.',
      at: 'end',
      example:
        'The Associated Press created this story using technology provided by Data Skrive and data from Sportradar.',
      kind: 'about',
      source: 'seen'
    }
  ]
}
