/**
 * Which day, month or year a reading is, seen from the reference.
 *
 * Weeks begin on Monday, as in ISO 8601. A period that is no day, month or
 * year (week, quarter, decade) is a range: `last week` is `2024-01-29` to
 * `2024-02-04`, which any database can use.
 */
import type {Reference} from '../reference.ts'
import {nearestDay} from '../reference.ts'
import {calendarDay, dayNumber, daysInMonth, isoDay, isoMonth, isoYear, monthNumber, weekdayOfDay} from './calendar.ts'
import type {DayReading, Direction, MonthReading, OffsetReading, QuarterReading, SimpleReading} from './reading.ts'
import type {DateUnit} from '../../lexicon/date-words.ts'
import {twoDigits} from '../../text/two-digits.ts'

export interface Resolved {
  /** ISO 8601, cut to the precision of the words. */
  iso: string
  endIso?: string
  /** A part of it comes from the reference. */
  inferred?: true
}

/**
 * Resolves a reading.
 *
 * @param reading what the words say
 * @param reference when they were written; without it only what names its year has a value
 * @param direction of the clause that they stand in
 * @param anchor the date that the story named last, for `the following month`
 */
export function resolveReading(
  reading: SimpleReading,
  reference: Reference | undefined,
  direction: Direction,
  anchor: string | undefined
): Resolved | undefined {
  switch (reading.kind) {
    case 'day':
      return resolveDay(reading, reference, direction)
    case 'month':
      return resolveMonth(reading, reference, direction)
    case 'year':
      return {iso: isoYear(reading.year), ...(reading.to !== undefined && {endIso: isoYear(reading.to)})}
    case 'quarter':
      return resolveQuarter(reading, reference, direction)
    case 'weekday': {
      if (reference?.precision !== 'day') return undefined
      if (reading.weeks !== undefined)
        return {iso: isoDay(weekdayOfWeek(reading.weekday, reading.weeks, reference.day)), inferred: true}
      const day = weekdayFrom(reading.weekday, reading.shift, reference.day, direction)
      return {
        iso: isoDay(day),
        ...(reading.span !== undefined && {endIso: isoDay(day + reading.span)}),
        inferred: true
      }
    }
    case 'offset':
      return resolveOffset(reading, reference, direction)
    case 'anchored':
      return anchor === undefined ? undefined : fromAnchor(anchor, reading.unit, reading.count)
    case 'open':
      return undefined
  }
}

/** Reported narrative looks back: a bare weekday is the last one, the day of the reference included. */
export function weekdayFrom(weekday: number, shift: number | undefined, from: number, direction: Direction): number {
  const ahead = (weekday - weekdayOfDay(from) + 7) % 7
  if (shift === undefined) return from + (direction === 'future' || ahead === 0 ? ahead : ahead - 7)
  if (shift < 0) return from + ahead - 7
  if (shift === 0) return from + ahead
  return weekdayOfWeek(weekday, 1, from)
}

/** A weekday of the week that is so many weeks from that of a day. */
function weekdayOfWeek(weekday: number, weeks: number, from: number): number {
  return from - weekdayOfDay(from) + weeks * 7 + weekday
}

function resolveDay(
  {year, month, day, span, known}: DayReading,
  reference: Reference | undefined,
  direction: Direction
): Resolved | undefined {
  if (known !== undefined && reference) {
    const event = dayNumber(known, month, day)
    if (event <= reference.day) return {iso: isoDay(event), inferred: true}
  }
  if (year !== undefined) {
    const number = dayNumber(year, month, day)
    return {iso: isoDay(number), ...(span !== undefined && {endIso: isoDay(number + span)})}
  }
  const number = reference && dayTowards(month, day, reference, direction)
  if (number === undefined) {
    return {iso: `--${twoDigits(month)}-${twoDigits(day)}`}
  }
  return {iso: isoDay(number), ...(span !== undefined && {endIso: isoDay(number + span)}), inferred: true}
}

/** Further from the reference than this, the tense says which year is meant; nearer, the nearer day is. */
const tenseDays = {past: 14, future: 30}

/**
 * The nearest day of that month and day; on the other side of the reference
 * where the clause says so and the nearest is months away: `closed on Nov. 10`,
 * written in July, was last year.
 */
export function dayTowards(month: number, day: number, reference: Reference, direction: Direction): number | undefined {
  const nearest = nearestDay(month, day, reference)
  if (nearest === undefined || direction === undefined) return nearest
  const distance = nearest - reference.day
  if (direction === 'past' ? distance < tenseDays.past : distance > -tenseDays.future) return nearest
  const {year} = calendarDay(nearest)
  const other = dayNumber(direction === 'past' ? year - 1 : year + 1, month, day)
  return calendarDay(other).day === day ? other : nearest
}

function resolveMonth(
  {year, month, years, shift}: MonthReading,
  reference: Reference | undefined,
  direction: Direction
): Resolved | undefined {
  if (year !== undefined) return {iso: isoMonth(monthNumber(year, month))}
  if (!reference) return undefined
  if (years !== undefined) return {iso: isoMonth(monthNumber(reference.year + years, month)), inferred: true}
  if (reference.precision === 'year') return {iso: isoMonth(monthNumber(reference.year, month)), inferred: true}
  return {iso: isoMonth(monthTowards(month, shift, reference.month, direction)), inferred: true}
}

/** Where no verb tells, a month is ahead when it is no further than this. */
const monthsAhead = 2

/** The last, nearest or next month of that name. */
export function monthTowards(month: number, shift: number | undefined, from: number, direction: Direction): number {
  const ahead = (month - 1 - (from % 12) + 12) % 12
  if (shift === 0) return from - (from % 12) + month - 1
  // `last February`, written in March, is not last month, which would be called so.
  if (shift !== undefined)
    return from + (shift > 0 ? (ahead < 2 ? ahead + 12 : ahead) : ahead === 11 ? -13 : ahead - 12)
  if (direction === 'past') return from + (ahead === 0 ? 0 : ahead - 12)
  if (direction === 'future') return from + ahead
  return from + (ahead > monthsAhead ? ahead - 12 : ahead)
}

function resolveQuarter(
  {quarter, year, years}: QuarterReading,
  reference: Reference | undefined,
  direction: Direction
): Resolved | undefined {
  if (year !== undefined) return rangeOfQuarter(year, quarter)
  if (!reference || reference.precision === 'year') return undefined
  if (years !== undefined) return {...rangeOfQuarter(reference.year + years, quarter), inferred: true}
  const now = Math.floor((reference.month % 12) / 3) + 1
  const inYear =
    direction === 'future'
      ? quarter < now
        ? reference.year + 1
        : reference.year
      : quarter > now
        ? reference.year - 1
        : reference.year
  return {...rangeOfQuarter(inYear, quarter), inferred: true}
}

function rangeOfQuarter(year: number, quarter: number): {iso: string; endIso: string} {
  const first = monthNumber(year, quarter * 3 - 2)
  return {iso: isoMonth(first), endIso: isoMonth(first + 2)}
}

function resolveOffset(
  {unit, count, future}: OffsetReading,
  reference: Reference | undefined,
  direction: Direction
): Resolved | undefined {
  if (!reference || (future && direction !== 'future') || isFiner(unit, reference.precision)) return undefined
  return {...periodFrom(unit, count, reference.day), inferred: true}
}

const finer: Record<Reference['precision'], ReadonlySet<DateUnit>> = {
  day: new Set(),
  month: new Set(['day', 'week', 'weekend']),
  year: new Set(['day', 'week', 'weekend', 'month', 'quarter'])
}

function isFiner(unit: DateUnit, precision: Reference['precision']): boolean {
  return finer[precision].has(unit)
}

/**
 * A day, week, month, quarter, year or decade by its distance from that of a day.
 *
 * @param unit of the period
 * @param count periods after it, or before it where less than 0
 * @param from days since 1970-01-01
 */
export function periodFrom(unit: DateUnit, count: number, from: number): {iso: string; endIso?: string} {
  if (unit === 'day') return {iso: isoDay(from + count)}
  if (unit === 'week' || unit === 'weekend') {
    const monday = from - weekdayOfDay(from) + 1 + count * 7
    return {iso: isoDay(unit === 'week' ? monday : monday + 5), endIso: isoDay(monday + 6)}
  }
  const {year, month} = calendarDay(from)
  if (unit === 'month') return {iso: isoMonth(monthNumber(year, month) + count)}
  if (unit === 'year') return {iso: isoYear(year + count)}
  if (unit === 'decade') {
    const first = Math.floor(year / 10) * 10 + count * 10
    return {iso: isoYear(first), endIso: isoYear(first + 9)}
  }
  const quarter = Math.floor(monthNumber(year, month) / 3) + count
  return {iso: isoMonth(quarter * 3), endIso: isoMonth(quarter * 3 + 2)}
}

/** `the following month` after `2024-02-07`; nothing is known of the day after `2024-02`. */
function fromAnchor(anchor: string, unit: DateUnit, count: number): Resolved | undefined {
  const [year = 0, month, day] = anchor.slice(0, 10).split('-').map(Number)
  if (anchor.startsWith('-') || (month === undefined && unit !== 'year' && unit !== 'decade')) return undefined
  if (day === undefined && (unit === 'day' || unit === 'week' || unit === 'weekend')) return undefined
  return {...periodFrom(unit, count, dayNumber(year, month ?? 1, day ?? 1)), inferred: true}
}

/** Whether a month has that day. */
export function isDayOfMonth(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}
