import type {AgencyRow} from './schema.ts'

/** Billboard, whose stories run on Reuters. */
export const billboard: AgencyRow = {
  id: 'billboard',
  name: 'Billboard',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['Billboard', 'Billboard.com'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'upper', example: 'NASHVILLE (Billboard) - ', source: 'seen'}
  ],
  signOffs: [
    {id: 'via-reuters', template: 'Reuters/Billboard', at: 'end', example: 'Reuters/Billboard', source: 'known'}
  ]
}
