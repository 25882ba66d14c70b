import type {AgencyRow} from './schema.ts'

/** PC World, as aggregators print it. */
export const pcWorld: AgencyRow = {
  id: 'pc-world',
  name: 'PC World',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['PC World'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'PC World - ', source: 'seen'}]
}
