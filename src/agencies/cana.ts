import type {AgencyRow} from './schema.ts'

/** Caribbean News Agency. */
export const cana: AgencyRow = {
  id: 'cana',
  name: 'Caribbean News Agency',
  kind: 'agency',
  country: 'BB',
  languages: ['en'],
  signs: ['CANA', 'Caribbean News Agency', 'CMC'],
  datelines: [
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'BRIDGETOWN (BARBADOS), 9 MAR 88 (CANA) -- ',
      source: 'seen'
    },
    {
      id: 'place-sign',
      shape: '{place} ({sign}) —',
      case: 'upper',
      example: 'KINGSTON, Jamaica (CMC) — ',
      source: 'known',
      from: '2000'
    }
  ],
  comment: 'Since about 2000 the Caribbean Media Corporation, sign CMC.'
}
