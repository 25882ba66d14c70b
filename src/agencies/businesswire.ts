import type {AgencyRow} from './schema.ts'

/** Business Wire: double hyphens with no blanks round its name in brackets. */
export const businesswire: AgencyRow = {
  id: 'businesswire',
  name: 'Business Wire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'fr', 'de', 'es', 'ja'],
  signs: ['BUSINESS WIRE', 'Business Wire'],
  datelines: [
    {
      id: 'place',
      shape: '{place}--({sign})--',
      case: 'upper',
      example: 'HARTFORD, Conn.--(BUSINESS WIRE)--',
      source: 'seen'
    },
    {
      id: 'place-date',
      shape: '{place}--({sign})--{date}--',
      case: 'upper',
      example: 'TRENTON, N.J.--(BUSINESS WIRE)--June 14, 2019--',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'source-version',
      kind: 'navigation',
      at: 'start',
      template: 'View source version on businesswire.com:',
      example: 'View source version on businesswire.com: https://www.businesswire.com/news/home/20210309000001/en/',
      source: 'seen'
    },
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright Business Wire {year}',
      example: 'Copyright Business Wire 2021.',
      source: 'seen'
    },
    {
      id: 'address',
      kind: 'navigation',
      at: 'start',
      template: 'http://www.businesswire.com/news/home/',
      example: 'http://www.businesswire.com/news/home/20190614000002/en',
      source: 'seen'
    }
  ],
  headers: [
    {
      id: 'trailer',
      template: 'PUB: {any}/DISC: {any}',
      example: 'PUB: 06/14/2019 08:00 AM/DISC: 06/14/2019 08:02 AM',
      source: 'seen'
    }
  ]
}
