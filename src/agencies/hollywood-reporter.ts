import type {AgencyRow} from './schema.ts'

/** The Hollywood Reporter, whose stories run on Reuters. */
export const hollywoodReporter: AgencyRow = {
  id: 'hollywood-reporter',
  name: 'The Hollywood Reporter',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['Hollywood Reporter', 'The Hollywood Reporter'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'LOS ANGELES (Hollywood Reporter) - ',
      source: 'seen'
    }
  ],
  signOffs: [
    {
      id: 'via-reuters',
      template: 'Reuters/Hollywood Reporter',
      at: 'end',
      example: 'Reuters/Hollywood Reporter',
      source: 'known'
    }
  ]
}
