import type {AgencyRow} from './schema.ts'

/** Jiji Press: a double hyphen with no blanks. */
export const jiji: AgencyRow = {
  id: 'jiji',
  name: 'Jiji Press',
  kind: 'agency',
  country: 'JP',
  languages: ['ja', 'en'],
  signs: ['Jiji Press', 'Jiji'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign})--',
      case: 'title',
      example: 'Kanazawa, May 19 (Jiji Press)--',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      template: '[Copyright The Jiji Press, Ltd.]',
      example: '[Copyright The Jiji Press, Ltd.]',
      source: 'known'
    }
  ]
}
