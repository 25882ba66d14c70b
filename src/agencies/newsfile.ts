import type {AgencyRow} from './schema.ts'

/** Newsfile Corp.: the date inside the bracket, province spelt out. */
export const newsfile: AgencyRow = {
  id: 'newsfile',
  name: 'Newsfile Corp.',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  signs: ['Newsfile Corp.', 'Newsfile Corp', 'TMX Newsfile', 'Newsfile'],
  datelines: [
    {
      id: 'date-inside',
      shape: '{place}--({sign} - {date}) -',
      case: 'title',
      example: 'Vancouver, British Columbia--(Newsfile Corp. - March 9, 2023) - ',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'source-version',
      kind: 'navigation',
      at: 'start',
      template: 'To view the source version of this press release, please visit',
      example: 'To view the source version of this press release, please visit https://www.newsfilecorp.com/release/1',
      source: 'seen'
    }
  ]
}
