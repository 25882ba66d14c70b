/**
 * chrono, taught to read as news are written.
 *
 * Each parser and refiner puts one thing right, in chrono's own manner. The
 * day-to-day phrases have a fast path (`fields/dates/`), which tests hold to
 * what is read here; this reads what is left.
 */
import type {ParsedResult} from 'chrono-node/en'
import {casual} from 'chrono-node/en'
import type {Direction} from '../../fields/dates/reading.ts'
import type {Resolved} from '../../fields/dates/resolve.ts'
import type {Reference} from '../../fields/reference.ts'
import {newsClocks} from './clocks.ts'
import type {NewsOption} from './context.ts'
import {newsDistances, newsFeasts} from './distances.ts'
import {newsMonths} from './months.ts'
import {newsDecades, newsPeriods} from './periods.ts'
import {newsWeekdays} from './weekdays.ts'
import {newsYears} from './years.ts'
import {twoDigits} from '../../text/two-digits.ts'

/** chrono is quadratic on junk; longer phrases are none. */
const longest = 80

const newsChrono = /* @__PURE__ */ makeNewsChrono()

function makeNewsChrono(): typeof casual {
  const chrono = casual.clone()
  chrono.parsers.push(newsYears, newsDecades, newsFeasts, newsClocks)
  // Days are settled before chrono adds distances and times to them.
  chrono.refiners.unshift(newsWeekdays, newsMonths)
  chrono.refiners.push(newsPeriods, newsDistances)
  return chrono
}

/**
 * Reads the one date of a phrase.
 *
 * @param phrase a phrase that is known to be a date, of at most 80 characters
 * @param reference when it was written, known to the day
 * @param direction of the clause that it stands in
 */
export function readNewsDate(phrase: string, reference: Reference, direction: Direction): Resolved | undefined {
  if (phrase.length > longest || reference.precision !== 'day') return undefined
  // Noon in Greenwich: no change of any machine's clock reaches the day's ends.
  const instant = new Date(reference.day * 86_400_000 + 43_200_000)
  const option: NewsOption = {direction}
  const results = newsChrono.parse(phrase, {instant, timezone: 0}, option)
  const [result] = results
  return result && results.length === 1 ? resolvedOf(result) : undefined
}

type Components = ParsedResult['start']

function resolvedOf({start, end, text}: ParsedResult): Resolved | undefined {
  const iso = isoOf(start)
  if (iso === undefined) return undefined
  const endIso = end ? isoOf(end) : undefined
  return {iso, ...(endIso !== undefined && {endIso}), ...(!text.includes(iso.slice(0, 4)) && {inferred: true as const})}
}

const two = (value: number | null): string => twoDigits(value ?? 0)

/** Cut to what the words name. */
function isoOf(components: Components): string | undefined {
  const year = String(components.get('year') ?? 0).padStart(4, '0')
  if (components.isCertain('day') || components.isCertain('weekday')) {
    const day = `${year}-${two(components.get('month'))}-${two(components.get('day'))}`
    const timed = components.isCertain('hour') && components.isCertain('minute')
    return timed ? `${day}T${two(components.get('hour'))}:${two(components.get('minute'))}` : day
  }
  if (components.isCertain('month')) return `${year}-${two(components.get('month'))}`
  return components.isCertain('year') ? year : undefined
}
