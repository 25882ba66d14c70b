/**
 * Dates in words, by chrono.
 *
 * chrono is quadratic on junk and reads `5 to 6 people` as a time, so it only
 * ever sees a short phrase that is known to be a date. Without a reference it
 * would take this machine's clock and zone; it is always given both.
 */
import type {ParsedResult} from 'chrono-node/en'
import {casual} from 'chrono-node/en'
import {offsetText} from '../text/zone-offset.ts'
import {hasFigure} from '../text/letters.ts'

type ParsedComponents = ParsedResult['start']

/** When and where a phrase was written. */
export interface DateReference {
  instant: Date
  /** Minutes east of Greenwich. */
  offsetMinutes: number
}

export interface WrittenDate {
  /** Cut to what the words give: `2021-06`, `2021-06-05`, `2021-06-05T15:30+01:00`. */
  iso: string
  /** A part of `iso` comes from the reference. */
  inferred: boolean
}

/** Longer phrases are no dates. */
const phraseLimit = 100
/** Stands in where there is no reference; what is read from it is thrown away. */
const nowhen: DateReference = {instant: new Date(Date.UTC(2000, 0, 1, 12)), offsetMinutes: 0}

/** `4/5/2021` is two different days in London and New York. */
const doubtful = /(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-](?:\d{4}|\d\d)(?!\d)/
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** What makes a number a time: `3:30`, `3.30pm`, `1530 GMT`, `noon`. */
const clock = /\d[:.h]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b|\d{4} ?(?:gmt|utc|hrs|hours)\b|\d ?o['’]clock|\bago\b/i
/** Reckoned from the reference: `5 minutes ago`, `yesterday`. */
const relative =
  /\b(?:ago|yesterday|today|tonight|tomorrow|now|last|next|this|the past|previous|before|after|later|earlier|since|in)\b/i

/**
 * Reads the one date that a phrase gives.
 *
 * @param phrase at most 100 characters, such as `Saturday the 5th of June, 2021`
 * @param reference when and where it was written; without it only phrases that name their year are read
 */
export function readWrittenDate(phrase: string, reference: DateReference | undefined): WrittenDate | undefined {
  if (phrase.length > phraseLimit || doubtful.test(phrase)) return undefined
  if (!reference && (!year.test(phrase) || relative.test(phrase))) return undefined
  const {instant, offsetMinutes} = reference ?? nowhen
  const results = casual.parse(phrase, {instant, timezone: offsetMinutes})
  const result = results.length === 1 ? results[0] : theDated(results)
  if (!result || result.end) return undefined
  const {start} = result
  if (!reference && !namesYear(start, phrase)) return undefined
  const reckoned = relative.test(result.text)
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return reference && {iso: pastDay(start, reference), inferred: true}
  if (!start.isCertain('month') || (!start.isCertain('day') && !hasFigure(result.text))) return undefined
  const iso = `${dayOf(start)}${start.isCertain('day') && start.isCertain('hour') && clock.test(result.text) ? timeOf(start) : ''}`
  return {iso, inferred: reckoned || !start.isCertain('year')}
}

/** Of `Saturday` and `the 5th of June, 2021` the one with the year, if it is the only one. */
function theDated(results: readonly ParsedResult[]): ParsedResult | undefined {
  const dated = results.filter(({start}) => start.isCertain('year') && start.isCertain('month'))
  return dated.length === 1 ? dated[0] : undefined
}

/** Whether the year stands in the words; chrono takes the reference's for certain in `yesterday`. */
function namesYear(start: ParsedComponents, phrase: string): boolean {
  return start.isCertain('year') && phrase.includes(part(start, 'year', 4))
}

/** `2021-06-05`, or `2021-06` where no day is given. */
function dayOf(start: ParsedComponents): string {
  const month = `${part(start, 'year', 4)}-${part(start, 'month', 2)}`
  return start.isCertain('day') ? `${month}-${part(start, 'day', 2)}` : month
}

/** `T15:30+01:00`; without an offset where the words give none. */
function timeOf(start: ParsedComponents): string {
  const seconds = start.isCertain('second') ? `:${part(start, 'second', 2)}` : ''
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null
  return `T${part(start, 'hour', 2)}:${part(start, 'minute', 2)}${seconds}${offset === null ? '' : offsetText(offset)}`
}

/** The day of a bare weekday: the last one that is not behind the reference. */
function pastDay(start: ParsedComponents, {instant, offsetMinutes}: DateReference): string {
  const day = Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1)
  const today = Math.floor((instant.getTime() + offsetMinutes * 60_000) / 86_400_000) * 86_400_000
  return new Date(day > today ? day - 7 * 86_400_000 : day).toISOString().slice(0, 10)
}

function part(
  start: ParsedComponents,
  component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
  width: number
): string {
  return pad(start.get(component) ?? 0, width)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
