/** What republishers and pages do around a dateline, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory, type Story} from '../../src/index.ts'

const body =
  'The paper mill at Lake Ulvik will reopen in June after nine years of repairs, its owner said on Monday, and the first rolls will go to printers in the north.'

/** Headline, bylines, notes, dateline, first paragraph and how much stands before the dateline as promotion. */
function read(text: string): Record<string, unknown> {
  const story: Story = parseStory(text)
  return {
    dateline: story.dateline?.text,
    bylines: story.bylines.flatMap(({people}) => people.map(({name}) => name)),
    notes: story.notes.map(({text: note}) => note),
    first: story.paragraphs[0]?.text.slice(0, 23),
    promotion: story.boilerplate.filter(({kind}) => kind === 'promotion').length
  }
}
const usual = {bylines: [], notes: [], first: 'The paper mill at Lake ', promotion: 0}

describe('a dateline', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['at the start', `Mill reopens\n\nOSLO, May 3 (Reuters) - ${body}`, {dateline: 'OSLO, May 3 (Reuters) -'}],
    [
      'behind a note and a byline in its block',
      `Mill reopens\n\n(Adds details) By Ana Roe OSLO, May 3 (Reuters) - ${body}`,
      {dateline: 'OSLO, May 3 (Reuters) -', bylines: ['Ana Roe'], notes: ['Adds details']}
    ],
    [
      'behind a byline in its block',
      `Mill reopens\n\nBy Ana Roe OSLO, May 3 (Reuters) - ${body}`,
      {dateline: 'OSLO, May 3 (Reuters) -', bylines: ['Ana Roe']}
    ],
    [
      'torn from its place',
      `Mill reopens\n\nOSLO,\n\nMay 3 (Reuters) - ${body}`,
      {dateline: 'OSLO, May 3 (Reuters) -'}
    ],
    ['on three lines', `Mill reopens\n\nOslo\nCNN\n — \n\n${body}`, {dateline: 'Oslo CNN —'}],
    [
      'on three lines of which one is no sign',
      `Paper mill at Lake Ulvik reopens\n\nOslo\nPaper\n — \n\n${body}`,
      {dateline: undefined}
    ],
    [
      'with who signs it',
      `Mill reopens\n\nMOSCOW, April 10 (RIA Novosti political commentator Jan Roe) - ${body}`,
      {dateline: 'MOSCOW, April 10 (RIA Novosti political commentator Jan Roe) -', bylines: ['Jan Roe']}
    ],
    [
      'with who signs in the brackets of a monitor',
      `Mill reopens\n\nMOSCOW (TASS) -- [TEXT] [JAN ROE] ${body}`,
      {dateline: 'MOSCOW (TASS) --', bylines: ['Jan Roe']}
    ],
    [
      'that a teaser above the story repeats',
      `Mill reopens\n\nOSLO, May 3 (Reuters) - ${body}\n\nShare this story\n\nMill reopens\n\nOSLO, May 3 (Reuters) - ${body}\n\nTwo rolls are left.`,
      {dateline: 'OSLO, May 3 (Reuters) -', promotion: 1}
    ],
    [
      'alone on its line behind the many lines of an archive',
      ` = 891030\n 891030-0116.\n Mills:\n@  Old Mill\n@  To Reopen\n@  In the North\n@  ----\n 10/30/89\n WALL STREET JOURNAL (J)\n J.ULV\n PAPER (PAP)\n FORESTRY (FOR)\n NORWAY (NO)\n EUROPE (EU)\n OSLO\n\n   ${body}`,
      {dateline: 'OSLO'}
    ],
    [
      'below the last paragraph',
      `Mill reopens\n\n${body}\n\nTwo rolls are left.\n\nMOSCOW, April 10 (RIA Novosti)`,
      {dateline: 'MOSCOW, April 10 (RIA Novosti)'}
    ]
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({...usual, ...expected})
  })

  it('is none of a round-up that has one an item', () => {
    const items = ['OTTAWA', 'PARIS', 'LIMA'].map(place => `${place} - ${body}`)
    expect(parseStory(`The week\n\n${items.join('\n\n')}`).dateline).toBeUndefined()
  })
})
