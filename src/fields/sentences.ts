/**
 * Sentences of news prose.
 *
 * `Intl.Segmenter` splits at `Gen. Ruiz` and is quadratic on junk; this reads
 * each character at most a few times.
 */
import {closing, isBoundary, letter, markLimit} from './sentence-end.ts'
import type {Stop, Stretch} from './sentence-end.ts'
import {trimSpan} from '../text/flat.ts'
import {hasSmall, isFigure} from '../text/letters.ts'
import {marksOf} from '../text/marks.ts'

const stops = marksOf('.?!…')
const closers = marksOf(closing)
/** A closing mark that stands apart: `it is . '' He`. */
const closingApart = /^ {1,2}(?<mark>''|"|”)(?= )/u
const apartHeads = marksOf(' \'"”')

/**
 * Splits prose into sentences.
 *
 * @param flat the flat text
 * @param start offset of a stretch of prose, such as a paragraph
 * @param end offset of its end
 * @returns the sentences in order, without the blanks around them; every character that is no blank is in one
 */
export function splitSentences(flat: string, start: number, end: number): Array<{start: number; end: number}> {
  const sentences: Array<{start: number; end: number}> = []
  const whole = trimSpan(flat, start, end)
  if (whole.start === whole.end) return sentences
  const text = flat.slice(whole.start, whole.end)
  const stretch: Stretch = {text, end: text.length, capitals: inCapitals(text)}
  let from = 0
  // Whether a straight quotation mark stands open in front of `at`.
  let open = false
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    // Of the marks that count here only one has a code beyond those of figures and marks: a letter is none.
    if (code > lastMark && code !== ellipsis) {
      at++
      continue
    }
    if (code === straightQuote) open = !open
    if (stops[code] !== 1) {
      at++
      continue
    }
    const stop = readStop(stretch, from, at, open)
    if (stop.next >= text.length) break
    for (at++; at < stop.close; at++) if (text.charCodeAt(at) === straightQuote) open = !open
    if (!isBoundary(stretch, stop)) continue
    sentences.push({start: whole.start + from, end: whole.start + stop.close})
    from = stop.next
  }
  sentences.push({start: whole.start + from, end: whole.end})
  return sentences
}

/** Reads a run of stops, `?!`, `...` or `. . .`, and the marks that close behind it. */
function readStop({text, end}: Stretch, from: number, at: number, open: boolean): Stop {
  let to = at + 1
  const first = text.charCodeAt(at)
  let question = isAsking(first)
  let marks = first === ellipsis ? 3 : 1
  while (to < end) {
    const next = text.charCodeAt(to)
    if (next === point || next === ellipsis) {
      marks += next === point ? 1 : 3
      to++
    } else if (isAsking(next)) {
      question = true
      to++
    } else if (next === blank) {
      // `. . .`, but not `up .5 percent`; a line break can be two blanks
      const dot = text.charCodeAt(to + 1) === blank ? to + 2 : to + 1
      if (dot >= end || text.charCodeAt(dot) !== point || isFigure(text.charCodeAt(dot + 1))) break
      marks++
      to = dot + 1
    } else break
  }
  let close = to
  while (close < end && close - to < markLimit && closers[text.charCodeAt(close)] === 1) {
    const mark = text.charAt(close)
    // `left."The ministry`: a straight mark behind the stop opens when none stands open.
    if (mark === '"' && !open && letter.test(text.charAt(close + 1))) break
    if (mark === '*' && letter.test(text.charAt(close + 1))) break
    close++
  }
  // `it is . '' He left`, `it is. " He left`: a mark between blanks that closes.
  const apart =
    close + 6 < end && text.charCodeAt(close) === blank && apartHeads[text.charCodeAt(close + 1)] === 1
      ? closingApart.exec(text.slice(close, close + 5))
      : undefined
  if (apart && (apart.groups?.['mark'] !== '"' || open)) close += apart[0].length
  let next = close
  while (next < end && text.charCodeAt(next) === blank) next++
  const kind = question ? 'question' : marks > 1 ? 'ellipsis' : 'stop'
  return {from, at, close, next, kind, closers: close === to ? '' : text.slice(to, close)}
}

const blank = 32
const straightQuote = 34
/** `?` */
const lastMark = 63
const point = 46
const ellipsis = 0x2026

/** `?` and `!`. */
function isAsking(code: number): boolean {
  return code === 63 || code === 33
}

/** Whether a stretch has no small letters at its head, but letters. */
function inCapitals(text: string): boolean {
  const head = text.slice(0, 300)
  return head.length > 12 && !hasSmall(head) && letter.test(head)
}
