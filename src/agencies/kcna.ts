import type {AgencyRow} from './schema.ts'

/** Korean Central News Agency. */
export const kcna: AgencyRow = {
  id: 'kcna',
  name: 'KCNA',
  kind: 'agency',
  country: 'KP',
  languages: ['ko', 'en', 'zh', 'es', 'ru', 'ja'],
  signs: ['KCNA', 'Korean Central News Agency'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'title',
      example: 'Pyongyang, July 9 (KCNA) -- ',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'juche',
      kind: 'other',
      template: 'www.kcna.kp (Juche{n}.{n}.{n}.)',
      example: 'www.kcna.kp (Juche110.7.9.)',
      source: 'seen'
    }
  ]
}
