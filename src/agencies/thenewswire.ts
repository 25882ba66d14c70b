import type {AgencyRow} from './schema.ts'

/** TheNewswire of Canada: its name before the place, between place and date, or both. */
export const thenewswire: AgencyRow = {
  id: 'thenewswire',
  name: 'TheNewswire',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  signs: ['TheNewswire', 'The Newswire'],
  datelines: [
    {
      id: 'sign-twice',
      shape: '({sign}) {place} - {sign} - {date} -',
      case: 'title',
      example: '(TheNewswire) Rimouski, Quebec - TheNewswire - le 12 mai 2026 - ',
      source: 'seen'
    },
    {
      id: 'sign-middle',
      shape: '{place} - {sign} - {date} -',
      case: 'title',
      example: 'Vancouver, British Columbia - TheNewswire - March 11, 2021 - ',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright (c) {year} TheNewswire - All rights reserved.',
      example: 'Copyright (c) 2021 TheNewswire - All rights reserved.',
      source: 'known'
    }
  ]
}
