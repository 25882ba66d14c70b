import type {AgencyRow} from './schema.ts'

/** Opta, whose results run on Reuters. */
export const opta: AgencyRow = {
  id: 'opta',
  name: 'Opta',
  kind: 'agency',
  country: 'GB',
  languages: ['en'],
  signs: ['Opta', 'Opta Sports', 'Opta Sports Data'],
  datelines: [{id: 'date-sign', shape: '{date} ({sign}) -', example: 'Feb 4 (OPTA) - ', source: 'known'}],
  signOffs: [{id: 'credit', template: 'Opta Sports Data', example: 'Opta Sports Data', source: 'seen'}]
}
