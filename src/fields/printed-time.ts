/**
 * Times of day as they are printed, and what a date and a time mean together.
 */
import {isZone, writesMonthFirst, zoneOffset, zoneWords, type ClockMoment} from '../lexicon/zones.ts'
import type {Span} from '../story/types.ts'
import type {PrintedDate} from './printed-date.ts'
import {twoDigits} from '../text/two-digits.ts'

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

/** Longest stretch that a time with its zones takes: `12:20 p.m. Eastern Standard Time (16:20 GMT)`. */
const timeWindow = 60

const clockForm = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?(?!\d)/y
const dottedForm = /(\d{1,2})\.(\d{2})(?![\d.])/y
const hForm = /(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/uy
const hourForm = /(\d{1,2})(?= ?(?:[ap]\.? ?m(?![a-z\u00C0-\u024F\d])|Uhr))/iy
const fourFigures = /(\d{2})(\d{2})(?= ?(?:GMT|UTC|local time|[A-Z]{2,4}T(?![A-Z])|ET|CT|MT|PT|hrs|hours|h)(?![a-z]))/y
const halfDay = / {0,2}([ap])\.? ?m(?![a-z\u00C0-\u024F\d])\.?/iy
const zoneSign = / ?\(?((?:GMT|UTC) ?[+−-]\d{1,2}(?::?\d{2})?)(?!\d)\)?/y
const offsetSign = / ?([+-]\d{2}(?::?\d{2})?)(?![\d:])/y
const gluedZone = /Z(?!\p{L})/uy
const zoneName = / {0,2}\(?(\p{L}{1,8}(?: \p{L}{4,8}){0,2})(?![\p{L}\d])\)?/uy
const secondTime = / ?\(?(\d{1,2}):?(\d{2}) GMT\)/y

/** Names of zones are in capitals; those that are words may be in any case. */
const wordedZone = /^(?:uhr|hrs|hours|gmt|utc|h|local|[a-z]+ time|[a-z]+ (?:standard|daylight) time)$/i
const capitals = /^[A-Z]{1,5}$/
const clockArea = /^(?:Eastern|Central|Mountain|Pacific)$/

function run(pattern: RegExp, flat: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(flat)
}

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
    colon ??
    run(dottedForm, source, at) ??
    run(hourForm, source, at) ??
    run(fourFigures, source, at) ??
    run(hForm, source, at)
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
  const bracket = zone || half || colon ? run(secondTime, source, stop) : null
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

/** The offset that two clocks side by side show. */
function offsetBetween(time: PrintedTime, gmt: {hour: number; minute: number}): string | undefined {
  let minutes = time.hour * 60 + time.minute - gmt.hour * 60 - gmt.minute
  if (minutes > 840) minutes -= 1440
  if (minutes < -720) minutes += 1440
  if (minutes % 15 !== 0) return undefined
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** Year, month, day and time as ISO 8601, cut to what is printed. */
function isoOf(year: number, month: number, day: number, time: PrintedTime | undefined): string {
  const date = `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`
  if (!time) return date
  return `${date}T${clockOf(time)}${offsetOf(time, {year, month, day, hour: time.hour}) ?? ''}`
}

/** `09:15`, `09:15:30`. */
export function clockOf({hour, minute, second}: PrintedTime): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}${second === undefined ? '' : `:${twoDigits(second)}`}`
}

/** The offset of a time by the zone or the second clock that is printed with it. */
export function offsetOf(time: PrintedTime, at: ClockMoment): string | undefined {
  const printed = time.zone === undefined ? undefined : zoneOffset(time.zone, at)
  return printed ?? (time.gmt && offsetBetween(time, time.gmt))
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
  if (year === undefined) return {iso: `--${twoDigits(month)}-${twoDigits(day)}`}
  if (!date.swappable) return {iso: isoOf(year, month, day, time)}
  const dayFirst = isoOf(year, month, day, time)
  const monthFirst = isoOf(year, day, month, time)
  if (time?.zone !== undefined && writesMonthFirst(time.zone)) return {iso: monthFirst}
  return {ambiguous: {dayFirst, monthFirst}}
}
