import type {AgencyRow} from './schema.ts'

/** MacCentral, as aggregators print it. */
export const maccentral: AgencyRow = {
  id: 'maccentral',
  name: 'MacCentral',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['MacCentral'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'MacCentral - ', source: 'seen'}]
}
