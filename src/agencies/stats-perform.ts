import type {AgencyRow} from './schema.ts'

/** Stats Perform, before 2019 STATS LLC. */
export const statsPerform: AgencyRow = {
  id: 'stats-perform',
  name: 'Stats Perform',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Stats Perform', 'STATS', 'STATS LLC', 'STATS FCS', 'STATS FC'],
  datelines: [
    {
      id: 'place-sign',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'CEDAR FALLS, Iowa (STATS) - ',
      source: 'known',
      until: '2019'
    },
    {
      id: 'place-sign-now',
      shape: '{place} ({sign}) --',
      case: 'upper',
      example: 'CEDAR FALLS, Iowa (Stats Perform) -- ',
      source: 'known',
      from: '2019'
    }
  ],
  boilerplate: [
    {
      id: 'rights',
      template: 'Copyright {year} by STATS LLC and Associated Press. {any}',
      example:
        'Copyright 2012 by STATS LLC and Associated Press. Any commercial use or distribution is strictly prohibited.',
      kind: 'copyright',
      source: 'known',
      until: '2019'
    }
  ]
}
