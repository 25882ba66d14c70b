/**
 * Text of a story cut where something in it is to be marked: quotes and
 * mentions in a paragraph, people in a byline, places in a dateline.
 *
 * Spans point into the source, whose lines may be wrapped and whose blanks may
 * be many; what is written is the cleaned text. Joined, the pieces are that text.
 */
import type {Field, Quote, Span, Story} from '../story/types.ts'
import {clean, flatten, trimSpan} from '../text/flat.ts'
import {paragraphsOf} from './body.ts'

/** A stretch of the source, and what it is. */
export interface Mark<T> extends Span {
  what: T
}

/** Text, or something marked with what stands in it. */
export type Piece<T> = string | {what: T; pieces: Array<Piece<T>>}

/** Marks within marks; a story quotes somebody who quotes somebody, and nobody goes further. */
const deepest = 8

const blankRun = / {2,}/g

/** First the one that begins first; of two that begin together, the one that holds the other. */
function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/**
 * Cuts a field.
 *
 * @param flat the story's text, flattened
 * @param field what is cut; its `text` is what the source says, cleaned, and may lack what stands around it (`• `)
 * @param marks in order; what crosses the field's or another mark's end is left unmarked
 * @returns pieces that join to `field.text`
 */
export function cut<T>(flat: string, field: Field, marks: ReadonlyArray<Mark<T>>): Array<Piece<T>> {
  const stretch = stretchOf(flat, field)
  if (!stretch || marks.length === 0) return field.text === '' ? [] : [field.text]
  const {start, end} = stretch
  const pieces: Array<Piece<T>> = []
  const open: Array<{end: number; pieces: Array<Piece<T>>}> = [{end, pieces}]
  let at = start
  let blank = true
  const copy = (to: number): void => {
    let text = flat.slice(at, to).replace(blankRun, ' ')
    if (blank && text.startsWith(' ')) text = text.slice(1)
    at = Math.max(at, to)
    if (text === '') return
    blank = text.endsWith(' ')
    open.at(-1)?.pieces.push(text)
  }
  const closeBefore = (offset: number): void => {
    for (let top = open.at(-1); top && open.length > 1 && top.end <= offset; top = open.at(-1)) {
      copy(top.end)
      open.pop()
    }
  }
  for (const mark of marks) {
    if (mark.start < at || mark.end <= mark.start) continue
    closeBefore(mark.start)
    if (mark.end > (open.at(-1)?.end ?? 0) || open.length > deepest) continue
    copy(mark.start)
    const inside: Array<Piece<T>> = []
    open.at(-1)?.pieces.push({what: mark.what, pieces: inside})
    open.push({end: mark.end, pieces: inside})
  }
  closeBefore(end)
  copy(end)
  return pieces
}

/** The stretch of the source that the field's text is; nothing where it is not what the source says. */
function stretchOf(flat: string, {start, end, text}: Field): Span | undefined {
  const whole = clean(flat, start, end)
  if (whole === text) return trimSpan(flat, start, end)
  const lead = whole.indexOf(text)
  if (lead === -1) return undefined
  // Along both, since blanks are one in the clean text and may be many in the source.
  const {start: first} = trimSpan(flat, start, end)
  const skip = (from: number, count: number, offset: number): number => {
    let at = from
    for (let seen = 0; seen < count && at < end; at++) if (flat[at] === whole[offset + seen]) seen++
    return at
  }
  const from = skip(first, lead, 0)
  return trimSpan(flat, from, skip(from, text.length, lead))
}

/**
 * Turns pieces into something else, from the inside out.
 *
 * @param pieces of a field
 * @param wrap makes of a mark and what stands in it what the format has for it
 */
export function render<T, R>(
  pieces: ReadonlyArray<Piece<T>>,
  wrap: (what: T, inside: Array<string | R>) => R
): Array<string | R> {
  return pieces.map(piece => (typeof piece === 'string' ? piece : wrap(piece.what, render(piece.pieces, wrap))))
}

/** What is marked in a paragraph. */
export interface BodyMark {
  /**
   * `marks`: words in quotation marks, the marks included; `content`: a
   * paraphrase, with the marks that stand in it; `mention`: the phrase that
   * names the speakers.
   */
  kind: 'marks' | 'content' | 'mention'
  quote: Quote
  /** Into `Story.quotes`. */
  index: number
}

/**
 * The pieces of each paragraph: what is said, in marks or not, and the phrases that
 * name who said it.
 *
 * @param story a story
 */
export function paragraphPieces(story: Story): Array<Array<Piece<BodyMark>>> {
  const marks: Array<Mark<BodyMark>> = []
  const mentioned = new Set<number>()
  for (const [index, quote] of story.quotes.entries()) {
    const add = (kind: BodyMark['kind'], {start, end}: Span): void => {
      marks.push({start, end, what: {kind, quote, index}})
    }
    if (quote.type !== 'direct') for (const span of quote.content) add('content', span)
    for (const span of quote.marks) add('marks', span)
    // `Ruiz said ... and warned ...` names her once for two quotes.
    const {mention} = quote
    if (mention && !mentioned.has(mention.start)) add('mention', mention)
    if (mention) mentioned.add(mention.start)
  }
  marks.sort(inOrder)
  const flat = flatten(story.text)
  let next = 0
  return paragraphsOf(story).map(paragraph => {
    while (next < marks.length && (marks[next]?.start ?? 0) < paragraph.start) next++
    const first = next
    while (next < marks.length && (marks[next]?.start ?? 0) < paragraph.end) next++
    return paragraph.kind === 'preformatted' ? [paragraph.text] : cut(flat, paragraph, marks.slice(first, next))
  })
}

/**
 * The pieces of a field with spans in it, such as a byline with its people.
 *
 * @param story the story that it is from
 * @param field what is cut
 * @param parts in any order
 */
export function fieldPieces<T extends Span>(story: Story, field: Field, parts: readonly T[]): Array<Piece<T>> {
  const marks = parts.map(part => ({start: part.start, end: part.end, what: part})).sort(inOrder)
  // Flattened for itself, so that many bylines do not flatten the whole text many times.
  const flat = flatten(story.text.slice(field.start, field.end))
  const moved = marks.map(mark => ({...mark, start: mark.start - field.start, end: mark.end - field.start}))
  return cut(flat, {...field, start: 0, end: field.end - field.start}, moved)
}
