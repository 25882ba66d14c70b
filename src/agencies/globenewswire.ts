import type {AgencyRow} from './schema.ts'

/** GlobeNewswire: the day of the month has two digits. */
export const globenewswire: AgencyRow = {
  id: 'globenewswire',
  name: 'GlobeNewswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'fr', 'de', 'nl', 'da', 'sv', 'fi'],
  signs: ['GLOBE NEWSWIRE', 'GlobeNewswire'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'HALIFAX, Nova Scotia, March 03, 2021 (GLOBE NEWSWIRE) -- ',
      source: 'seen'
    }
  ],
  notes: [
    {
      id: 'corrects-fr',
      at: 'start',
      template: 'Le communiqué suivant corrige et remplace',
      example: 'Le communiqué suivant corrige et remplace celui du 2 mars 2021.',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'photo',
      kind: 'other',
      at: 'start',
      template: 'A photo accompanying this announcement is available at {any}',
      example: 'A photo accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/1',
      source: 'known'
    },
    {
      id: 'about',
      kind: 'about',
      at: 'start',
      template: "GlobeNewswire is one of the world's largest newswire distribution networks",
      example: "GlobeNewswire is one of the world's largest newswire distribution networks",
      source: 'known'
    }
  ]
}
