import type {AgencyRow} from './schema.ts'

/** Czech News Agency. */
export const ctk: AgencyRow = {
  id: 'ctk',
  name: 'ČTK',
  kind: 'agency',
  country: 'CZ',
  languages: ['cs', 'en'],
  signs: ['ČTK', 'CTK', 'Czech News Agency', 'Česká tisková kancelář'],
  datelines: [
    {
      id: 'czech',
      shape: '{place} {date} ({sign}) -',
      case: 'title',
      example: 'Olomouc 3. března (ČTK) - ',
      source: 'known'
    },
    {
      id: 'english',
      shape: '{place}, {date} ({sign}) -',
      case: 'title',
      example: 'Brno, Jan 1 (CTK) - ',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'rights',
      template: 'Copyright {year} by the Czech News Agency (ČTK). All rights reserved.',
      at: 'start',
      example: 'Copyright 2015 by the Czech News Agency (ČTK). All rights reserved. Copying is forbidden.',
      kind: 'copyright',
      source: 'known'
    }
  ]
}
