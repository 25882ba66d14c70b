import type {AgencyRow} from './schema.ts'

/** RIA Novosti, the state agency whose English service became Sputnik. */
export const ria: AgencyRow = {
  id: 'ria',
  name: 'RIA Novosti',
  kind: 'agency',
  country: 'RU',
  languages: ['ru', 'en'],
  signs: ['RIA Novosti', 'RIA-Novosti', 'RIA'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'MOSCOW, November 17 (RIA Novosti) - ',
      source: 'seen',
      until: '2014-11-09'
    },
    {
      id: 'no-dash',
      shape: '{place}, {date} ({sign})',
      case: 'upper',
      example: 'MOSCOW, April 22 (RIA Novosti)',
      source: 'seen',
      until: '2014-11-09'
    },
    {
      id: 'commentator',
      shape: '{place}. ({sign}) -',
      case: 'upper',
      example: 'MOSCOW. (RIA Novosti political commentator Pavel Ostrovoy.) - ',
      source: 'seen',
      until: '2014-11-09'
    }
  ],
  boilerplate: [
    {
      id: 'opinions',
      kind: 'disclaimer',
      at: 'end',
      template: 'represent those of RIA Novosti.',
      example: 'The opinions expressed are those of the author and may not represent those of RIA Novosti.',
      source: 'seen'
    },
    {
      id: 'copyright',
      kind: 'copyright',
      template: 'Copyright {year} RIA Vesti. All Rights Reserved.',
      example: 'Copyright 2007 RIA Vesti. All Rights Reserved.',
      source: 'seen'
    }
  ]
}
