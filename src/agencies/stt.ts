import type {AgencyRow} from './schema.ts'

/** Suomen Tietotoimisto, Finland. */
export const stt: AgencyRow = {
  id: 'stt',
  name: 'STT',
  kind: 'agency',
  country: 'FI',
  languages: ['fi', 'sv'],
  signs: ['STT', 'Suomen Tietotoimisto'],
  signOffs: [{id: 'credit-line', template: 'STT–', example: 'STT–', source: 'seen'}],
  comment:
    'The place is a field of its own, never part of the text. The credit line is `STT` and an en dash, with room for a second agency.'
}
