import type {AgencyRow} from './schema.ts'

/** Asian News International: the country in square brackets, a colon, its name in brackets at the end. */
export const ani: AgencyRow = {
  id: 'ani',
  name: 'Asian News International',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  signs: ['ANI', 'Asian News International'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}):',
      case: 'title',
      example: 'Bhopal (Madhya Pradesh) [India], December 5 (ANI): ',
      source: 'seen'
    }
  ],
  endMarks: [
    {id: 'ani', template: '(ANI)', example: '(ANI)', source: 'known'},
    {id: 'ani-glued', at: 'end', template: '. (ANI)', example: 'on Friday evening. (ANI)', source: 'known'},
    {id: 'ani-partner', template: '(ANI/{word})', example: '(ANI/PNN)', source: 'known'}
  ],
  boilerplate: [
    {
      id: 'advertorial',
      kind: 'disclaimer',
      at: 'start',
      template: 'ADVERTORIAL DISCLAIMER: The above press release has been provided by',
      example: 'ADVERTORIAL DISCLAIMER: The above press release has been provided by PNN.',
      source: 'known'
    }
  ]
}
