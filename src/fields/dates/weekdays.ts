/**
 * Phrases around the name of a weekday: `Friday`, `last Friday`, `Tuesday
 * night`, `Saturday, April 25`, `from Monday to Friday`.
 */
import {dateWords, ordinalOf, partsOfDay, pointers, type DateWord} from '../../lexicon/date-words.ts'
import {readDate} from '../printed-date.ts'
import type {Word} from './around.ts'
import {skipBlanks, startsWithFigure, wordAfter, wordAt, wordBefore} from './around.ts'
import {grown} from './grown.ts'
import {dayReading} from './printed.ts'
import type {DatePhrase, WeekdayReading} from './reading.ts'
import type {Scan} from './scan.ts'

const repeating = new Set(['every', 'each', 'alternate'])
const through = new Set(['to', 'through', 'until', 'till'])

/**
 * The phrase around a weekday's name.
 *
 * @param scan where it may reach
 * @param word the name
 * @param entry its row
 */
export function readWeekdayPhrase(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  if (!word.capital) return undefined
  const dot = entry.short === true && flat.charCodeAt(word.end) === 46
  const end = dot ? word.end + 1 : word.end
  const dated = withDate(scan, word, end)
  if (dated) return dated
  if (entry.short && !dot) return undefined
  const before = wordBefore(flat, word.start, floor)
  // `every Friday`; `Good Friday`, `Super Tuesday`: a day of its own; `the fourth Thursday of November`.
  if (before && (repeating.has(before.low) || isName(scan, before) || ordinalOf(before.low) !== undefined))
    return undefined
  if (isPaper(scan, before, end)) return undefined
  const reading: WeekdayReading = {kind: 'weekday', weekday: entry.value}
  const pointed = shiftOf(scan, before)
  const part = wordAfter(flat, end, ceiling)
  // `“Saturday Night Live”`: a name.
  if (part?.capital === true && !scan.capitals && partsOfDay.has(part.low)) return undefined
  const whole = part && partsOfDay.has(part.low) ? part.end : end
  const week = weekOf(scan, whole)
  if (week) return grown(scan, {start: word.start, end: week.end, reading: {...reading, weeks: week.weeks}})
  const phrase: DatePhrase = {
    start: pointed?.start ?? word.start,
    end: whole,
    reading: pointed ? {...reading, shift: pointed.shift} : reading
  }
  return pointed ? grown(scan, phrase) : grown(scan, withRange(scan, phrase, before))
}

/** `Tuesday of last week`, `Tuesday night next week` */
function weekOf({flat, ceiling}: Scan, at: number): {weeks: number; end: number} | undefined {
  const next = wordAfter(flat, at, ceiling)
  const pointer = next?.low === 'of' ? wordAfter(flat, next.end, ceiling) : next
  const weeks = pointer && pointers.get(pointer.low)
  const unit = pointer && weeks !== undefined ? wordAfter(flat, pointer.end, ceiling) : undefined
  return unit?.low === 'week' && weeks !== undefined ? {weeks, end: unit.end} : undefined
}

const nameBefore = new Set([
  'black',
  'good',
  'super',
  'holy',
  'ash',
  'bloody',
  'easter',
  'palm',
  'shrove',
  'cyber',
  'sheffield',
  'ruby',
  'manic'
])

function isName({capitals}: Scan, before: Word): boolean {
  return nameBefore.has(before.low) && (before.capital || capitals)
}

/** What papers are called that have a day in their name. */
const papersBehind = new Set(
  'business express herald independent mail mercury mirror people post star sun telegraph times tribune world'.split(
    ' '
  )
)
const papersBefore = new Set(['herald', 'independent', 'mail'])

/** `The Sunday Times`, `the Mail on Sunday`: papers. */
function isPaper({flat, floor, ceiling, capitals}: Scan, before: Word | undefined, end: number): boolean {
  if (capitals) return false
  const next = before?.low === 'the' ? wordAfter(flat, end, ceiling) : undefined
  if (next?.capital && papersBehind.has(next.low)) return true
  const name = before?.low === 'on' ? wordBefore(flat, before.start, floor) : undefined
  return name?.capital === true && papersBefore.has(name.low) && wordBefore(flat, name.start, floor)?.low === 'the'
}

/** `last Friday`, `this coming Sunday`, `this past Sunday`. */
function shiftOf({flat, floor}: Scan, before: Word | undefined): {shift: number; start: number} | undefined {
  const shift = before && pointers.get(before.low)
  if (before === undefined || shift === undefined) return undefined
  const more = before.low === 'coming' || before.low === 'past' ? wordBefore(flat, before.start, floor) : undefined
  const start = more && (more.low === 'this' || more.low === 'the') ? more.start : before.start
  // `this coming Sunday` is the next there is, `next Sunday` that of the next week.
  return {shift: before.low === 'coming' ? 0 : shift, start}
}

const ordinalDay = /^(?:the )?(?:\d{1,2}|[a-z]{3,10})(?:st|nd|rd|th)?/i

/** `Saturday, April 25`, `Tuesday, 6 March 2018`, `Sunday the 5th of June`, `Sunday, March eighth`. */
function withDate(scan: Scan, word: Word, end: number): DatePhrase | undefined {
  const {flat, ceiling} = scan
  let next = end
  if (flat.charCodeAt(next) === 44) next++
  next = skipBlanks(flat, next, ceiling)
  const first = wordAt(flat, next, ceiling)
  if (!first || !ordinalDay.test(first.low)) return undefined
  const month = dateWords.get(first.low)
  if (month?.kind !== 'month' && first.low !== 'the' && !startsWithFigure(first)) return undefined
  const date = readDate(flat, word.start, ceiling)
  if (!date) return undefined
  return {start: word.start, end: date.end, reading: dayReading(date)}
}

/** `from Monday to Friday`, `Friday through Sunday`. */
function withRange({flat, ceiling}: Scan, phrase: DatePhrase, before: Word | undefined): DatePhrase {
  const joint = wordAfter(flat, phrase.end, ceiling)
  if (!joint || !through.has(joint.low) || (before?.low !== 'from' && joint.low !== 'through')) return phrase
  const last = wordAfter(flat, joint.end, ceiling)
  const entry = last && dateWords.get(last.low)
  if (!last?.capital || entry?.kind !== 'weekday' || entry.short) return phrase
  return {...phrase, end: last.end, to: {kind: 'weekday', weekday: entry.value}}
}
