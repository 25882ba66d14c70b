/**
 * Sentences of news prose.
 *
 * `Intl.Segmenter` splits at `Gen. Ruiz` and is quadratic on junk; this reads
 * each character at most a few times.
 */
import {closing, digit, isBoundary, letter, markLimit} from './sentence-end.ts'
import type {Stop, Stretch} from './sentence-end.ts'
import {trimSpan} from '../text/flat.ts'
import {hasSmall, isPlainLetter} from '../text/letters.ts'

const stops = /[.?!…]/g
/** A closing mark that stands apart: `it is . '' He`. */
const closingApart = /^ {1,2}(?<mark>''|"|”)(?= )/u

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
  // Whether a straight quotation mark stands open, counted up to `counted`.
  let open = false
  let counted = 0
  stops.lastIndex = 0
  for (;;) {
    const match = stops.exec(text)
    if (!match) break
    for (; counted < match.index; counted++) if (text.charCodeAt(counted) === 34) open = !open
    const stop = readStop(stretch, from, match.index, open)
    stops.lastIndex = stop.close
    if (stop.next >= text.length) break
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
  let question = isAsking(text.charAt(at))
  let marks = text.charAt(at) === '…' ? 3 : 1
  for (;;) {
    const next = text.charAt(to)
    if (to >= end) break
    if (next === '.' || next === '…') {
      marks += next === '.' ? 1 : 3
      to++
    } else if (isAsking(next)) {
      question = true
      to++
    } else if (next === ' ') {
      // `. . .`, but not `up .5 percent`; a line break can be two blanks
      const dot = text.charAt(to + 1) === ' ' ? to + 2 : to + 1
      if (dot >= end || text.charAt(dot) !== '.' || digit.test(text.charAt(dot + 1))) break
      marks++
      to = dot + 1
    } else break
  }
  let close = to
  while (close < end && close - to < markLimit && closing.includes(text.charAt(close))) {
    // `left."The ministry`: a straight mark behind the stop opens when none stands open.
    if (text.charAt(close) === '"' && !open && letter.test(text.charAt(close + 1))) break
    if (text.charAt(close) === '*' && letter.test(text.charAt(close + 1))) break
    close++
  }
  // `it is . '' He left`, `it is. " He left`: a mark between blanks that closes.
  // A letter behind one blank, as nearly always, is no mark.
  const apart =
    close + 6 < end && !isPlainLetter(text.charCodeAt(close + 1))
      ? closingApart.exec(text.slice(close, close + 5))
      : undefined
  if (apart && (apart.groups?.['mark'] !== '"' || open)) close += apart[0].length
  let next = close
  while (next < end && text.charAt(next) === ' ') next++
  const kind = question ? 'question' : marks > 1 ? 'ellipsis' : 'stop'
  return {from, at, close, next, kind, closers: text.slice(to, close)}
}

function isAsking(character: string): boolean {
  return character === '?' || character === '!'
}

/** Whether a stretch has no small letters at its head, but letters. */
function inCapitals(text: string): boolean {
  const head = text.slice(0, 300)
  return head.length > 12 && !hasSmall(head) && letter.test(head)
}
