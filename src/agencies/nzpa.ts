import type {AgencyRow} from './schema.ts'

/** New Zealand Press Association (to 2011) and NZ Newswire. */
export const nzpa: AgencyRow = {
  id: 'nzpa',
  name: 'New Zealand Press Association',
  kind: 'agency',
  country: 'NZ',
  languages: ['en'],
  signs: ['NZPA', 'NZN', 'NZ Newswire', 'New Zealand Press Association'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} {sign} -',
      case: 'title',
      example: 'Wellington, Feb 12 NZPA - ',
      source: 'known'
    }
  ],
  signOffs: [{id: 'initials', template: 'NZPA WGT {initials}', example: 'NZPA WGT dmk', source: 'known'}],
  comment: 'No stored copy was found; AAP swaps NZN for its own name when it passes stories on.'
}
