import type {AgencyRow} from './schema.ts'

/** Associated Press of Pakistan. */
export const app: AgencyRow = {
  id: 'app',
  name: 'Associated Press of Pakistan',
  kind: 'agency',
  country: 'PK',
  languages: ['en', 'ur'],
  signs: ['APP', 'Associated Press of Pakistan'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}):',
      case: 'upper',
      example: 'QUETTA, Mar 18 (APP):',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'initials', template: 'APP/{initials}', example: 'APP/mzr', source: 'known'}]
}
