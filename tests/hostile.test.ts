/**
 * Texts that nobody wrote as a story. Each gives one, and in time that grows
 * with the text: the bound is generous, as it is there to catch minutes.
 */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../src/index.ts'
import {limits} from '../src/options.ts'

const size = 200_000
const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const units: Record<string, string> = {
  blanks: ' ',
  newlines: '\n',
  carriage: '\r',
  tabs: '\t',
  'short lines': 'a\n',
  'blank lines': 'a\n\n',
  'one word': 'a',
  'one line': 'word ',
  quotes: '"',
  'single quotes': "'",
  'open quotes': '“',
  backticks: '`',
  brackets: '(',
  'closing brackets': ')',
  squares: '[',
  'square pairs': '[a] ',
  dots: '.',
  'dots and blanks': '. ',
  initials: 'A. ',
  capitals: 'A',
  'capital words': 'AB CD ',
  digits: '1',
  'digits and slashes': '1/1/',
  hyphens: '-',
  'dashes and blanks': ' - ',
  'double hyphens': '--',
  underscores: '_',
  equals: '=',
  slashes: '/',
  'by by': 'By ',
  'by lines': 'By A\n',
  bylines: 'By Ana Roe and ',
  datelines: 'LIMA, Jan 21 (Reuters) - ',
  'dateline lines': 'LIMA, Jan 21 (Reuters) - \n\n',
  places: 'LIMA/',
  'places and commas': 'LIMA, ',
  credits: '(Reporting by Ana Roe; ',
  'credit lines': '(Reporting by A)\n\n',
  'editing by': 'editing by A, B and C in Oslo, ',
  dates: '2 days ',
  weekdays: 'Monday ',
  'weekdays and commas': 'Monday, ',
  'days from days': 'a week from Monday ',
  'days before days': 'two days before ',
  'months and figures': 'May 3 to 5 ',
  years: 'in 1998 ',
  'years and dashes': '1998-',
  times: '9 a.m. ',
  'times and days': '9 a.m. EST Friday ',
  'worded times': 'half past three ',
  'early late': 'early late ',
  'anchored dates': 'that day ',
  'dated quotes': '"Go," he said on Monday. ',
  timestamps: 'Feb 7, 2024 ',
  'timestamp lines': 'Feb 7, 2024\n',
  'ambiguous dates': '06/08/2019\n',
  copyright: 'Copyright ',
  'copyright lines': 'Copyright 2024 A\n\n',
  captions: 'REUTERS/',
  'caption lines': '(AP Photo/A)\n\n',
  bullets: '* a\n',
  said: 'said ',
  'said that': 'said that ',
  'who said': 'who said ',
  'he said': 'he said, ',
  'quotes and said': '"a," said ',
  'quotes that go on': '"A," he said. "B."\n\n"',
  'paragraphs of open quotes': '"Go on.\n\n',
  'lists of subjects': 'A, B and C, ',
  'as put': 'as X said, ',
  'according to': 'according to ',
  'quotes in quotes': `"'a," he said, 'b' `,
  names: 'Ana Ruiz ',
  'names of many': 'Ana Ruiz and Karl Lund said. He said. ',
  entities: '&amp;',
  mojibake: 'â€œ',
  surrogates: '\ud800',
  nulls: '\0',
  emoji: '😀',
  accents: 'e\u0301',
  'right to left': '\u202eabc',
  tags: 'UPDATE 1-',
  related: 'Next In World\n\n',
  sources: ' -mayor',
  sentences: 'He said so. ',
  'mr mr': 'Mr. ',
  ellipses: '. . . ',
  headings: 'About A\n\n',
  enditem: 'Enditem ',
  'enditem lines': 'Enditem\n\n',
  tables: 'a    b    c\n'
}

describe('hostile input', () => {
  it.each(Object.entries(units))(
    '%s',
    (_name, unit) => {
      const text = fill(unit)
      const story = parseStory(text)
      expect(story.text).toBe(text)
    },
    20_000
  )

  it.each(['', ' ', '\n', '\ufeff', '\0', 'a', '"', '(', '-', '\ud800', '\udc00', '\r\n\r\n'])('%j', text => {
    expect(parseStory(text).text).toBe(text)
  })

  it('ten megabytes', () => {
    const text =
      'LIMA, Jan 21 (Reuters) - The mill burned.\n\n' +
      'The mayor said so on Monday, and nobody knew why.\n\n'.repeat(200_000)
    const story = parseStory(text)
    expect(story.text.length).toBe(text.length)
    expect(story.messages.some(message => message.rule === 'too-many-blocks')).toBe(true)
  }, 60_000)

  it('two megabytes of quotes: those of the first mebibyte', () => {
    const filling = 'The mill burned, and it burned again, and nobody in the valley knew of it. '.repeat(20)
    const text = `LIMA, Jan 21 (Reuters) - The mill burned.\n\n${`"Go home," the mayor said. ${filling}\n\n`.repeat(1400)}`
    const {quotes, messages} = parseStory(text)
    const last = quotes.at(-1)
    expect(text.length).toBeGreaterThan(2_000_000)
    expect(last?.end).toBeGreaterThan(1_000_000)
    expect(last?.end).toBeLessThan(limits.quotes)
    expect(messages.filter(({rule}) => rule === 'too-long-for-quotes')).toHaveLength(1)
  }, 60_000)
})
