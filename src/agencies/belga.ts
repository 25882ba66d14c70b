import type {AgencyRow} from './schema.ts'

/** Belga, Belgium. */
export const belga: AgencyRow = {
  id: 'belga',
  name: 'Belga',
  kind: 'agency',
  country: 'BE',
  languages: ['nl', 'fr', 'en', 'de'],
  signs: ['Belga', 'Belga Photo', 'Agence Belga', 'Agentschap Belga', 'Belga News Agency'],
  datelines: [
    {
      id: 'day-month',
      shape: '{place} {date} ({sign}) =',
      case: 'upper',
      example: 'NAMUR 21/08 (BELGA) = ',
      source: 'seen'
    },
    {
      id: 'day-month-open',
      shape: '{place} {date} ({sign})',
      case: 'upper',
      example: 'MONS 26/09 (BELGA)',
      source: 'seen'
    },
    {id: 'sign-alone', shape: '({sign})', example: '(Belga) ', source: 'known'}
  ],
  endMarks: [{id: 'mark-initials', template: './.{initials}', example: './.JVD', source: 'seen'}],
  comment:
    'With `=` the sign also names other agencies whose copy Belga passes on: `LIEGE 14/08 (AFP-DPA-REUTER) = `. Headline suffixes: (2), (3DER), (CORRECT), (RECTIFICATIF).'
}
