import type {AgencyRow} from './schema.ts'

/** The Washington Post News Service. */
export const washingtonPost: AgencyRow = {
  id: 'washington-post',
  name: 'The Washington Post',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['The Washington Post', 'Washington Post', 'Washington Post News Service', 'WP-Bloomberg', 'LAT-WP'],
  signOffs: [
    {
      id: 'contributed',
      template: "The Washington Post's {any} contributed to this report.",
      example: "The Washington Post's Lena Ortiz and Paul Stroud contributed to this report.",
      source: 'known'
    }
  ],
  notes: [{id: 'add-ends', template: '(Optional add end)', example: '(Optional add end)', source: 'known'}],
  boilerplate: [
    {
      id: 'copyright',
      template: '(c) {year}, The Washington Post',
      example: '(c) 2018, The Washington Post',
      kind: 'copyright',
      source: 'known'
    }
  ],
  comment: 'Datelines carry no sign. A rule `- - -` stands above the contributors.'
}
