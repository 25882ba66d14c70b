import type {AgencyRow} from './schema.ts'

/** AWP Finanznachrichten, Switzerland. */
export const awp: AgencyRow = {
  id: 'awp',
  name: 'AWP Finanznachrichten',
  kind: 'agency',
  country: 'CH',
  languages: ['de', 'fr'],
  signs: ['awp', 'AWP'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'title', example: 'Zürich (awp) - ', source: 'known'}
  ]
}
