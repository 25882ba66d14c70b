import type {AgencyRow} from './schema.ts'

/** Ziff Davis, as aggregators print it. */
export const ziffDavis: AgencyRow = {
  id: 'ziff-davis',
  name: 'Ziff Davis',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['Ziff Davis'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'Ziff Davis - ', source: 'seen'}]
}
