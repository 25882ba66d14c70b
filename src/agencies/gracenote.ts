import type {AgencyRow} from './schema.ts'

/** Gracenote Sports, whose results run on Reuters. */
export const gracenote: AgencyRow = {
  id: 'gracenote',
  name: 'Gracenote',
  kind: 'agency',
  languages: ['en'],
  signs: ['Gracenote', 'Gracenote Sports', 'Infostrada', 'Infostrada Sports'],
  datelines: [{id: 'date-sign', shape: '{date} ({sign}) -', example: 'Feb 13 (Gracenote) - ', source: 'seen'}]
}
