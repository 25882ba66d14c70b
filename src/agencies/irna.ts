import type {AgencyRow} from './schema.ts'

/** Islamic Republic News Agency, Iran. */
export const irna: AgencyRow = {
  id: 'irna',
  name: 'Islamic Republic News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en'],
  signs: ['IRNA', 'Islamic Republic News Agency'],
  datelines: [
    {id: 'bare-sign', shape: '{place}, {sign} –', case: 'title', example: 'Yazd, IRNA – ', source: 'seen'},
    {
      id: 'date-bare-sign',
      shape: '{place}, {date}, {sign} --',
      case: 'title',
      example: 'Shiraz, Dec 5, IRNA -- ',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'follow',
      template: 'Follow us on Twitter @IrnaEnglish',
      example: 'Follow us on Twitter @IrnaEnglish',
      kind: 'promotion',
      source: 'known'
    }
  ],
  comment: 'Stories end with a pair of numbers of staff, such as 9455**1416.'
}
