import type {AgencyRow} from './schema.ts'

/** SiliconValley.com, as aggregators print it. */
export const siliconvalley: AgencyRow = {
  id: 'siliconvalley',
  name: 'SiliconValley.com',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['SiliconValley.com'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'SiliconValley.com - ', source: 'seen'}]
}
