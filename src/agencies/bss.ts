import type {AgencyRow} from './schema.ts'

/** Bangladesh Sangbad Sangstha. */
export const bss: AgencyRow = {
  id: 'bss',
  name: 'Bangladesh Sangbad Sangstha',
  kind: 'agency',
  country: 'BD',
  languages: ['en', 'bn'],
  signs: ['BSS', 'Bangladesh Sangbad Sangstha'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'KHULNA, Nov 14, 2023 (BSS) - ',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'initials-time', template: 'BSS/{initials}/{n} hrs', example: 'BSS/MRH/1915 hrs', source: 'known'}]
}
