import type {AgencyRow} from './schema.ts'

/** Adnkronos, Italy. */
export const adnkronos: AgencyRow = {
  id: 'adnkronos',
  name: 'Adnkronos',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  signs: ['Adnkronos', 'AdnKronos', 'Adnkronos Salute', 'Labitalia'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date}. ({sign}) -',
      case: 'title',
      example: 'Bari, 3 feb. (Adnkronos) - ',
      source: 'seen'
    },
    {id: 'sign-alone', shape: '({sign}) -', example: '(Adnkronos) - ', source: 'seen'}
  ],
  signOffs: [{id: 'initials', template: '({word}/Adnkronos)', at: 'end', example: '(Sdp/Adnkronos)', source: 'known'}]
}
