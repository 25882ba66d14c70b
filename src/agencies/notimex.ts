import type {AgencyRow} from './schema.ts'

/** Notimex, Mexico. */
export const notimex: AgencyRow = {
  id: 'notimex',
  name: 'Notimex',
  kind: 'agency',
  country: 'MX',
  languages: ['es', 'en'],
  signs: ['Notimex', 'NTX'],
  datelines: [
    {id: 'no-date', shape: '{place}, ({sign}).-', case: 'title', example: 'Puebla, (Notimex).- ', source: 'seen'},
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}).-',
      case: 'title',
      example: 'Puebla, 3 Feb (Notimex).- ',
      source: 'known'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'OAXACA (MEXICO), 11 JUN 90 (NOTIMEX) -- ',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'initials', template: 'NTX/{any}', example: 'NTX/RCM/OLV', source: 'known'}]
}
