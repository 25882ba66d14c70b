import type {AgencyRow} from './schema.ts'

/** Space.com, as aggregators print it. */
export const space: AgencyRow = {
  id: 'space',
  name: 'Space.com',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['SPACE.com'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'SPACE.com - ', source: 'seen'}]
}
