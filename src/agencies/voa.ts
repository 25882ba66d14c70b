import type {AgencyRow} from './schema.ts'

/** Voice of America. */
export const voa: AgencyRow = {
  id: 'voa',
  name: 'Voice of America',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['VOA', 'VOA News', 'VOANews', 'Voice of America'],
  signOffs: [
    {
      id: 'came-from',
      template: 'Some information for this report came from {any}',
      example: 'Some information for this report came from The Associated Press.',
      source: 'seen'
    },
    {
      id: 'provided-by',
      template: 'Some information for this report was provided by {any}',
      example: 'Some information for this report was provided by Reuters.',
      source: 'known'
    }
  ],
  comment: 'The place is a field, or a line of its own.'
}
