/** The scorer of `npm run eval`: what it reads, what counts as right, and the example. */
import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {readGold, readLine} from '../../scripts/eval/gold.ts'
import {printFigures, printMisses} from '../../scripts/eval/print.ts'
import {Score, type Figure} from '../../scripts/eval/score.ts'
import {parseStory} from '../../src/index.ts'
import {root} from '../support/source.ts'

const text =
  'Mill reopens\n\nOSLO, May 3 (Reuters) - The mill will reopen in June, its owner Ana Roe said.\n\n"We waited," Roe said.\n'

function figuresOf(expected: object, more: object = {}): Figure[] {
  const score = new Score()
  const gold = readLine(JSON.stringify({text, ...more, expect: expected}), 'a.jsonl:1')
  score.add(gold, parseStory(gold.text, gold.options))
  return score.figures
}

const counts = ({name, gold, found, right}: Figure) => [name, gold, found, right]

describe('a field', () => {
  it.each([
    ['is right', {headline: 'Mill reopens'}, [['headline', 1, 1, 1]]],
    ['is wrong', {headline: 'Mill'}, [['headline', 1, 1, 0]]],
    ['is missing', {slug: 'MILL'}, [['slug', 1, 0, 0]]],
    ['is too many', {headline: null}, [['headline', 0, 1, 0]]],
    [
      'is rightly absent',
      {slug: null, bylines: []},
      [
        ['slug', 0, 0, 0],
        ['bylines', 0, 0, 0]
      ]
    ],
    ['that the gold does not name is not judged', {}, []],
    ['may have other blanks', {headline: ' Mill\nreopens '}, [['headline', 1, 1, 1]]],
    ['is found once', {agencies: ['reuters', 'reuters']}, [['agencies', 2, 1, 1]]]
  ])('%s', (_, expected, wanted) => {
    expect(figuresOf(expected).map(counts)).toEqual(wanted)
  })

  it('is read as the caller would read it', () => {
    const dates = [{text: 'June', iso: '2024-06'}]
    expect(figuresOf({dates}, {options: {publishedAt: '2024-05-03'}}).map(counts)).toEqual([['dates', 1, 1, 1]])
    expect(figuresOf({dates}).map(counts)).toEqual([['dates', 1, 1, 0]])
  })
})

describe('a quote', () => {
  const said = {text: '"We waited,"', speaker: 'Ana Roe', mention: 'Roe'}

  it('is right in its span, its mention and its speaker', () => {
    expect(figuresOf({quotes: [said]}, {quotesIn: 'marks'}).map(counts)).toEqual([
      ['quotes', 1, 1, 1],
      ['quotes, exact spans', 1, 1, 1],
      ['mentions', 1, 1, 1],
      ['speaker of a quote', 1, 1, 1]
    ])
  })

  it('without quotation marks counts unless the gold leaves those out', () => {
    expect(figuresOf({quotes: [said]}).map(counts)[0]).toEqual(['quotes', 1, 2, 1])
  })

  it('may be told by its offsets, and a little off', () => {
    const start = text.indexOf('We waited')
    const quotes = [{start, end: start + 9, speaker: 'Bo Lee'}]
    expect(figuresOf({quotes}, {quotesIn: 'marks'}).map(counts)).toEqual([
      ['quotes', 1, 1, 1],
      ['quotes, exact spans', 1, 1, 0],
      ['mentions', 0, 0, 0],
      ['speaker of a quote', 1, 1, 0]
    ])
  })

  it('that nobody found has no speaker either', () => {
    const quotes = [{text: 'OSLO', speaker: 'Ana Roe'}]
    expect(figuresOf({quotes}, {quotesIn: 'marks'}).map(counts)).toEqual([
      ['quotes', 1, 1, 0],
      ['quotes, exact spans', 1, 1, 0],
      ['mentions', 0, 0, 0],
      ['speaker of a quote', 1, 0, 0]
    ])
  })
})

describe('gold that is not in the form', () => {
  it.each([
    ['nothing', 'a.jsonl:1: is no JSON'],
    ['[]', 'a.jsonl:1: is no object'],
    ['{"expect": {}}', 'a.jsonl:1: has no `text`'],
    ['{"text": "x"}', 'a.jsonl:1: has no `expect`'],
    ['{"text": "x", "expect": {"head": "x"}}', 'a.jsonl:1: expects `head`, which is no field'],
    ['{"text": "x", "expect": {"headline": 5}}', 'a.jsonl:1: has a `headline` that is no string'],
    ['{"text": "x", "expect": {"credits": ["x"]}}', 'a.jsonl:1: has a `credits` that is no role and name'],
    ['{"text": "x", "expect": {"quotes": {}}}', 'a.jsonl:1: has `quotes` that are no list'],
    ['{"text": "x", "expect": {"quotes": [{}]}}', 'a.jsonl:1: has a quote without `text` or `start` and `end`'],
    [
      '{"text": "x", "expect": {"quotes": [{"text": "y"}]}}',
      /^a\.jsonl:1: has a quote whose words are not in the text/
    ],
    ['{"text": "x", "options": 1, "expect": {}}', 'a.jsonl:1: has `options` that are no object'],
    ['{"text": "x", "quotesIn": "all", "expect": {}}', 'a.jsonl:1: has `quotesIn` other than `text` and `marks`']
  ])('is refused: %s', (line, message) => {
    expect(() => readLine(line, 'a.jsonl:1')).toThrow(message)
  })

  it('is refused where nothing is', () => {
    expect(() => [...readGold(join(root, 'nowhere'))]).toThrow('there is no such file or folder')
    expect(() => [...readGold(join(root, 'src/story'))]).toThrow('holds no .jsonl file')
  })
})

describe('what is printed', () => {
  it('is a row a field, and the first misses', () => {
    const figures = figuresOf({headline: 'Mill', slug: null})
    expect(printFigures(figures).split('\n').slice(2)).toEqual([
      '| slug | 1 | 0 | 0 | 0 | – | – | – |',
      '| headline | 1 | 1 | 1 | 0 | 0.0 | 0.0 | 0.0 |'
    ])
    expect(printMisses(figures, 1)).toBe('headline, a.jsonl:1\n  - Mill\n  + Mill reopens')
    expect(printMisses(figures, 0)).toBe('')
  })

  it('comes of the example', async () => {
    const run = promisify(execFile)
    const {stdout} = await run('npx', ['tsx', 'scripts/eval.ts', '--data', 'examples'], {cwd: root})
    expect(stdout).toContain('| headline | 5 | 5 | 5 | 5 | 100.0 | 100.0 | 100.0 |')
    expect(stdout).toMatch(/\| quotes \| 4 \| 17 \| 17 \| 17 \|/)
    await expect(run('npx', ['tsx', 'scripts/eval.ts', '--data', 'nowhere'], {cwd: root})).rejects.toThrow(
      'nowhere: there is no such file or folder'
    )
  }, 60_000)
})
