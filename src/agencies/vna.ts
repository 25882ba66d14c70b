import type {AgencyRow} from './schema.ts'

/** Vietnam News Agency. */
export const vna: AgencyRow = {
  id: 'vna',
  name: 'Vietnam News Agency',
  kind: 'agency',
  country: 'VN',
  languages: ['vi', 'en', 'fr', 'es', 'zh'],
  signs: ['VNA', 'Vietnam News Agency'],
  datelines: [{id: 'place', shape: '{place} ({sign}) –', case: 'title', example: 'Hue (VNA) – ', source: 'seen'}],
  signOffs: [{id: 'vna', template: 'VNA', example: 'VNA', source: 'seen'}],
  comment: 'Its end mark ./. is also the one of Belga and so is no row.'
}
