import type {AgencyRow} from './schema.ts'

/** Keystone-SDA, Switzerland; ATS in its French service. */
export const keystoneSda: AgencyRow = {
  id: 'keystone-sda',
  name: 'Keystone-SDA',
  kind: 'agency',
  country: 'CH',
  languages: ['de', 'fr', 'it'],
  signs: ['ats', 'sda', 'Keystone', 'Keystone-SDA', 'Keystone-ATS', 'Keystone-SDA-ATS', 'SDA-ATS'],
  datelines: [
    {id: 'no-dash', shape: '{place} ({sign})', case: 'title', example: 'Genève (ats afp) ', source: 'seen'},
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'title', example: 'Bern (awp/sda) - ', source: 'known'}
  ],
  signOffs: [
    {id: 'initials', template: '(SDA/{initials})', at: 'end', example: '(SDA/km)', source: 'known'},
    {id: 'initials-escaped', template: '(SDA\\/{initials})', at: 'end', example: '(SDA\\/km)', source: 'seen'}
  ],
  comment: 'Several signs are joined by a blank in French copy. A line `Situation` above the headline marks a round-up.'
}
