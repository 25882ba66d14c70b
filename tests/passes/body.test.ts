/** What the blocks of a body are by what stands around them, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const lead = 'OSLO, May 3 (Reuters) - The paper mill at Lake Ulvik will reopen in June, its owner said on Monday.'
const prose = 'The first rolls will go to printers in the north, who have bought abroad for nine years, she said.'

function subheads(...blocks: string[]): string[] {
  const {paragraphs} = parseStory(['Mill reopens', lead, ...blocks, ''].join('\n\n'))
  return paragraphs.filter(({kind}) => kind === 'subhead').map(({text}) => text)
}

describe('subheads', () => {
  it('may be questions where there are several', () => {
    expect(subheads('Who pays for it?', prose, 'What will the mill make?', prose)).toEqual([
      'Who pays for it?',
      'What will the mill make?'
    ])
  })

  it('may be a question beside another subhead', () => {
    expect(subheads('Nine years', prose, 'Who pays for it?', prose)).toEqual(['Nine years', 'Who pays for it?'])
  })

  it.each([
    ['a writer asks once', ['Who pays for it?', prose]],
    ['people ask', [prose, '"Who pays for it?"', prose, '"What will it make?" asked Ann Mills.', prose]]
  ])('are no questions where %s', (_, blocks) => {
    expect(subheads(...blocks)).toEqual([])
  })

  it('may be questions of two words in capitals', () => {
    expect(subheads('WHO PAYS?', prose, 'WHY NOW?', prose)).toEqual(['WHO PAYS?', 'WHY NOW?'])
  })

  it('may end on a colon where several do', () => {
    expect(subheads('On this date:', prose, 'Today’s highlight in mills:', prose)).toEqual([
      'On this date',
      'Today’s highlight in mills'
    ])
  })

  it.each([
    ['there is one', ['Among the orders:', prose]],
    ['somebody speaks', ['The owner said:', prose, 'Her bank added:', prose]],
    ['a name opens somebody’s words', ['Ann Mills:', prose, 'Bob Roe:', prose]],
    ['a pronoun goes on', ['She went on:', prose, 'He went on:', prose]]
  ])('do not end on a colon where %s', (_, blocks) => {
    expect(subheads(...blocks)).toEqual([])
  })

  it('stand between blank lines above a list whose lines stand together', () => {
    const list = ['Sales up 9 percent', 'Costs down 2 percent', 'Debt at 4 million kroner'].join('\n')
    expect(subheads('Third Quarter', list, 'Outlook', prose)).toContain('Outlook')
    expect(subheads(['Third Quarter', list, 'Outlook'].join('\n'), prose)).not.toContain('Outlook')
  })

  it('stand above lists of many short lines', () => {
    const list = ['* 12 rolls a day', '* 40 people at work', '* 3 machines', '* 9 years of repairs', '* 1 owner'].join(
      '\n'
    )
    expect(subheads('Key Figures', list, 'What Comes Next', prose)).toEqual(['Key Figures', 'What Comes Next'])
  })
})

describe('a round-up on a wire', () => {
  const second = 'LIMA (Reuters) - A ferry ran aground off the mole of Lima on Monday, and all aboard are safe.'

  it.each([
    ['a rule', ['___', second, prose]],
    ['the last sentence of an item', [second, prose]]
  ])('goes on behind %s', (_, blocks) => {
    const {paragraphs, boilerplate} = parseStory(['Briefs', lead, prose, ...blocks, ''].join('\n\n'))
    expect(paragraphs.map(({text}) => text.slice(0, 12))).toEqual([
      'The paper mi',
      'The first ro',
      'LIMA (Reuter',
      'The first ro'
    ])
    expect(boilerplate.filter(({text}) => text !== '___')).toEqual([])
  })

  it('is none where a headline stands in front', () => {
    const {paragraphs} = parseStory(['Mill reopens', lead, prose, 'Ferry runs aground', second, prose, ''].join('\n\n'))
    expect(paragraphs.filter(({text}) => text.startsWith('LIMA'))).toEqual([])
  })
})

describe('a heading that lists of links have as well', () => {
  it('is a subhead on a wire above sentences', () => {
    expect(subheads(prose, 'UP NEXT', 'Whitby: Visit Durham on Sunday.', 'Durham: Host Whitby on Sunday.')).toEqual([
      'UP NEXT'
    ])
  })

  it('opens a list where titles stand below it', () => {
    const {related} = parseStory(
      ['Mill reopens', lead, prose, 'Top Stories', 'Ferry runs aground off Lima', 'Oslo to ban horses', ''].join('\n\n')
    )
    expect(related.map(({text}) => text)).toEqual(['Ferry runs aground off Lima', 'Oslo to ban horses'])
  })
})

describe('a link in mid-story', () => {
  it('stands alone below Related article', () => {
    const {related, paragraphs} = parseStory(
      ['Mill reopens', lead, prose, 'Related article', 'Oslo to ban horses', prose, ''].join('\n\n')
    )
    expect(related.map(({text}) => text)).toEqual(['Oslo to ban horses'])
    expect(paragraphs.map(({kind}) => kind)).toEqual(['text', 'text', 'text'])
  })
})

describe('a post', () => {
  it.each(['Great day at the mill. pic.example pic.twitter.com/a1B2c3D4e5', 'What a day #mill'])(
    'is no subhead: %s',
    post => {
      expect(subheads(prose, post, prose)).toEqual([])
    }
  )
})

describe('a table above all prose', () => {
  it('is the body, with what heads it', () => {
    const {headline, paragraphs, deck, kind} = parseStory(
      [
        'League standings',
        'All Times EST',
        'EASTERN CONFERENCE',
        'Whitby        41  26  10    5\nDurham        42  24  13    5\nLima          40  20  17    3',
        'NOTE: Two points for a win, one point for overtime loss.',
        ''
      ].join('\n\n')
    )
    expect(headline?.title).toBe('League standings')
    expect(deck).toBeUndefined()
    expect(paragraphs.some(({kind: of}) => of === 'preformatted')).toBe(true)
    expect(kind).toBe('table')
  })
})
