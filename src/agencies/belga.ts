import type {AgencyRow} from './schema.ts'

/** Belga, Belgium. */
export const belga: AgencyRow = {
  id: 'belga',
  name: 'Belga',
  kind: 'agency',
  country: 'BE',
  languages: ['nl', 'fr', 'en', 'de'],
  signs: ['Belga', 'Agence Belga', 'Agentschap Belga', 'Belga News Agency'],
  datelines: [
    {
      id: 'day-month',
      shape: '{place} {date} ({sign}) =',
      case: 'upper',
      example: 'NAMUR 31/07 (BELGA) = ',
      source: 'seen'
    },
    {
      id: 'day-month-open',
      shape: '{place} {date} ({sign})',
      case: 'upper',
      example: 'CHARLEROI 19/06 (BELGA)',
      source: 'seen'
    },
    {id: 'sign-alone', shape: '({sign})', example: '(Belga) ', source: 'known'}
  ],
  endMarks: [{id: 'mark-initials', template: './.{initials}', example: './.JVD', source: 'seen'}],
  comment:
    'With `=` the sign also names other agencies whose copy Belga passes on: `BRUXELLES 23/07 (AFP-DPA-REUTER) = `. Headline suffixes: (2), (3DER), (CORRECT), (RECTIFICATIF).'
}
