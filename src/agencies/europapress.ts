import type {AgencyRow} from './schema.ts'

/** Europa Press, Spain. */
export const europapress: AgencyRow = {
  id: 'europapress',
  name: 'Europa Press',
  kind: 'agency',
  country: 'ES',
  languages: ['es', 'ca', 'eu', 'gl'],
  signs: ['Europa Press', 'EP', 'europapress.es'],
  datelines: [
    {
      id: 'no-comma',
      shape: '{place} {date}. ({sign}) -',
      case: 'upper',
      example: 'TOLEDO 17 Oct. (EUROPA PRESS) - ',
      source: 'seen'
    },
    {
      id: 'comma',
      shape: '{place}, {date}. ({sign}) -',
      case: 'upper',
      example: 'TOLEDO, 3 Feb. (EUROPA PRESS) - ',
      source: 'seen'
    }
  ]
}
