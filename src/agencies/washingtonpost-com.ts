import type {AgencyRow} from './schema.ts'

/** The site of The Washington Post, whose own stories ran on others' pages. */
export const washingtonpostCom: AgencyRow = {
  id: 'washingtonpost-com',
  name: 'washingtonpost.com',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['washingtonpost.com'],
  datelines: [{id: 'snippet', shape: '{sign} -', example: 'washingtonpost.com - ', source: 'seen'}]
}
