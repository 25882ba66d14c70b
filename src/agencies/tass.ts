import type {AgencyRow} from './schema.ts'

/** TASS: full stop, its name between slashes, full stop, and no dash. */
export const tass: AgencyRow = {
  id: 'tass',
  name: 'TASS',
  kind: 'agency',
  country: 'RU',
  languages: ['ru', 'en'],
  signs: ['TASS', 'Itar-Tass', 'ITAR TASS'],
  datelines: [
    {
      id: 'slashes',
      shape: '{place}, {date}. /{sign}/.',
      case: 'upper',
      example: 'MURMANSK, March 4. /TASS/. ',
      source: 'seen',
      from: '2014-09-01'
    },
    {
      id: 'itar-tass',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'YEKATERINBURG, November 12 (Itar-Tass) - ',
      source: 'seen',
      from: '1992-01-30',
      until: '2014-08-31'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'MOSCOW, 6 JUN 89 (TASS) -- ',
      source: 'seen',
      until: '1991-12-31'
    }
  ]
}
