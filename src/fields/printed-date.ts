/**
 * Dates and times of day as they are printed, read at a given place in the text.
 *
 * Nothing is looked for: the caller knows where a date may begin. `readDate`
 * and `readTime` say where it ends and what it means, or that it is none.
 */
import {monthOf, weekdayOf} from '../lexicon/months.ts'
import {isZone, writesMonthFirst, zoneOffset, zoneWords} from '../lexicon/zones.ts'
import type {Span} from '../story/types.ts'

/** A date with the year that is printed. */
export interface PrintedDate extends Span {
  /** Absent in `Monday, January 30`. */
  year?: number
  month: number
  day: number
  /** ISO number of the weekday that is printed with it. */
  weekday?: number
  /** `06/08/2019`: day and month may be the other way round; `month` and `day` are read with the day first. */
  swappable?: boolean
}

/** A time of day with the zone that is printed. */
export interface PrintedTime extends Span {
  hour: number
  minute: number
  second?: number
  /** As printed: `EDT`, `GMT+10`. */
  zone?: string
  /** Known from a second time in brackets: `12:20 ET (16:20 GMT)`. */
  gmt?: {hour: number; minute: number}
  /** Nothing but the figures says that this is a time: `12.42`. */
  bare: boolean
}

/** Longest stretch that a date with its weekday takes: `Wednesday the 22nd of September, 2026`. */
const dateWindow = 48
const timeWindow = 60

/** A year ends here, or a time is glued to it: `March 7, 20247:55 AM`. */
const isoForm = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const yearFirst = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const eastAsian = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/y
const figures = /(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?:(?!\d)|(?=\d{1,2}:\d{2}))/y
const word = /\p{L}[\p{L}\p{M}'’-]{1,14}/uy
const dayFigure = /(\d{1,2})(?:st|nd|rd|th|er|º|°)?(?![\p{L}\d:/])/uy
const yearFigure = /(?:(\d{4})(?:(?!\d)|(?=\d{1,2}:\d{2}))|['’](\d{2})(?!\d))/y
const shortYear = /(\d{2})(?![\d:.,/-])/y
const afterWeekday = /[.,]{0,2} {1,3}(?:(?:the|den|le|el|dnia|,) {1,2})?/y
const afterMonth = /\.? {1,2}|\.?-/y
const beforeMonth = /\.? {1,2}(?:(?:de|of|d['’]) {0,1})?|-|\.|\/(?=\p{L})/uy
const beforeYear = /[.,]{0,2} {1,2}(?:(?:de|del|of) )?|,|\.?-|\/| {0,1}(?=['’]\d)/y
const monthGlued = /\.?,? ?(?=\d{4})/y

function run(pattern: RegExp, flat: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(flat)
}

/** 70 to 99 are of the last century. */
function fullYear(printed: string): number {
  const year = Number(printed)
  return printed.length === 4 ? year : year >= 70 ? 1900 + year : 2000 + year
}

function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  // A leap year where none is printed.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

function isYear(year: number): boolean {
  return year >= 1600 && year < 2200
}

function weekdayOn(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

/** `2024-02-07`, `2024/02/07`, `2024年2月7日`. */
function readYearFirst(flat: string, at: number): PrintedDate | undefined {
  const match = run(isoForm, flat, at) ?? run(eastAsian, flat, at)
  let parts = match && [match[1], match[2], match[3]]
  let length = match?.[0].length ?? 0
  if (!parts) {
    const slashed = run(yearFirst, flat, at)
    if (!slashed) return undefined
    parts = [slashed[1], slashed[3], slashed[4]]
    length = slashed[0].length
  }
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  return isYear(year) && isDay(year, month, day) ? {start: at, end: at + length, year, month, day} : undefined
}

/** `06/08/2019`, `11/02/89`, `28.04.2026`. */
function readFigures(flat: string, at: number, weekday: number | undefined): PrintedDate | undefined {
  const match = run(figures, flat, at)
  if (!match) return undefined
  const [all, one = '', mark = '', two = '', last = ''] = match
  // `10.04.11` is a time or a result, `10-4-2` a score.
  if (last.length === 2 && mark !== '/') return undefined
  const first = Number(one)
  const second = Number(two)
  const year = fullYear(last)
  if (!isYear(year)) return undefined
  const dayFirst = isDay(year, second, first)
  const monthFirst = isDay(year, first, second)
  const end = at + all.length
  if (dayFirst && monthFirst && first !== second && mark !== '.') {
    if (weekday === undefined) return {start: at, end, year, month: second, day: first, swappable: true}
    if (weekdayOn(year, first, second) === weekday) return {start: at, end, year, month: first, day: second}
    return {start: at, end, year, month: second, day: first, ...(weekdayOn(year, second, first) !== weekday && {swappable: true})}
  }
  if (dayFirst) return {start: at, end, year, month: second, day: first}
  return monthFirst && mark !== '.' ? {start: at, end, year, month: first, day: second} : undefined
}

/** The year behind a worded date; `short` allows `7 FEB 24`. */
function readYear(flat: string, at: number, short: boolean): {year: number; end: number} | undefined {
  const glue = run(beforeYear, flat, at)
  if (!glue) return undefined
  const from = at + glue[0].length
  const match = run(yearFigure, flat, from) ?? (short ? run(shortYear, flat, from) : null)
  if (!match) return undefined
  const year = fullYear(match[1] ?? match[2] ?? '')
  return isYear(year) ? {year, end: from + match[0].length} : undefined
}

/** `February 7, 2024`, `Feb. 7 2024`, `Feb 7`. */
function readMonthFirst(flat: string, at: number): PrintedDate | undefined {
  const name = run(word, flat, at)
  const month = name ? monthOf(name[0]) : undefined
  if (!name || month === undefined) return undefined
  const glue = run(afterMonth, flat, at + name[0].length)
  if (!glue) return undefined
  const from = at + name[0].length + glue[0].length
  const figure = run(dayFigure, flat, from)
  if (!figure) return undefined
  const day = Number(figure[1])
  const year = readYear(flat, from + figure[0].length, glue[0].endsWith('-'))
  if (!isDay(year?.year, month, day)) return undefined
  return {start: at, end: year?.end ?? from + figure[0].length, ...(year && {year: year.year}), month, day}
}

/** `7 February 2024`, `22nd April, 2026`, `7 de febrero de 2024`, `29-JUN-1987`, `2 NOV 89`. */
function readDayFirst(flat: string, at: number): PrintedDate | undefined {
  const figure = run(dayFigure, flat, at)
  if (!figure) return undefined
  const glue = run(beforeMonth, flat, at + figure[0].length)
  if (!glue) return undefined
  const from = at + figure[0].length + glue[0].length
  const name = run(word, flat, from)
  // A hyphen belongs to the date, not to the month: `29-JUN-1987`.
  const printed = name?.[0].replace(/-.*$/, '') ?? ''
  const month = monthOf(printed)
  if (month === undefined) return undefined
  const day = Number(figure[1])
  const after = from + printed.length
  const year = readYear(flat, after, true) ?? readGluedYear(flat, after)
  if (!isDay(year?.year, month, day)) return undefined
  return {start: at, end: year?.end ?? after, ...(year && {year: year.year}), month, day}
}

/** `28Apr2020`, `28 Apr.2020`. */
function readGluedYear(flat: string, at: number): {year: number; end: number} | undefined {
  const glue = run(monthGlued, flat, at)
  const match = glue && run(yearFigure, flat, at + glue[0].length)
  if (!match?.[1]) return undefined
  const year = fullYear(match[1])
  return isYear(year) ? {year, end: match.index + match[0].length} : undefined
}

/** `2024 Feb 7`, `2024. február 7.` */
const yearBeforeMonth = /(\d{4})\.? (?=\p{L})/uy

function readYearMonthDay(flat: string, at: number): PrintedDate | undefined {
  const match = run(yearBeforeMonth, flat, at)
  if (!match) return undefined
  const date = readMonthFirst(flat, at + match[0].length)
  const year = Number(match[1])
  return date && date.year === undefined && isYear(year) && isDay(year, date.month, date.day) ? {...date, start: at, year} : undefined
}

/**
 * Reads a date at an offset: in words or figures, its weekday before it.
 *
 * @param flat flat text
 * @param at offset of the first character
 * @param end where the stretch ends
 * @returns the date, with no year where none is printed
 */
export function readDate(flat: string, at: number, end: number): PrintedDate | undefined {
  // Sticky patterns look past an end that is set by the caller: the window keeps them to it.
  const source = end < flat.length ? flat.slice(at, Math.min(end, at + dateWindow)) : flat
  const shift = source === flat ? 0 : at
  const date = readAt(source, at - shift)
  return date && {...date, start: date.start + shift, end: date.end + shift}
}

function readAt(source: string, at: number): PrintedDate | undefined {
  const code = source.charCodeAt(at)
  const figure = code >= 48 && code <= 57
  if (figure) {
    return (
      readYearFirst(source, at) ?? readFigures(source, at, undefined) ?? readYearMonthDay(source, at) ?? readDayFirst(source, at)
    )
  }
  const name = run(word, source, at)
  if (!name) return undefined
  const weekday = weekdayOf(name[0])
  if (weekday !== undefined) {
    const glue = run(afterWeekday, source, at + name[0].length)
    if (glue) {
      const from = at + name[0].length + glue[0].length
      const date =
        readMonthFirst(source, from) ?? readYearFirst(source, from) ?? readFigures(source, from, weekday) ?? readDayFirst(source, from)
      if (date) return {...date, start: at, weekday}
    }
  }
  return readMonthFirst(source, at)
}

const clockForm = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?(?!\d)/y
const dottedForm = /(\d{1,2})\.(\d{2})(?![\d.])/y
const hForm = /(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/uy
const hourForm = /(\d{1,2})(?= ?(?:[ap]\.? ?m(?![\p{L}\d])|Uhr))/iuy
const fourFigures = /(\d{2})(\d{2})(?= ?(?:GMT|UTC|[A-Z]{2,4}T(?![A-Z])|ET|CT|MT|PT|hrs|hours|h)(?![a-z]))/y
const halfDay = / {0,2}([ap])\.? ?m(?![\p{L}\d])\.?/iuy
const zoneSign = / ?\(?((?:GMT|UTC) ?[+−-]\d{1,2}(?::?\d{2})?)(?!\d)\)?/y
const offsetSign = / ?([+-]\d{2}(?::?\d{2})?)(?![\d:])/y
const gluedZone = /Z(?!\p{L})/uy
const zoneName = / {0,2}\(?(\p{L}{1,8}(?: \p{L}{4,8}){0,2})(?![\p{L}\d])\)?/uy
const secondTime = / ?\(?(\d{1,2}):?(\d{2}) GMT\)/y

/** Names of zones are in capitals; those that are words may be in any case. */
const wordedZone = /^(?:uhr|hrs|hours|gmt|utc|h|local|[a-z]+ time|[a-z]+ (?:standard|daylight) time)$/i
const capitals = /^[A-Z]{1,5}$/
const clockArea = /^(?:Eastern|Central|Mountain|Pacific)$/

function readZone(flat: string, at: number): {zone: string; end: number} | undefined {
  const signed = run(zoneSign, flat, at)
  if (signed) return {zone: signed[1] ?? '', end: at + signed[0].length}
  const zulu = run(gluedZone, flat, at)
  if (zulu) return {zone: 'Z', end: at + 1}
  const offset = run(offsetSign, flat, at)
  if (offset) return {zone: offset[1] ?? '', end: at + offset[0].length}
  const match = run(zoneName, flat, at)
  const names = match?.[1]
  if (!match || !names) return undefined
  const words = names.split(' ')
  for (let count = Math.min(words.length, zoneWords); count > 0; count--) {
    const zone = words.slice(0, count).join(' ')
    if (!isZone(zone) || !(capitals.test(zone) || wordedZone.test(zone) || clockArea.test(zone))) continue
    if (zone === 'Z') continue
    const open = match[0].indexOf(names)
    const whole = count === words.length && match[0].includes('(')
    return {zone, end: whole ? at + match[0].length : at + open + zone.length}
  }
  return undefined
}

/**
 * Reads a time of day at an offset, with its half of the day and its zone.
 *
 * @param flat flat text
 * @param at offset of the first figure
 * @param end where the stretch ends
 */
export function readTime(flat: string, at: number, end: number): PrintedTime | undefined {
  const source = end < flat.length ? flat.slice(at, Math.min(end, at + timeWindow)) : flat
  const shift = source === flat ? 0 : at
  const time = readTimeAt(source, at - shift)
  return time && {...time, start: time.start + shift, end: time.end + shift}
}

function readTimeAt(source: string, at: number): PrintedTime | undefined {
  const code = source.charCodeAt(at)
  if (!(code >= 48 && code <= 57)) return undefined
  const colon = run(clockForm, source, at)
  const match =
    colon ?? run(dottedForm, source, at) ?? run(hourForm, source, at) ?? run(fourFigures, source, at) ?? run(hForm, source, at)
  if (!match) return undefined
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  const second = match[3] === undefined ? undefined : Number(match[3])
  if (minute > 59 || (second ?? 0) > 59) return undefined
  let stop = at + match[0].length
  const half = run(halfDay, source, stop)
  if (half) {
    // `13:05 pm` is a slip that says what it means.
    if (hour === 0 || hour > 23) return undefined
    const afternoon = half[1] === 'p' || half[1] === 'P'
    if (hour <= 12) hour = (hour % 12) + (afternoon ? 12 : 0)
    stop += half[0].length
  }
  if (hour > 23) return undefined
  const zone = readZone(source, stop)
  if (zone) stop = zone.end
  const bracket = zone && run(secondTime, source, stop)
  if (bracket) stop += bracket[0].length
  return {
    start: at,
    end: stop,
    hour,
    minute,
    ...(second !== undefined && {second}),
    ...(zone && {zone: zone.zone}),
    ...(bracket && {gmt: {hour: Number(bracket[1]), minute: Number(bracket[2])}}),
    bare: !half && !zone && !colon
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The offset that two clocks side by side show. */
function offsetBetween(time: PrintedTime, gmt: {hour: number; minute: number}): string | undefined {
  let minutes = time.hour * 60 + time.minute - gmt.hour * 60 - gmt.minute
  if (minutes > 840) minutes -= 1440
  if (minutes < -720) minutes += 1440
  if (minutes % 15 !== 0) return undefined
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Year, month, day and time as ISO 8601, cut to what is printed. */
function isoOf(year: number, month: number, day: number, time: PrintedTime | undefined): string {
  const date = `${String(year)}-${two(month)}-${two(day)}`
  if (!time) return date
  const offset =
    time.zone === undefined
      ? undefined
      : (zoneOffset(time.zone, {year, month, day, hour: time.hour}) ?? (time.gmt && offsetBetween(time, time.gmt)))
  return `${date}T${two(time.hour)}:${two(time.minute)}${time.second === undefined ? '' : ':' + two(time.second)}${offset ?? ''}`
}

/** What a printed date and time mean: one reading, or two where day and month may be swapped. */
export interface Meaning {
  /** ISO 8601, cut to the precision printed; `--01-30` where no year is printed. */
  iso?: string
  ambiguous?: {dayFirst: string; monthFirst: string}
}

/**
 * Puts a date and a time together.
 *
 * @param date the date as printed
 * @param time the time printed with it
 */
export function meaningOf(date: PrintedDate, time?: PrintedTime): Meaning {
  const {year, month, day} = date
  if (year === undefined) return {iso: `--${two(month)}-${two(day)}`}
  if (!date.swappable) return {iso: isoOf(year, month, day, time)}
  const dayFirst = isoOf(year, month, day, time)
  const monthFirst = isoOf(year, day, month, time)
  if (time?.zone !== undefined && writesMonthFirst(time.zone)) return {iso: monthFirst}
  return {ambiguous: {dayFirst, monthFirst}}
}
