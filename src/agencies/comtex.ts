import type {AgencyRow} from './schema.ts'

/** Comtex, which passes on agencies and releases. */
export const comtex: AgencyRow = {
  id: 'comtex',
  name: 'Comtex',
  kind: 'monitor',
  country: 'US',
  languages: ['en'],
  signs: ['COMTEX', 'Comtex News Network'],
  datelines: [
    {
      id: 'via',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'AKRON, Ohio, Apr 03, 2008 (BUSINESS WIRE via COMTEX) -- ',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'provided-to',
      template: 'This content is provided to {word} by Comtex News Network',
      at: 'start',
      example: 'This content is provided to LexisNexis by Comtex News Network, Inc.',
      kind: 'other',
      source: 'seen'
    },
    {
      id: 'provided-by',
      template: 'News Provided by COMTEX',
      at: 'end',
      example: 'News Provided by COMTEX',
      kind: 'other',
      source: 'known'
    }
  ]
}
