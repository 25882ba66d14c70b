import type {AgencyRow} from './schema.ts'

/** Bloomberg News: contact lines name reporters and editors. */
export const bloomberg: AgencyRow = {
  id: 'bloomberg',
  name: 'Bloomberg News',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Bloomberg', 'Bloomberg News', 'Bloomberg Business News'],
  datelines: [
    {
      id: 'date',
      shape: '{date} ({sign}) --',
      example: 'Sept. 22 (Bloomberg) -- ',
      source: 'seen',
      until: '2014-12-31'
    },
    {id: 'signed', shape: '({sign}) --', example: '(Bloomberg) -- ', source: 'seen', from: '2014-01-01'}
  ],
  signOffs: [
    {
      id: 'assistance',
      at: 'start',
      template: '--With assistance from {any}',
      example: '--With assistance from Petra Holm and Ken Ishida.',
      source: 'seen'
    },
    {
      id: 'reporter',
      at: 'start',
      template: 'To contact the reporter on this story: {any}',
      example: 'To contact the reporter on this story: Nils Aaberg in Oslo at naaberg@example.org',
      source: 'seen'
    },
    {
      id: 'reporters',
      at: 'start',
      template: 'To contact the reporters on this story: {any}',
      example: 'To contact the reporters on this story: Joan Whitlock in Houston at jwhitlock@example.org',
      source: 'known'
    },
    {
      id: 'editor',
      at: 'start',
      template: 'To contact the editor responsible for this story: {any}',
      example: 'To contact the editor responsible for this story: Ruth Adler at radler@example.org',
      source: 'seen'
    },
    {
      id: 'editors',
      at: 'start',
      template: 'To contact the editors responsible for this story: {any}',
      example: 'To contact the editors responsible for this story: Ruth Adler at radler@example.org',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      template: '©{year} Bloomberg L.P.',
      example: '©2021 Bloomberg L.P.',
      source: 'seen'
    },
    {
      id: 'more-articles',
      kind: 'promotion',
      at: 'start',
      template: 'For more articles like this, please visit us at bloomberg.com',
      example: 'For more articles like this, please visit us at bloomberg.com',
      source: 'seen',
      from: '2014-01-01'
    },
    {
      id: 'more-stories',
      kind: 'promotion',
      at: 'start',
      template: 'More stories like this are available on bloomberg.com',
      example: 'More stories like this are available on bloomberg.com',
      source: 'known',
      from: '2018-01-01'
    },
    {
      id: 'most-read',
      kind: 'navigation',
      template: 'Most Read from Bloomberg',
      example: 'Most Read from Bloomberg',
      source: 'known',
      from: '2018-01-01'
    }
  ]
}
