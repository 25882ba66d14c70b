/**
 * When something was said: `on Wednesday`, `in a Jan. 3 letter`, `last month`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {itemAt} from '../text/item-at.ts'
import type {Span} from '../story/types.ts'
import type {Sentence, Token} from './types.ts'

/** `Tuesday`, `yesterday`: a day by itself. */
const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight'.split(
    ' '
  )
)
const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' '
  )
)
/** `last month`, `this week` */
const pointing = new Set(['last', 'this', 'next', 'past'])
const periods = new Set(
  'week month year weekend morning afternoon evening night spring summer autumn fall winter decade'.split(' ')
)
const monthDay = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/
const year = /^(?:19|20)\d\d$/
const stop = /\.$/

/**
 * The first date among the tokens of some chunks.
 *
 * @param sentence with its chunks
 * @param from first chunk
 * @param to chunk behind the last
 */
export function dateWithin({chunks, tokens}: Sentence, from: number, to: number): Span | undefined {
  const first = chunks[from]?.from ?? tokens.length
  const last = itemAt(chunks, to - 1)?.to ?? first
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token?.word.opensDate || token.kind === 'mark' || token.kind === 'stretch') continue
    const end = dateEnd(tokens, at, last)
    if (end > at) return {start: token.start, end: itemAt(tokens, end - 1)?.end ?? token.end}
  }
  return undefined
}

/** Whether a date can begin with a word in lower case without its stop: `jan`, `3`, `last`. */
export function opensDate(bare: string): boolean {
  return days.has(bare) || months.has(bare) || pointing.has(bare) || monthDay.test(bare) || year.test(bare)
}

/** Behind the date that begins at a token; the token itself where none does. */
function dateEnd(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return at
  const low = token.low.replace(stop, '')
  if (token.capital && months.has(low)) {
    let end = at + 1
    if (end < last && monthDay.test(next?.low ?? '')) end++
    if (end + 1 < last && tokens[end]?.text === ',' && year.test(tokens[end + 1]?.low ?? '')) return end + 2
    return end < last && year.test(tokens[end]?.low ?? '') ? end + 1 : end === at + 1 && low === 'may' ? at : end
  }
  // `3 January 2024`
  if (monthDay.test(low) && next?.capital && months.has(next.low.replace(stop, '')) && at + 1 < last)
    return dateEnd(tokens, at + 1, last)
  if (days.has(low) && (token.capital || (token.tags & wordTag.time) !== 0)) return at + 1
  if (
    pointing.has(low) &&
    at + 1 < last &&
    next &&
    (periods.has(next.low) || days.has(next.low) || months.has(next.low))
  )
    return at + 2
  return year.test(low) && itemAt(tokens, at - 1)?.low === 'in' ? at + 1 : at
}
