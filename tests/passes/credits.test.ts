/** Where credits may stand, and what is left of the block that they were glued to, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory, parseTree} from '../../src/index.ts'
import {stateOf} from '../../src/tree/state.ts'

const body =
  'The paper mill at Lake Ulvik will reopen in June after nine years of repairs, its owner said on Monday, and the first rolls will go to printers in the north.'
const story = (...blocks: string[]): string =>
  ['Mill reopens', `OSLO, May 3 (Reuters) - ${body}`, body, ...blocks].join('\n\n')

/** `editing: Di Ray`, one a credit, and how the last paragraph ends. */
function read(text: string): {credits: string[]; last: string | undefined} {
  const {credits, paragraphs} = parseStory(text)
  return {
    credits: credits.map(({roles, people}) => `${roles.join('+')}: ${people.map(({name}) => name).join(' | ')}`),
    last: paragraphs.at(-1)?.text.slice(-22)
  }
}
const votes = (text: string): string[] =>
  stateOf(parseTree(text).file)
    .evidence.filter(({kind}) => kind === 'credit')
    .map(({agency, start, end}) => `${agency}: ${text.slice(start, end)}`)

const end = 'printers in the north.'

describe('credits', () => {
  it.each<[string, string, string[], string]>([
    [
      'in a block of their own',
      story('(Reporting by Cy Poe; Editing by Di Ray)'),
      ['reporting: Cy Poe', 'editing: Di Ray'],
      end
    ],
    [
      'behind a sentence',
      story('Two rolls are left in the cellar. (Editing by Di Ray)'),
      ['editing: Di Ray'],
      'are left in the cellar.'
    ],
    [
      'in front of an end mark',
      story('Two rolls are left in the cellar. (Editing by Di Ray) END'),
      ['editing: Di Ray'],
      'are left in the cellar.'
    ],
    ['behind the last paragraph, as initials', story('iy'), ['other: iy'], end],
    ['as initials with their agency', story('AFP rw'), ['other: rw'], end],
    ['as names that a slash joins', story('hh/ph/ts/hd'), ['other: hh | ph | ts | hd'], end],
    [
      'behind the sign of its agency',
      story('Two rolls are left in the cellar. Reuters/Variety'),
      ['source: Reuters/Variety'],
      'are left in the cellar.'
    ],
    ['behind an end mark', story('(Hina) xdm'), ['other: xdm'], end],
    ['of a sign and a name', story('WAM/Huda Roe'), ['other: Huda Roe'], end],
    ['in an end mark', story('./.JVD'), ['other: JVD'], end],
    ['in the middle', story('(Reporting by Cy Poe)', body, body), ['reporting: Cy Poe'], end],
    [
      'with the surname that a byline completes',
      story('By Ana Roe', 'Roe reported from Lima.'),
      ['reporting: Ana Roe'],
      end
    ]
  ])('%s', (_, text, credits, last) => {
    expect(read(text)).toEqual({credits, last: last.slice(-22)})
  })

  it.each<[string, string]>([
    ['above the body', `Report: Mayor to Resign\n\nOSLO, May 3 (Reuters) - ${body}`],
    ['in the middle, as initials in brackets', story('(ji)', ...Array.from({length: 20}, () => body))],
    ['in brackets that go on', story('He praised a tool (editing by hand is slow) and left the mill.')],
    ['as three capitals', story('IY')],
    ['as four small letters', story('iyxa')],
    ['longer than any', story(`(Reporting by ${'Cy Poe, '.repeat(300)}Di Ray)`)],
    ['of a word or two', story('Two are left')]
  ])('are none %s', (_, text) => {
    expect(read(text).credits).toEqual([])
  })
})

it('is an address where a sign names nobody', () => {
  const {credits, boilerplate} = parseStory(story('WAM/123 abc!'))
  expect(credits).toEqual([])
  expect(boilerplate.map(({kind, text}) => `${kind}: ${text}`)).toEqual(['contact: WAM/123 abc!'])
})

describe('the vote of credits', () => {
  it.each<[string, string, string[]]>([
    ['who reported', '(Reporting by AFP; Editing by Di Ray)', ['afp: Reporting by AFP']],
    ['who wrote', '(Writing by Reuters)', ['reuters: Writing by Reuters']],
    ['who edited', '(Editing by Reuters)', []],
    [
      'two signs with a slash',
      'Reuters/Variety',
      ['reuters: Reuters/Variety', 'variety: Reuters/Variety', 'reuters: Reuters/Variety']
    ],
    ['the sign before initials', 'AFP rw', ['afp: AFP rw']],
    [
      'the longest name at the start',
      'Associated Press writer Cy Poe contributed to this report.',
      ['ap: Associated Press writer Cy Poe contributed to this report']
    ],
    ['nobody', 'Cy Poe in Lima contributed to this report.', []]
  ])('%s', (_, block, expected) => {
    expect(votes(story(block))).toEqual(expected)
  })
})

describe('the sign of an agency', () => {
  const page = ['Share', 'Facebook', 'Copy link', 'Print']

  it('is the source, alone below the last paragraph', () => {
    expect(read(story('TT')).credits).toEqual(['source: TT'])
  })

  it('is the source behind the last sentence of a page', () => {
    const {credits, last} = read(story('Two rolls are left in the cellar. AFP', ...page))
    expect(credits).toEqual(['source: AFP'])
    expect(last).toBe('re left in the cellar.')
  })

  it.each(['Two rolls are left, says AFP', 'Two rolls are left in the cellar. NATO'])('is none in %s', line => {
    expect(read(story(line, ...page)).credits).toEqual([])
  })
})
