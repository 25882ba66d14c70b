import type {AgencyRow} from './schema.ts'

/** TechWeb, as aggregators print it. */
export const techweb: AgencyRow = {
  id: 'techweb',
  name: 'TechWeb',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['TechWeb'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'TechWeb - ', source: 'seen'}]
}
