import type {AgencyRow} from './schema.ts'

/** Baltic News Service. */
export const bns: AgencyRow = {
  id: 'bns',
  name: 'Baltic News Service',
  kind: 'agency',
  languages: ['en', 'lt', 'lv', 'et', 'ru'],
  signs: ['BNS', 'Baltic News Service'],
  datelines: [
    {
      id: 'comma-sign',
      shape: '{place}, {date}, {sign} -',
      case: 'upper',
      example: 'KAUNAS, Nov 12, BNS - ',
      source: 'known'
    }
  ],
  boilerplate: [
    {id: 'desk', template: 'editor@bns.lt', at: 'end', example: 'editor@bns.lt', kind: 'contact', source: 'known'}
  ]
}
