import type {AgencyRow} from './schema.ts'

/** Variety, whose stories run on Reuters. */
export const variety: AgencyRow = {
  id: 'variety',
  name: 'Variety',
  kind: 'partner',
  country: 'US',
  languages: ['en'],
  signs: ['Variety', 'Variety.com', 'Daily Variety'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'BURBANK, Calif. (Variety.com) - ',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'via-reuters', template: 'Reuters/Variety', at: 'end', example: 'Reuters/Variety', source: 'known'}]
}
