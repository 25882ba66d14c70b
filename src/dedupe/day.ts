/** Which day's story a story is: copies and versions of it are of the same days. */
import type {Story} from '../story/types.ts'

/** Days since 1970; of a dateline without a year, days since January 1 of a leap year. */
export interface Day {
  day: number
  yearless: boolean
}

const isoDay = /^(?:(?<year>\d{4})|-)-(?<month>\d\d)-(?<date>\d\d)(?<time>T.{1,20})?$/

/** `Z`, `+08:00` at the end of a time. */
const zone = /z$|[+-]\d\d:?\d\d$/i

const millisecondsOfDay = 86_400_000
/** Has a February 29. */
const leapYear = 2000

/**
 * The day of a story: that of its dateline, which a copy keeps, else of its page
 * or envelope.
 *
 * @param story as parsed
 */
export function dayOf({dateline, publishedAt, envelope}: Story): Day | undefined {
  const found = [dateline?.date?.iso, publishedAt?.iso, envelope?.publishedAt, envelope?.sentAt].map(readDay)
  return found.find(day => day && !day.yearless) ?? found.find(day => day)
}

function readDay(iso: string | undefined): Day | undefined {
  const {year, month, date} = (iso === undefined ? undefined : isoDay.exec(iso)?.groups) ?? {}
  if (month === undefined || date === undefined) return undefined
  const day = (of: number): number => Math.floor(Date.UTC(of, Number(month) - 1, Number(date)) / millisecondsOfDay)
  return year === undefined
    ? {day: day(leapYear) - Date.UTC(leapYear) / millisecondsOfDay, yearless: true}
    : {day: day(Number(year)), yearless: false}
}

/**
 * The days between two stories; where one gives no year, as if it were the same.
 *
 * @param a day of one
 * @param b day of the other
 */
export function daysBetween(a: Day, b: Day): number {
  if (!a.yearless && !b.yearless) return Math.abs(a.day - b.day)
  const apart = Math.abs(dayOfYear(a) - dayOfYear(b))
  return Math.min(apart, 366 - apart)
}

function dayOfYear({day, yearless}: Day): number {
  if (yearless) return day
  const date = new Date(day * millisecondsOfDay)
  return (Date.UTC(leapYear, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(leapYear)) / millisecondsOfDay
}

/**
 * When a story was sent or published, to the minute. A time without a zone is
 * taken as that of Greenwich: it is held against times of the same sender.
 *
 * @param story as parsed
 * @returns milliseconds since 1970; nothing where it gives no time of day
 */
export function momentOf({updatedAt, publishedAt, envelope}: Story): number | undefined {
  const isos = [updatedAt?.iso, publishedAt?.iso, envelope?.updatedAt, envelope?.sentAt, envelope?.publishedAt]
  for (const iso of isos) {
    if (iso === undefined || isoDay.exec(iso)?.groups?.['time'] === undefined || iso.startsWith('-')) continue
    const moment = Date.parse(zone.test(iso) ? iso : `${iso}Z`)
    if (!Number.isNaN(moment)) return moment
  }
  return undefined
}
