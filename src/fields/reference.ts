/**
 * The day that a story's relative dates are reckoned from.
 */
import {zoneMinutes} from '../text/zone-offset.ts'
import {dayNumber} from './dates/calendar.ts'

/** When a story was written, as far as that is known. */
export interface Reference {
  /** Days since 1970-01-01; the first of the month or year where only that is known. */
  day: number
  year: number
  /** Months since the year 0. */
  month: number
  /** What is known of it. */
  precision: 'day' | 'month' | 'year'
  /** Of the clock it was printed by: `Z`, `+08:00`. */
  offset?: string
}

const isoForm =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T\d\d:\d\d[^Z+-]{0,14}(?<offset>Z|[+-]\d\d:?\d\d)?)?)?)?/

/**
 * Reads an ISO date as a reference. The day is the one of its own clock:
 * `2024-02-07T23:30-05:00` is a Wednesday, whatever day it was in Greenwich.
 *
 * @param iso ISO 8601, cut to any precision from the year on
 * @param zone IANA zone or offset whose clock the story keeps, for an instant in another zone's time
 */
export function referenceOf(iso: string, zone?: string): Reference | undefined {
  const parts = isoForm.exec(iso)?.groups
  const year = Number(parts?.['year'] ?? Number.NaN)
  if (!parts || Number.isNaN(year)) return undefined
  const month = Number(parts['month'] ?? 1)
  const day = Number(parts['day'] ?? 1)
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const offset = parts['offset']
  const precision = parts['day'] !== undefined ? 'day' : parts['month'] !== undefined ? 'month' : 'year'
  const local = zone !== undefined && offset !== undefined ? localDay(iso, zone) : undefined
  const number = local ?? dayNumber(year, month, day)
  const date = new Date(number * 86_400_000)
  return {
    day: number,
    year: date.getUTCFullYear(),
    month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
    precision,
    ...(offset !== undefined && {offset})
  }
}

/** The day that an instant falls on by a zone's clock. */
function localDay(iso: string, zone: string): number | undefined {
  const instant = Date.parse(iso)
  const minutes = Number.isNaN(instant) ? undefined : zoneMinutes(zone, instant)
  return minutes === undefined ? undefined : Math.floor((instant + minutes * 60_000) / 86_400_000)
}

/** A dateline is filed at most so many days before the page's day, and after it by a day of the clock. */
const filedBefore = 3
const filedAfter = 1

/** Whether a dateline's day can be that of a story of this reference. */
export function isDayOfWriting(day: number, reference: Reference): boolean {
  return reference.day - day <= filedBefore && day - reference.day <= filedAfter
}

/**
 * The year of a month and day that are printed without one: the one that puts
 * it from three days before to one day after the reference, else the nearest.
 *
 * @returns days since 1970-01-01; undefined where no year near has that day
 */
export function nearestDay(month: number, day: number, reference: Reference): number | undefined {
  let best: number | undefined
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    const number = dayNumber(year, month, day)
    // February 29 is another day in other years.
    if (new Date(number * 86_400_000).getUTCDate() !== day) continue
    if (isDayOfWriting(number, reference)) return number
    if (best === undefined || Math.abs(number - reference.day) < Math.abs(best - reference.day)) best = number
  }
  return best
}
