import type {AgencyRow} from './schema.ts'

/** Kyodo: no brackets in its own dateline, `==Kyodo` at the end. */
export const kyodo: AgencyRow = {
  id: 'kyodo',
  name: 'Kyodo News',
  kind: 'agency',
  country: 'JP',
  languages: ['ja', 'en'],
  signs: ['Kyodo', 'Kyodo News'],
  datelines: [
    {
      id: 'unbracketed',
      shape: '{place}, {date} {sign} -',
      case: 'upper',
      example: 'NIIGATA, Japan, Dec. 3 Kyodo - ',
      source: 'seen'
    },
    {id: 'place', shape: '{place} ({sign}) --', case: 'upper', example: 'SENDAI (Kyodo) -- ', source: 'seen'},
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'TOKYO, 9 OCT 89 (KYODO) -- ',
      source: 'seen',
      until: '1996-12-31'
    }
  ],
  endMarks: [{id: 'kyodo', template: '==Kyodo', example: '==Kyodo', source: 'seen'}],
  headers: [
    {
      id: 'trailer',
      template: 'ETX KWS-{n}:{n}-{n}-{n}-{n}',
      example: 'ETX KWS-18:22-03-12-18',
      source: 'seen'
    }
  ]
}
