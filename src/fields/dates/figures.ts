/**
 * Phrases that begin with a figure: `2024-01-30`, `30 janvier 2024`, `9 a.m.
 * Tuesday`, `0915 GMT`, `1998`, `1990s`.
 */
import {dateWords} from '../../lexicon/date-words.ts'
import {readDate} from '../printed-date.ts'
import {readTime, type PrintedTime} from '../printed-time.ts'
import type {Word} from './around.ts'
import {hasMark, skipBlanks, wordAfter} from './around.ts'
import {dayReading} from './printed.ts'
import type {DatePhrase} from './reading.ts'
import type {Scan} from './scan.ts'
import {readDecade, readYear} from './years.ts'

const fourFigures = /^\d{4}$/
const dateMarks = new Set(['-', '/', '.', '年', '년'])

/** A date or year that begins with this figure. */
export function readFigures(scan: Scan, word: Word, english: boolean): DatePhrase | undefined {
  const {flat, ceiling} = scan
  if (word.low.length <= 4 && /^\d+$/.test(word.low)) {
    if (dateMarks.has(flat.charAt(word.end))) {
      const date = isGlued(flat, word.start) ? undefined : readDate(flat, word.start, ceiling)
      // `10/11/2023` is two days.
      if (date?.year !== undefined && !date.swappable && date.end - date.start >= 8)
        return {start: date.start, end: date.end, reading: dayReading(date)}
    }
    if (!english || isForeignMonth(flat, word, ceiling)) {
      const date = isGlued(flat, word.start) ? undefined : readDate(flat, word.start, ceiling)
      if (date?.year !== undefined && !date.swappable)
        return {start: date.start, end: date.end, reading: dayReading(date)}
    }
  }
  if (!english) return undefined
  return fourFigures.test(word.low) ? readYear(scan, word) : readDecade(scan, word)
}

/** Behind `1 ` stands a word in capitals or small letters that is no English month, as `1 de mayo de 2020`. */
function isForeignMonth(flat: string, word: Word, ceiling: number): boolean {
  const next = word.low.length <= 2 ? wordAfter(flat, word.end, ceiling) : undefined
  return next !== undefined && next.low === 'de' && !dateWords.has(next.low)
}

function isGlued(flat: string, start: number): boolean {
  return hasMark(flat, start - 1, '$£€¥#.,:/-+')
}

const timeCue = /^(?:[:.]\d\d|\d\d ?(?:GMT|UTC|[A-Z]{3,4} |local|hrs|hours)| ?[ap]\.?m\b)/i

/** A time of day that begins with this figure: with its half of the day, its zone or its colon. */
export function readClock({flat, ceiling}: Scan, word: Word): PrintedTime | undefined {
  const {start} = word
  const code = flat.charCodeAt(start + 1)
  const from = code >= 48 && code <= 57 ? start + 2 : start + 1
  if (word.end - start > 4 + 2 || !timeCue.test(flat.slice(from, from + 8))) return undefined
  if (isGlued(flat, start)) return undefined
  const time = readTime(flat, start, ceiling)
  // `6:30` may be a psalm or a score: a half of the day or a zone makes it a time.
  if (!time || time.bare || (time.zone === undefined && !/[ap]\.? ?m/i.test(flat.slice(start, time.end))))
    return undefined
  return time
}

/** `9 a.m. Tuesday`, `5 p.m. EST, Nov. 6`, `(1600 GMT) on Tuesday`: where the day begins that a time belongs to. */
export function dayBehindTime(flat: string, end: number, ceiling: number): number {
  const mark = flat.charAt(end)
  let at = mark === ',' || mark === ')' ? end + 1 : end
  at = skipBlanks(flat, at, ceiling)
  if (flat.startsWith('on ', at)) at = skipBlanks(flat, at + 3, ceiling)
  return at
}
