import type {AgencyRow} from './schema.ts'

/** InfoWorld, as aggregators print it. */
export const infoworld: AgencyRow = {
  id: 'infoworld',
  name: 'InfoWorld',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['InfoWorld'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'InfoWorld - ', source: 'seen'}]
}
