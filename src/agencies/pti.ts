import type {AgencyRow} from './schema.ts'

/** Press Trust of India: hyphen or colon behind the bracket, initials in capitals at the end. */
export const pti: AgencyRow = {
  id: 'pti',
  name: 'Press Trust of India',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  signs: ['PTI', 'Press Trust of India'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) -',
      case: 'title',
      example: 'Mysuru, Aug 11 (PTI) - ',
      source: 'seen'
    },
    {
      id: 'place-date-colon',
      shape: '{place}, {date} ({sign}):',
      case: 'title',
      example: 'New Delhi, Sep 3 (PTI): ',
      source: 'seen'
    },
    {
      id: 'place-date-no-dash',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Surat/New Delhi, Feb 4 (PTI) ',
      source: 'seen'
    },
    {id: 'place', shape: '{place} ({sign}) -', case: 'upper', example: 'KANPUR (PTI) - ', source: 'seen'}
  ],
  signOffs: [
    {id: 'initials-3', template: 'PTI {initials} {initials} {initials}', example: 'PTI RKS SMV ANB', source: 'known'},
    {id: 'initials-2', template: 'PTI {initials} {initials}', example: 'PTI KND BAL', source: 'known'}
  ]
}
