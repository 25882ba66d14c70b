/** Where a line may be a byline, and what becomes of the lines below it, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory, parseTree} from '../../src/index.ts'
import {stateOf} from '../../src/tree/state.ts'

const body =
  'The paper mill at Lake Ulvik will reopen in June after nine years of repairs, its owner said on Monday, and the first rolls will go to printers in the north.'
const dateline = `OSLO, May 3 - ${body}`

/** `text: Ann Mills [Staff Writer]`, one a byline. */
function read(text: string): string[] {
  return parseStory(text).bylines.map(
    ({text: printed, people}) =>
      `${printed}: ${people.map(({name, title}) => name + (title === undefined ? '' : ` [${title}]`)).join(' + ')}`
  )
}

/** `ap at 14-30`: the agencies that bylines vote for. */
function votes(text: string): string[] {
  const evidence = stateOf(parseTree(text).file).evidence.filter(({kind}) => kind === 'byline')
  return evidence.map(({agency, start, end}) => `${agency}: ${text.slice(start, end)}`)
}

describe('a byline', () => {
  it.each<[string, string, string[]]>([
    ['below the headline', `Mill reopens\n\nBy Ana Roe\n\n${dateline}`, ['Ana Roe: Ana Roe']],
    [
      'without `by`, of several writers',
      `Paper mill at Lake Ulvik reopens\n\nAna Roe in Oslo, Karl Lund in Bergen and Lena Roos, Nordic correspondent\n\n${dateline}`,
      [
        'Ana Roe in Oslo, Karl Lund in Bergen and Lena Roos, Nordic correspondent: Ana Roe [Nordic correspondent] + Karl Lund [Nordic correspondent] + Lena Roos [Nordic correspondent]'
      ]
    ],
    [
      'not in a deck',
      `Paper mill at Lake Ulvik reopens\n\nAna Roe in Oslo and Karl Lund in Bergen wait for the first rolls\n\n${dateline}`,
      []
    ],
    [
      'below three paragraphs',
      `Mill reopens\n\n${body}\n\n${body} Two.\n\n${body} Three.\n\nBy Ana Roe\n\n${body} Four.`,
      ['Ana Roe: Ana Roe']
    ],
    ['in brackets at the end', `Mill reopens\n\n${`${body}\n\n`.repeat(6)}(By Ana Roe)`, ['Ana Roe: Ana Roe']],
    [
      'with the job on the next line',
      `Mill reopens\n\nBy ANA ROE\n\nAssociated Press Writer\n\n${dateline}`,
      ['ANA ROE, Associated Press Writer: Ana Roe [Associated Press Writer]']
    ],
    [
      'with the job on one line and the paper on another',
      `Mill reopens\n\nBy ANA ROE\n\nStaff Writer\n\nOf The Daily Bugle\n\n${dateline}`,
      ['ANA ROE, Staff Writer, Of The Daily Bugle: Ana Roe [Staff Writer]']
    ],
    [
      'with the paper and the service in brackets below',
      `Mill reopens\n\nBy Ana Roe\n\nThe Daily Bugle\n\n(MCT)\n\n${dateline}`,
      ['Ana Roe, The Daily Bugle, MCT: Ana Roe']
    ],
    [
      'with no note in brackets below',
      `Mill reopens\n\nBy Ana Roe\n\nThe Daily Bugle\n\n(Updated)\n\n${dateline}`,
      ['Ana Roe: Ana Roe']
    ],
    [
      'of a paper with its agency',
      `Mill reopens\n\nPar Le Quotidien avec AFP\n\n${dateline}`,
      ['Le Quotidien avec AFP: Le Quotidien + AFP']
    ],
    [
      'of an agency and who put its story on the page',
      `Paper mill at Lake Ulvik reopens\n\nPTI | Posted by Ana Roe\n\n${dateline}`,
      ['PTI | Posted by Ana Roe: Ana Roe + PTI']
    ],
    [
      'of an agency above the date',
      `Paper mill at Lake Ulvik reopens\n\nPA Media\n\n4 May 2022 09.14 GMT\n\n${dateline}`,
      ['PA Media: PA Media']
    ],
    ['not of a paper with its readers', `Mill reopens\n\nPar Le Quotidien avec vous\n\n${dateline}`, []],
    [
      'with the agency on the next line',
      `Mill reopens\n\nBy Ana Roe\n\nThe Canadian Press\n\n${dateline}`,
      ['Ana Roe, The Canadian Press: Ana Roe']
    ]
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    [
      'in the middle of a long story',
      `Mill reopens\n\n${`${body}\n\n`.repeat(5)}By Ana Roe\n\n${`${body}\n\n`.repeat(10)}`
    ],
    [
      'in brackets in the middle',
      `Mill reopens\n\n${`${body}\n\n`.repeat(5)}(By Ana Roe)\n\n${`${body}\n\n`.repeat(10)}`
    ],
    ['longer than any', `Mill reopens\n\nBy Ana Roe${', Bo Lind'.repeat(40)}\n\n${dateline}`]
  ])('is none %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('takes no copyright line for whom the writer works for', () => {
    const text = `Mill reopens\n\nBy Ana Roe\n\n(c) 2019, The Daily Bugle\n\n${dateline}`
    expect(read(text)).toEqual(['Ana Roe: Ana Roe'])
  })

  it('takes at most two lines below it', () => {
    const text = `Mill reopens\n\nBy ANA ROE\n\nStaff Writer\n\nOf The Daily Bugle\n\nReligion Editor\n\n${dateline}`
    expect(read(text)[0]).toBe('ANA ROE, Staff Writer, Of The Daily Bugle: Ana Roe [Staff Writer]')
  })
})

describe('the vote of a byline', () => {
  it.each<[string, string, string[]]>([
    ['an agency behind the name', 'By Ana Roe, Reuters', ['reuters: By Ana Roe, Reuters']],
    ['a name of three words', 'By Ana Roe, Agence France Presse', ['afp: By Ana Roe, Agence France Presse']],
    ['a sign before a job', 'By Ana Roe, AP Sports Writer', ['ap: By Ana Roe, AP Sports Writer']],
    ['the job on the next line', 'By ANA ROE\n\nAssociated Press Writer', ['ap: Associated Press Writer']],
    ['a name in capitals that an agency has too', 'By ANA LIND', []],
    ['a name that an agency has too', 'By Ana Lind', []],
    ['nobody', 'By Bo Lind', []]
  ])('%s', (_, byline, expected) => {
    expect(votes(`Mill reopens\n\n${byline}\n\n${dateline}`)).toEqual(expected)
  })
})
