import type {AgencyRow} from './schema.ts'

/** Sport-Informations-Dienst, Germany. */
export const sid: AgencyRow = {
  id: 'sid',
  name: 'SID',
  kind: 'agency',
  country: 'DE',
  languages: ['de'],
  signs: ['SID', 'Sport-Informations-Dienst'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'title', example: 'Köln (SID) - ', source: 'known'}
  ],
  signOffs: [{id: 'initials', template: 'SID {initials} {initials}', example: 'SID er jz', source: 'known'}],
  boilerplate: [{id: 'copyright', template: '© {year} SID', example: '© 2024 SID', kind: 'copyright', source: 'known'}]
}
