import type {AgencyRow} from './schema.ts'

/** Regulatory News Service of the London Stock Exchange: companies' announcements. */
export const rns: AgencyRow = {
  id: 'rns',
  name: 'Regulatory News Service',
  kind: 'press-release',
  country: 'GB',
  languages: ['en'],
  signs: ['RNS', 'Regulatory News Service'],
  headers: [{id: 'number', template: 'RNS Number : {word}', example: 'RNS Number : 4471K', source: 'seen'}],
  boilerplate: [
    {
      id: 'provided-by',
      kind: 'other',
      at: 'start',
      template: 'This information is provided by RNS',
      example: 'This information is provided by RNS',
      source: 'seen'
    },
    {
      id: 'service',
      kind: 'about',
      at: 'start',
      template: 'The company news service from the London Stock Exchange',
      example: 'The company news service from the London Stock Exchange',
      source: 'seen'
    },
    {
      id: 'approved',
      kind: 'about',
      at: 'start',
      template: 'RNS, the news service of the London Stock Exchange, is approved by the Financial Conduct Authority',
      example:
        'RNS, the news service of the London Stock Exchange, is approved by the Financial Conduct Authority to act as a Primary Information Provider in the United Kingdom.',
      source: 'seen'
    }
  ],
  comment: 'The last line, fifteen capitals, is the code of the announcement and is no row.'
}
