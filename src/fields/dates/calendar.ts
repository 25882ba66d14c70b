/**
 * Days, months and years as numbers, and as ISO 8601.
 *
 * All of it is arithmetic on the proleptic Gregorian calendar in UTC: neither
 * the clock nor the zone of the machine has a say.
 */
import {twoDigits} from '../../text/two-digits.ts'

const msOfDay = 86_400_000

const four = (value: number): string => String(value).padStart(4, '0')

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / msOfDay)
}

export interface CalendarDay {
  year: number
  month: number
  day: number
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * msOfDay)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** ISO number of a day's weekday, Monday 1 to Sunday 7. */
export function weekdayOfDay(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** `2024-02-07` */
export function isoDay(number: number): string {
  const {year, month, day} = calendarDay(number)
  return `${four(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `2024-02` of months since the year 0. */
export function isoMonth(months: number): string {
  return `${four(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}`
}

/** Months since the year 0, for arithmetic. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1
}

export function isoYear(year: number): string {
  return four(year)
}

const writable = /^(?:\d{4}(?:-|$)|--)/

/** Whether ISO 8601 has this value: its years have four digits, so that `next year` has none in 9999. */
export function isWritable(iso: string): boolean {
  return writable.test(iso)
}
