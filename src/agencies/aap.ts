import type {AgencyRow} from './schema.ts'

/** Australian Associated Press: no brackets, its name with service code and initials at the end. */
export const aap: AgencyRow = {
  id: 'aap',
  name: 'Australian Associated Press',
  kind: 'agency',
  country: 'AU',
  languages: ['en'],
  signs: ['AAP', 'Australian Associated Press'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} {sign} -',
      case: 'upper',
      example: 'HOBART, Oct 9 AAP - ',
      source: 'seen'
    },
    {
      id: 'no-comma',
      shape: '{place} {date} {sign} -',
      case: 'upper',
      example: 'DARWIN March 14 AAP -',
      source: 'seen'
    }
  ],
  signOffs: [
    {id: 'service-initials', template: 'AAP {word} {initials}', example: 'AAP RTV kw', source: 'seen'},
    {id: 'initials', template: 'AAP {initials}', example: 'AAP jmc', source: 'seen'}
  ]
}
