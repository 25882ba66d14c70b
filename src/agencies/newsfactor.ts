import type {AgencyRow} from './schema.ts'

/** NewsFactor, as aggregators print it. */
export const newsfactor: AgencyRow = {
  id: 'newsfactor',
  name: 'NewsFactor',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['NewsFactor', 'NewsFactor Network'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'NewsFactor - ', source: 'seen'}]
}
