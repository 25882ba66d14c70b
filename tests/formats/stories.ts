/** The stories that formats are tried on: all fixtures, and a few made to measure. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseStory, type Envelope, type Story} from '../../src/index.ts'
import {decodeFile} from '../../src/readers/encoding/decode.ts'
import {root} from '../support/source.ts'

const folder = join(root, 'fixtures')

/**
 * The story of a fixture as its snapshot has it, so that nothing is parsed again.
 *
 * @param path such as `reuters/envoy-client-page`
 */
export function fixture(path: string): Story {
  const {text} = decodeFile(readFileSync(join(folder, path, 'input.txt')))
  return {text, ...(JSON.parse(readFileSync(join(folder, path, 'story.json'), 'utf8')) as Omit<Story, 'text'>)}
}

/** The paths of all fixtures. */
const paths: readonly string[] = readdirSync(folder)
  .sort()
  .flatMap(agency =>
    readdirSync(join(folder, agency))
      .sort()
      .map(slug => `${agency}/${slug}`)
  )

/** Every fixture's story. */
export const stories: ReadonlyArray<readonly [path: string, story: Story]> = paths.map(path => [path, fixture(path)])

/** Everything that an envelope can say, none of which a plain text would. */
const envelope: Envelope = {
  format: 'anpa1312',
  provider: 'Northern Press Service',
  storyId: 'NPS 1234',
  keyword: 'Ferry',
  headline: 'Ferry back',
  slug: 'BC-FERRY',
  bylines: ['Ana Roe'],
  dateline: 'OSLO',
  language: 'en-GB',
  copyright: 'Copyright 2024 Northern Press Service',
  urgency: 4,
  version: {kind: 'update', number: 2, text: 'UPDATE 2'},
  subjects: [
    {code: '20000523', scheme: 'medtop', name: 'labour market'},
    {code: 'N 1', name: 'Shipping & <ferries>'}
  ],
  sentAt: '2024-03-12T08:30:00+01:00',
  updatedAt: '2024-03-12T09:15Z'
}

/** A story with a little of everything, and with an envelope. */
export const rich: Story = parseStory(
  [
    'BC-FERRY/STRIKE',
    '',
    'UPDATE 2-Ferry <Oslo> back & "running" -mayor',
    '',
    'By Ana Roe and Bo Lind',
    '',
    'OSLO, Norway, March 12 (NPS) - The ferry is back, Mayor Kari Nøst said on Tuesday. 🚢 It left at six.',
    '',
    '"We wait no longer," Nøst told reporters. "The pier, she said, \'is ours\'."',
    '',
    'FACTS',
    '',
    '  • Pier one: closed',
    '  • Pier two: open',
    '',
    '=HYPERLINK is what the sign said. The crew declined to comment.',
    '',
    '(Reporting by Ana Roe in Oslo; Editing by Colin Marsh)',
    ''
  ].join('\n'),
  {envelope, publishedAt: '2024-03-12'}
)
