/** Rows whose text stands once: small, and whole again when they are read. */
import {describe, expect, it} from 'vitest'
import {parseResult, withTexts, type BatchResult, type BatchStory} from '../../src/batch.ts'
import {compactStory} from '../../src/batch/rows/compact.ts'
import {recordSettings, type RecordOptions} from '../../src/batch/options.ts'
import {fileLabel, lineOf, parsedResult} from '../../src/batch/rows/result.ts'
import {parseStory, type Message, type Quote} from '../../src/index.ts'
import {readStories} from '../../src/readers.ts'
import {jsonLines, stories} from './archive.ts'

/** The rows of an archive that holds these texts. */
function rowsOf(texts: readonly string[], options: RecordOptions): string[] {
  const settings = recordSettings(options)
  const label = fileLabel('archive/1987.jsonl', undefined)
  return [...readStories(jsonLines(texts))].map(record => {
    const {text, envelope} = record
    return lineOf(parsedResult(label, record, parseStory(text, {envelope}), settings), settings)
  })
}

describe('a compact row', () => {
  const texts = stories(260)

  it.each(['spans', 'once'] as const)('of `%s` is read as the story that was parsed', text => {
    for (const [index, row] of rowsOf(texts, {text}).entries()) {
      const whole = parseStory(texts[index] ?? '', {envelope: {format: 'jsonl', storyId: `s${index}`}})
      const story = parseResult(row).story ?? {}
      if (text === 'spans') expect(withTexts(story as BatchStory)).toEqual(whole)
      else expect(Object.keys(story).sort()).toEqual(Object.keys(whole).filter(isOfOnce).sort())
    }
  })

  it.each(['keep', 'drop'] as const)('is none where the text is %s: the row is the result', text => {
    for (const row of rowsOf(texts.slice(0, 40), {text})) expect(parseResult(row)).toEqual(JSON.parse(row))
  })

  it('keeps its spans in the unit that was asked for', () => {
    const [row = ''] = rowsOf(['SÃO PAULO (AP) - “We sail,” Ana Ruiz said.\n'], {text: 'once', offsets: 'byte'})
    const {story} = parseResult(row)
    const {start = 0, end = 0} = story?.quotes[0]?.content[0] ?? {}
    expect(
      Buffer.from(story?.text ?? '')
        .subarray(start, end)
        .toString()
    ).toBe('“We sail,”')
  })

  it.each([
    {length: 1000, bound: 3},
    {length: 3000, bound: 2.75}
  ])('takes at most $bound bytes for one, in stories of $length characters', ({length, bound}) => {
    const long = texts.slice(0, 100).map((_, index) => longStory(texts, index, length))
    const bytes = (lines: readonly string[]): number => Buffer.byteLength(lines.join(''))
    expect(bytes(rowsOf(long, {text: 'once'})) / Buffer.byteLength(jsonLines(long))).toBeLessThanOrEqual(bound)
  })
})

/** A story that goes on with the paragraphs of those behind it, so that it is as long as stories are. */
function longStory(texts: readonly string[], index: number, length: number): string {
  const text = texts[index] ?? ''
  const end = parseStory(text).paragraphs[0]?.end ?? text.length
  const more: string[] = []
  for (let next = index + 1, room = length - text.length; room > 0; next++) {
    const body = parseStory(texts[next % texts.length] ?? '').paragraphs.map(paragraph => `\n\n${paragraph.text}`)
    more.push(...body)
    room -= body.join('').length
  }
  return `${text.slice(0, end)}${more.join('')}${text.slice(end)}`
}

function isOfOnce(member: string): boolean {
  return member !== 'paragraphs' && member !== 'blocks'
}

describe('what a row leaves out', () => {
  const story = parseStory('OSLO (AP) - “We sail,” Ana Ruiz said. “Never.”\n\nShe would say no more, she said.\n')

  /** What becomes of a story with a quote that is changed. */
  function rowOf(change: Partial<Quote>): unknown {
    const copy = structuredClone(story)
    const quotes = copy.quotes.map((quote, index) => (index === 0 ? {...quote, ...change} : quote))
    return compactStory({...copy, quotes}, copy.text)
  }

  it('is empty, or said by the rest', () => {
    const compact = rowOf({})
    for (const member of ['captions', 'credits', 'notes']) expect(compact).not.toHaveProperty(member)
    expect(compact).not.toHaveProperty('speakers.0.quotes')
    expect(compact).not.toHaveProperty('quotes.0.cue.spans')
    expect(compact).not.toHaveProperty('quotes.1.content')
    expect(compact).toHaveProperty('quotes.0.content', [
      [12, 22],
      [38, 46]
    ])
    expect(compact).toHaveProperty('quotes.0.at', [12, 46])
  })

  it.each<[what: string, Partial<Quote>]>([
    ['content', {content: [{start: 12, end: 21}]}],
    ['marks of a direct quote', {type: 'direct', marks: []}],
    ['marks of a mixed quote', {type: 'mixed', marks: [{start: 13, end: 20}]}],
    ['speakers', {speakers: []}],
    ['act', {act: 'thought'}],
    ['relays', {relays: [{start: 0, end: 4, text: 'Oslo', speaker: 0}]}]
  ])('comes back where it is unusual: %s', (_what, change) => {
    const result = {status: 'ok', id: 'x', source: {}, story: rowOf(change)}
    expect(parseResult(JSON.stringify(result)).story?.quotes[0]).toMatchObject(change)
  })

  it('comes back as it was where the sentence of a message is another', () => {
    const messages: Message[] = [
      {rule: 'speaker-unknown', severity: 'error', reason: 'Nobody knows', start: 0, end: 1},
      {rule: 'of-a-plugin', severity: 'warning', reason: 'of-a-plugin', start: 0, end: 1}
    ]
    const compact = compactStory({...structuredClone(story), messages: structuredClone(messages)}, story.text)
    expect(compact).toHaveProperty('messages.1', {rule: 'of-a-plugin', at: [0, 1]})
    const result: Pick<BatchResult, 'story'> = parseResult(
      JSON.stringify({status: 'ok', id: 'x', source: {}, story: compact})
    )
    expect(result.story?.messages).toEqual(messages)
  })
})
