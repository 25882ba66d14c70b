/**
 * Finds the date phrases of prose.
 *
 * One loop over the codes of the text looks up the first letters and length of
 * each word in a table; the few words that can belong to a date are read with what
 * stands around them. A phrase never reaches back into the one before, so all
 * of it is linear.
 */
import {cardinalOf, dateWords, type DateWord} from '../../lexicon/date-words.ts'
import type {PrintedTime} from '../printed-time.ts'
import {isFigure} from '../../text/letters.ts'
import type {Word} from './around.ts'
import {isWordCode, wordAt, wordBefore} from './around.ts'
import {readDayPart, readDayWord, readFeast, readSeason} from './day-words.ts'
import {dayBehindTime, readClock, readFigures} from './figures.ts'
import {readMonthPhrase} from './months.ts'
import type {DatePhrase} from './reading.ts'
import type {Scan} from './scan.ts'
import {readShortQuarter, readUnitPhrase} from './units.ts'
import {readWeekdayPhrase} from './weekdays.ts'
import {readSpelledYear, readWordedDecade} from './years.ts'

/** By first three letters and length, thinned to fifteen bits: whether a date word is such. */
const known = /* @__PURE__ */ knownOf()

function knownOf(): Uint8Array {
  const table = new Uint8Array(1 << 15)
  for (const word of dateWords.keys()) table[keyOf(word, 0, word.length)] = 1
  return table
}

function keyOf(text: string, start: number, end: number): number {
  const letters =
    ((text.charCodeAt(start) & 31) << 10) |
    ((text.charCodeAt(start + 1) & 31) << 5) |
    (end - start > 2 ? text.charCodeAt(start + 2) & 31 : 0)
  return (letters ^ ((end - start) * 1057)) & 0x7fff
}

/**
 * The date phrases of a stretch of prose, in order.
 *
 * @param flat flat text
 * @param start where the prose starts
 * @param end where it ends
 * @param style whether its words are English, and whether all is in capitals
 */
export function findDates(
  flat: string,
  start: number,
  end: number,
  {english, capitals}: {english: boolean; capitals: boolean}
): DatePhrase[] {
  const phrases: DatePhrase[] = []
  const scan: Scan = {flat, floor: start, ceiling: end, capitals}
  let at = start
  while (at < end) {
    const code = flat.charCodeAt(at)
    if (!isWordCode(code)) {
      at++
      continue
    }
    let to = at + 1
    while (to < end && isWordCode(flat.charCodeAt(to))) to++
    if (isFigure(code) || (english && known[keyOf(flat, at, to)] === 1)) {
      const word = wordAt(flat, at, end)
      const phrase = word && phraseAt(scan, word, english)
      if (phrase) {
        addPhrase(scan, phrases, phrase)
        at = phrase.end
        continue
      }
    }
    at = to
  }
  return phrases
}

function phraseAt(scan: Scan, word: Word, english: boolean): DatePhrase | undefined {
  if (isFigure(scan.flat.charCodeAt(word.start))) {
    const time = english ? readClock(scan, word) : undefined
    return time ? readTimed(scan, time) : readFigures(scan, word, english)
  }
  const entry = dateWords.get(word.low)
  return entry && wordPhrase(scan, word, entry)
}

function wordPhrase(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  switch (entry.kind) {
    case 'weekday':
      return readWeekdayPhrase(scan, word, entry)
    case 'month':
      return readMonthPhrase(scan, word, entry)
    case 'day-word':
      return readDayWord(scan, word, entry)
    case 'day-part':
      return readDayPart(scan, word)
    case 'unit':
      return (entry.unit === 'quarter' ? readWordedTime(scan, word) : undefined) ?? readUnitPhrase(scan, word, entry)
    case 'quarter':
      return readShortQuarter(scan, word, entry)
    case 'decade':
      return readWordedDecade(scan, word, entry)
    case 'season':
      return readSeason(scan, word)
    case 'century':
      return readSpelledYear(scan, word)
    case 'feast':
      return readFeast(scan, word)
    case 'hour':
      return readHour(scan, word, entry)
    case 'clock':
      return readWordedTime(scan, word)
  }
}

/** `9 a.m. Tuesday`: the day with its time; a time alone is one of the story's own day where it names its zone. */
function readTimed(scan: Scan, time: PrintedTime): DatePhrase | undefined {
  const day = dayAt(scan, time.end)
  if (day) {
    // `(1600 GMT) on Tuesday`
    const bracket = scan.flat.charAt(time.start - 1) === '(' && scan.flat.charAt(time.end) === ')' ? 1 : 0
    return {...day, start: time.start - bracket, time}
  }
  return {start: time.start, end: time.end, reading: {kind: 'offset', unit: 'day', count: 0}, time}
}

/** `noon Saturday` is twelve o'clock; `midnight Friday` may be either end of the day and stays a day. */
function readHour(scan: Scan, word: Word, {value}: DateWord): DatePhrase | undefined {
  const day = dayAt(scan, word.end)
  if (!day) return undefined
  const time = {start: word.start, end: word.end, hour: value, minute: 0, bare: false}
  return {...day, start: word.start, ...(value > 0 && {time})}
}

const partOfHour = /^ (?:past|to) (?:[a-z]{3,6}|\d{1,2})(?: in the (?:morning|afternoon|evening))?(?=[ ,])/i

/** `half past three on Friday`: chrono's. */
function readWordedTime(scan: Scan, word: Word): DatePhrase | undefined {
  const time = partOfHour.exec(scan.flat.slice(word.end, Math.min(scan.ceiling, word.end + 40)))
  const day = time ? dayAt(scan, word.end + time[0].length) : undefined
  return day && {start: word.start, end: day.end, reading: {kind: 'worded'}}
}

function dayAt(scan: Scan, end: number): DatePhrase | undefined {
  const word = wordAt(scan.flat, dayBehindTime(scan.flat, end, scan.ceiling), scan.ceiling)
  const entry = word && dateWords.get(word.low)
  if (!word || !entry || (entry.kind !== 'weekday' && entry.kind !== 'month' && entry.kind !== 'day-word'))
    return undefined
  const phrase = wordPhrase({...scan, floor: word.start}, word, entry)
  return phrase && isDay(phrase) ? phrase : undefined
}

function isDay({reading, to}: DatePhrase): boolean {
  if (to || ((reading.kind === 'day' || reading.kind === 'weekday') && reading.span !== undefined)) return false
  return reading.kind === 'day' || reading.kind === 'weekday' || (reading.kind === 'offset' && reading.unit === 'day')
}

/** From a day to its time: `Friday at 9 a.m.`, `Friday, 9 a.m.` */
const timeJoint = /^(?: at|,| @)?(?: about| around)? $/

function addPhrase(scan: Scan, phrases: DatePhrase[], phrase: DatePhrase): void {
  const last = phrases.at(-1)
  const distant = withDistance(scan, phrase)
  scan.floor = phrase.end
  if (distant) {
    phrases.push(distant)
    return
  }
  if (phrase.time?.start === phrase.start && phrase.time.end === phrase.end) {
    // A time with no day behind it: that of the day before it, or alone.
    const between = last && !last.time && isDay(last) && phrase.start - last.end < 12
    if (last && between && timeJoint.test(scan.flat.slice(last.end, phrase.start))) {
      phrases[phrases.length - 1] = {...last, end: phrase.end, time: phrase.time}
      return
    }
    if (phrase.time.zone === undefined) return
  }
  phrases.push(phrase)
}

const distances = new Set(['before', 'after', 'from'])

/** `two days before Christmas`, `a week from Tuesday`: chrono's. */
function withDistance({flat, floor}: Scan, phrase: DatePhrase): DatePhrase | undefined {
  const way = isDay(phrase) && !phrase.time ? wordBefore(flat, phrase.start, floor) : undefined
  if (!way || !distances.has(way.low)) return undefined
  const unit = wordBefore(flat, way.start, floor)
  const entry = unit && dateWords.get(unit.low)
  if (!unit || (entry?.unit !== 'day' && entry?.unit !== 'week')) return undefined
  const count = wordBefore(flat, unit.start, floor)
  if (!count || cardinalOf(count.low) === undefined) return undefined
  return {start: count.start, end: phrase.end, reading: {kind: 'worded'}}
}
