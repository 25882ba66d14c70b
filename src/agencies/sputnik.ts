import type {AgencyRow} from './schema.ts'

/** Sputnik: often a stray comma behind the place. */
export const sputnik: AgencyRow = {
  id: 'sputnik',
  name: 'Sputnik',
  kind: 'agency',
  country: 'RU',
  languages: ['en', 'ru'],
  signs: ['Sputnik', 'Sputnik International'],
  datelines: [
    {
      id: 'stray-comma',
      shape: '{place}, ({sign}) -',
      case: 'upper',
      example: 'MOSCOW, (Sputnik) - ',
      source: 'seen',
      from: '2014-11-10'
    },
    {
      id: 'place',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'GENEVA (Sputnik) - ',
      source: 'seen',
      from: '2014-11-10'
    }
  ]
}
