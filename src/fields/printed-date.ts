/**
 * Dates as they are printed, read at a given place in the text.
 *
 * Nothing is looked for: the caller knows where a date may begin. `readDate`
 * says where it ends and what it means, or that it is none.
 */
import {monthOf, weekdayOf} from '../lexicon/months.ts'
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

/** Longest stretch that a date with its weekday takes: `Wednesday the 22nd of September, 2026`. */
const dateWindow = 48

/** A year ends here, or a time is glued to it: `March 8, 20249:15 AM`. */
const isoForm = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const yearFirst = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const eastAsian = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/y
const figures = /(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?:(?!\d)|(?=\d{1,2}:\d{2}))/y
const word = /[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F'’-]{1,14}/y
const dayFigure = /(\d{1,2})(?:st|nd|rd|th|er|º|°)?(?![A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF/]|:\d)/y
const yearFigure = /(\d{4})(?:(?!\d)|(?=\d{1,2}:\d{2}))|['’](\d{2})(?!\d)/y
const shortYear = /(\d{2})(?![\d:.,/-])/y
const afterWeekday = /[.,]{0,2} {1,3}(?:(?:the|den|le|el|dnia|,) {1,2})?/y
const afterMonth = /\.? {1,2}|\.?-/y
const beforeMonth = /\.? {1,2}(?:(?:de|of|d['’]) ?)?|-|\.|\/(?=[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF])/y
const beforeYear = /[.,]{0,2} {1,2}(?:(?:de|del|of) )?|,|\.?-|\/| ?(?=['’]\d)/y
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
    return {
      start: at,
      end,
      year,
      month: second,
      day: first,
      ...(weekdayOn(year, second, first) !== weekday && {swappable: true})
    }
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
  const printed = name?.[0].split('-')[0] ?? ''
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
  return date && date.year === undefined && isYear(year) && isDay(year, date.month, date.day)
    ? {...date, start: at, year}
    : undefined
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
      readYearFirst(source, at) ??
      readFigures(source, at, undefined) ??
      readYearMonthDay(source, at) ??
      readDayFirst(source, at)
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
        readMonthFirst(source, from) ??
        readYearFirst(source, from) ??
        readFigures(source, from, weekday) ??
        readDayFirst(source, from)
      if (date) return {...date, start: at, weekday}
    }
  }
  return readMonthFirst(source, at)
}
