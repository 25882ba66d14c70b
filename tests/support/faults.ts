/**
 * What must hold of every text and every input: each function says what is
 * wrong, and nothing if all is well. Properties and the fuzzer share them.
 */
import type {ReadOptions, ReadStory} from '../../src/readers.ts'
import type {Span, Story} from '../../src/story/types.ts'
import {flatten} from '../../src/text/flat.ts'

/** ISO 8601, or `--02-06` where nothing tells the year. */
const isoDate = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|--\d\d-\d\d)$/

/** All spans of a value, with where in it they stand: `quotes.0.date`. */
export function spansOf(
  value: unknown,
  path = '',
  found: Array<Span & {path: string}> = []
): Array<Span & {path: string}> {
  if (value === null || typeof value !== 'object') return found
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    found.push({start: value.start, end: value.end, path})
  for (const [name, part] of Object.entries(value)) spansOf(part, path === '' ? name : `${path}.${name}`, found)
  return found
}

/** What is wrong with a story. */
export function storyFaults(story: Story, text: string): string[] {
  const found: string[] = []
  if (story.text !== text) found.push('the text is another one')
  for (const {start, end, path} of spansOf(story)) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
      found.push(`${path} is ${start} to ${end} of ${text.length}`)
  }
  return [...found, ...blockFaults(story), ...dateFaults(story), ...nestingFaults(story)]
}

/** Blocks stand in order, do not overlap, and hold all that prints. */
function blockFaults({text, blocks}: Story): string[] {
  const found: string[] = []
  const flat = flatten(text)
  let at = 0
  for (const {start, end} of blocks) {
    if (start < at) found.push(`the block at ${start} begins before ${at}`)
    if (flat.slice(at, start).trim() !== '') found.push(`no block holds ${at} to ${start}`)
    at = end
  }
  if (flat.slice(at).trim() !== '') found.push(`no block holds ${at} to ${text.length}`)
  return found
}

/** Dates stand in order, have values that are dates, and quotes point to them. */
function dateFaults({dates, quotes}: Story): string[] {
  const found: string[] = []
  let at = 0
  for (const {start, end, iso, endIso} of dates) {
    if (start < at) found.push(`the date at ${start} begins before ${at}`)
    at = end
    for (const value of [iso, endIso])
      if (value !== undefined && !isoDate.test(value)) found.push(`the date at ${start} is ${value}`)
    if (endIso !== undefined && (iso ?? '') > endIso) found.push(`the dates at ${start} go back`)
  }
  for (const {start, date} of quotes)
    if (date !== undefined && !dates[date]) found.push(`the quote at ${start} has date ${date} of ${dates.length}`)
  return found
}

/** What is part of something lies in it, in order, and what is numbered is there. */
function nestingFaults(story: Story): string[] {
  const found: string[] = []
  const inside = (outer: Span, parts: readonly Span[], what: string): void => {
    let at = outer.start
    for (const {start, end} of parts) {
      if (start < at || end > outer.end)
        found.push(`${what} at ${start} to ${end}: not behind ${at} and in ${outer.end}`)
      at = end
    }
  }
  const {text, paragraphs, quotes, speakers, dateline, bylines, credits, headline, captions} = story
  inside({start: 0, end: text.length}, paragraphs, 'the paragraph')
  for (const paragraph of paragraphs) inside(paragraph, paragraph.sentences, 'the sentence')
  if (dateline) inside(dateline, dateline.places, 'the place')
  for (const {start, end, people} of [...bylines, ...credits]) inside({start, end}, people, 'the person')
  if (headline) inside(headline, headline.tags, 'the tag')
  for (const caption of captions) if (caption.credit) inside(caption, [caption.credit], 'the credit')
  for (const quote of quotes) {
    inside(quote, quote.content, 'the content')
    inside(quote, quote.marks, 'the marks')
    for (const index of [...quote.speakers, ...quote.relays.flatMap(({speaker}) => speaker ?? [])])
      if (!speakers[index]) found.push(`the quote at ${quote.start} has speaker ${index} of ${speakers.length}`)
    if (quote.within !== undefined && !quotes[quote.within]) found.push(`the quote at ${quote.start} is in no quote`)
  }
  for (const {name, quotes: said} of speakers)
    for (const index of said) if (!quotes[index]) found.push(`${name} has quote ${index} of ${quotes.length}`)
  return found
}

const orderMarks = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xfeff]]

/** Units of the byte order mark with which an input begins. */
function orderMarkOf(source: Uint8Array | string): number {
  const codes = typeof source === 'string' ? [source.charCodeAt(0)] : [...source.subarray(0, 3)]
  return orderMarks.find(mark => mark.every((code, at) => codes[at] === code))?.length ?? 0
}

/** What is wrong with what a reader made of an input. */
export function readFaults(
  source: Uint8Array | string,
  stories: Iterable<ReadStory>,
  {separator}: ReadOptions
): string[] {
  const found: string[] = []
  let done = 0
  const isPrinted = (at: number): boolean => {
    const code = typeof source === 'string' ? source.charCodeAt(at) : (source[at] ?? 0)
    return code > 32 && code !== 127
  }
  const lost = (end: number): void => {
    // Separators with nothing between them belong to no story.
    if (separator !== undefined) return
    // Zeros and blanks of UTF-16 come in pairs, and a byte order mark is no text.
    for (let at = Math.max(done, orderMarkOf(source)); at < end; at++) if (isPrinted(at)) found.push(`lost ${at}`)
  }
  for (const {source: span, messages} of stories) {
    if (span.start < done || span.end <= span.start || span.end > source.length)
      found.push(`range ${span.start}-${span.end}`)
    lost(span.start)
    done = span.end
    for (const {start, end} of messages)
      if (start < 0 || end < start || end > source.length) found.push(`message ${start}-${end}`)
  }
  lost(source.length)
  return found
}
