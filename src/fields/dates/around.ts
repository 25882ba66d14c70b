/**
 * Words beside a place in flat text.
 *
 * A phrase grows word by word from the word that it was found by, so nothing
 * is cut out or matched that the phrase does not need.
 */
import {isFigure, isPlainBig, isPlainLetter} from '../../text/letters.ts'
import type {Span} from '../../story/types.ts'

export interface Word extends Span {
  /** In lower case. */
  low: string
  /** The first letter is a capital. */
  capital: boolean
}

const blank = 32
const hyphen = 45
const apostrophe = 39
const curled = 0x2019
/** Words of dates are shorter; a longer run of letters is cut, and is none of them. */
const longest = 24

/** Of each ASCII code whether words have it. */
const plainWord = /* @__PURE__ */ Uint8Array.from({length: 128}, (_, code) =>
  isPlainLetter(code) || isFigure(code) ? 1 : 0
)

/** Whether a code is that of a letter or figure; punctuation beyond ASCII begins at U+2000. */
export function isWordCode(code: number): boolean {
  return code < 128 ? plainWord[code] === 1 : code >= 0xc0 && code < 0x2000
}

/**
 * The word that ends at or before a place, with nothing but blanks or one hyphen between.
 *
 * @param flat flat text
 * @param at where the phrase begins so far
 * @param floor where to stop
 */
export function wordBefore(flat: string, at: number, floor: number): Word | undefined {
  let end = at
  if (flat.charCodeAt(end - 1) === hyphen) end--
  else while (end > floor && flat.charCodeAt(end - 1) === blank) end--
  // A line may be broken and indented, but no further.
  if (at - end > 12) return undefined
  let start = end
  const least = Math.max(floor, end - longest)
  while (start > least) {
    const code = flat.charCodeAt(start - 1)
    if (!isWordCode(code) && code !== apostrophe && code !== curled) break
    start--
  }
  return start < end ? wordOf(flat, start, end) : undefined
}

/**
 * The word that begins at or behind a place, with nothing but blanks or one hyphen between.
 *
 * @param flat flat text
 * @param at where the phrase ends so far
 * @param ceiling where to stop
 */
export function wordAfter(flat: string, at: number, ceiling: number): Word | undefined {
  let start = at
  if (flat.charCodeAt(start) === hyphen) start++
  else while (start < ceiling && flat.charCodeAt(start) === blank) start++
  if (start - at > 12) return undefined
  return wordAt(flat, start, ceiling)
}

/** The word that begins at a place. */
export function wordAt(flat: string, start: number, ceiling: number): Word | undefined {
  let end = start
  const most = Math.min(ceiling, start + longest)
  while (end < most && isWordCode(flat.charCodeAt(end))) end++
  return end > start ? wordOf(flat, start, end) : undefined
}

function wordOf(flat: string, start: number, end: number): Word {
  const low = flat.slice(start, end).toLowerCase()
  return {
    start,
    end,
    low: low.includes('’') ? low.replace('’', "'") : low,
    capital: isPlainBig(flat.charCodeAt(start))
  }
}

/** Whether a word is a number, or begins as one: `30`, `3rd`. */
export function startsWithFigure({low}: Word): boolean {
  return isFigure(low.charCodeAt(0))
}

/** The place behind blanks. */
export function skipBlanks(flat: string, at: number, ceiling: number): number {
  let to = at
  while (to < ceiling && flat.charCodeAt(to) === blank) to++
  return to
}

/** Whether one of some marks stands at a place. */
export function hasMark(flat: string, at: number, marks: string): boolean {
  const mark = flat.charAt(at)
  return mark !== '' && marks.includes(mark)
}
