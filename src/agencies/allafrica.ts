import type {AgencyRow} from './schema.ts'

/** allAfrica, which passes on papers and agencies of the continent. */
export const allafrica: AgencyRow = {
  id: 'allafrica',
  name: 'allAfrica',
  kind: 'monitor',
  languages: ['en', 'fr'],
  signs: ['allAfrica', 'allAfrica.com', 'AllAfrica Global Media'],
  datelines: [
    {
      id: 'paper-first',
      shape: '[{sign}] {place} --',
      case: 'title',
      example: '[Delta Courier] Lagos -- ',
      source: 'known'
    },
    {
      id: 'paper-first-hyphen',
      shape: '[{sign}] {place} -',
      case: 'title',
      example: '[Delta Courier] Lagos - ',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'distributed',
      template: 'Distributed by AllAfrica Global Media (allAfrica.com).',
      at: 'end',
      example:
        'Copyright © 2013 Delta Courier. All rights reserved. Distributed by AllAfrica Global Media (allAfrica.com).',
      kind: 'copyright',
      source: 'seen'
    },
    {
      id: 'permission',
      template: 'To contact the copyright holder directly for corrections {any} click here.',
      at: 'end',
      example:
        'To contact the copyright holder directly for corrections — or for permission to republish or make other authorized use of this material, click here.',
      kind: 'copyright',
      source: 'seen'
    },
    {
      id: 'about',
      template: 'AllAfrica aggregates and indexes content from over {n} African news organizations{any}',
      example: 'AllAfrica aggregates and indexes content from over 130 African news organizations, plus other sources.',
      kind: 'about',
      source: 'seen'
    }
  ],
  comment: 'The sign in brackets is the paper that wrote the story.'
}
