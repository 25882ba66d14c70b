/**
 * One kind of line break.
 *
 * Recognisers count blanks (`{0,2}` between a city and its date), and a CRLF
 * would count as two. So the parser reads every text with LF alone, and the
 * story's spans are moved back to the source afterwards.
 */
import {mapSpans} from './spans.ts'

/** A text as the parser reads it, and the way back. */
export interface PlainBreaks {
  /** With LF for CRLF and CR. */
  text: string
  /** The text as it came. */
  source: string
  /** Offsets in `text` of the breaks that were CRLF, in order: each stands for one code unit more. */
  pairs: readonly number[]
}

const pair = '\r\n'
const anyBreak = /\r\n?/g

/** A string that a function replaces in is one piece to V8 (`flat.ts`). */
function lineFeed(): string {
  return '\n'
}

/**
 * Makes all line breaks LF.
 *
 * @param source any text
 * @returns nothing where the text has no CR, as most
 */
export function plainBreaks(source: string): PlainBreaks | undefined {
  if (!source.includes('\r')) return undefined
  const pairs: number[] = []
  for (let at = source.indexOf(pair); at >= 0; at = source.indexOf(pair, at + 2)) pairs.push(at - pairs.length)
  return {text: source.replace(anyBreak, lineFeed), source, pairs}
}

/** The offset in the source of an offset in the text with LF alone. */
function toSource(pairs: readonly number[], offset: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return offset + low
}

/**
 * A copy of plain data in which each `start` and `end` points into the source.
 *
 * @param value objects and arrays whose spans point into the text with LF alone
 * @param pairs of that text
 */
export function atSource<T>(value: T, pairs: readonly number[]): T {
  return mapSpans(value, offset => toSource(pairs, offset))
}
