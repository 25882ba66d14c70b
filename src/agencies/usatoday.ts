import type {AgencyRow} from './schema.ts'

/** USA Today, as aggregators print it. */
export const usatoday: AgencyRow = {
  id: 'usatoday',
  name: 'USA Today',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['USATODAY.com', 'USA TODAY', 'USAToday'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'USATODAY.com - ', source: 'seen'}]
}
