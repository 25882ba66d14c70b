import type {AgencyRow} from './schema.ts'

/** Hina, Croatia. */
export const hina: AgencyRow = {
  id: 'hina',
  name: 'Hina',
  kind: 'agency',
  country: 'HR',
  languages: ['hr', 'en'],
  signs: ['Hina'],
  datelines: [
    {
      id: 'place-date-sign',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'SPLIT, Jan 1 (Hina) - ',
      source: 'known'
    }
  ],
  endMarks: [{id: 'sign-initials', template: '(Hina) {initials}', example: '(Hina) xdm', source: 'known'}]
}
