/**
 * Phrases around the name of a month: `Jan. 30`, `the 5th of June, 2021`,
 * `March 3 to 5`, `late November`, `April next year`.
 */
import {datePrepositions, dateWords, narrowing, ordinalOf, pointers, type DateWord} from '../../lexicon/date-words.ts'
import {eventDays} from '../../lexicon/event-days.ts'
import {readDate, type PrintedDate} from '../printed-date.ts'
import type {Word} from './around.ts'
import {hasMark, skipBlanks, wordAfter, wordAt, wordBefore} from './around.ts'
import {grown} from './grown.ts'
import {dayReading} from './printed.ts'
import type {DatePhrase, DayReading, MonthReading} from './reading.ts'
import {isDayOfMonth} from './resolve.ts'
import type {Scan} from './scan.ts'
import {readYearWord} from './years.ts'
import {isFigure} from '../../text/letters.ts'

const dayForm = /^(?:[12]?\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/
const yearForm = /^(?:1[6-9]|20)\d\d$/
const joining = new Set(['to', 'through', 'and', 'until', 'till', 'thru'])

/**
 * The phrase around a month's name.
 *
 * @param scan where it may reach
 * @param word the name
 * @param entry its row
 */
export function readMonthPhrase(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  const {flat, ceiling} = scan
  if (!word.capital) return undefined
  const dot = flat.charCodeAt(word.end) === 46 && entry.short === true
  const nameEnd = dot ? word.end + 1 : word.end
  const dated = dayBehind(scan, word, nameEnd) ?? dayBefore(scan, word)
  if (dated) return withEvent(scan, withRange(scan, dated))
  if (entry.short && !dot) return undefined
  const before = wordBefore(flat, word.start, scan.floor)
  const year = yearBehind(flat, nameEnd, ceiling)
  const reading: MonthReading = {kind: 'month', month: entry.value}
  if (year)
    return withRange(scan, grown(scan, {start: word.start, end: year.end, reading: {...reading, year: year.year}}))
  const shift = before && shiftOf(scan, before)
  if (shift !== undefined && before)
    return grown(scan, {start: before.start, end: nameEnd, reading: {...reading, shift}})
  const pointed = yearPointedTo(flat, nameEnd, ceiling)
  if (pointed) return grown(scan, {start: word.start, end: pointed.end, reading: {...reading, years: pointed.years}})
  if (!standsAlone(scan, entry, before, nameEnd)) return undefined
  return withRange(scan, grown(scan, {start: word.start, end: nameEnd, reading}))
}

/** `last June`; `this May` as a verb's place is no date: `this may be`. */
function shiftOf(scan: Scan, before: Word): number | undefined {
  const shift = pointers.get(before.low)
  return shift === undefined || (before.low === 'this' && scan.capitals) ? undefined : shift
}

/** `January 30, 2024`, `Jan. 30`, `March eighth`. */
function dayBehind(scan: Scan, word: Word, nameEnd: number): DatePhrase | undefined {
  const {flat, ceiling} = scan
  const next = skipBlanks(flat, nameEnd, ceiling)
  const code = flat.charCodeAt(next)
  if (code >= 48 && code <= 57) {
    const date = readDate(flat, word.start, ceiling)
    if (!date) return undefined
    const follows = wordAt(flat, next, ceiling)
    // `May 8 million people`, `Sept. 30.5`
    if (follows && flat.charAt(follows.end) === '.' && isFigure(flat.charCodeAt(follows.end + 1))) return undefined
    return phraseOf(date)
  }
  const ordinal = wordAfter(flat, nameEnd, ceiling)
  if (!ordinal) return undefined
  const hyphened = flat.charAt(ordinal.end) === '-' ? wordAfter(flat, ordinal.end, ceiling) : undefined
  const low = hyphened ? `${ordinal.low}-${hyphened.low}` : ordinal.low
  const day = ordinalOf(low)
  if (day === undefined || !isDayOfMonth(undefined, monthOfWord(word), day)) return undefined
  const end = (hyphened ?? ordinal).end
  const year = yearBehind(flat, end, ceiling)
  return {
    start: word.start,
    end: year?.end ?? end,
    reading: {kind: 'day', month: monthOfWord(word), day, ...(year && {year: year.year})}
  }
}

function monthOfWord({low}: Word): number {
  return dateWords.get(low)?.value ?? 0
}

function phraseOf(date: PrintedDate): DatePhrase {
  return {start: date.start, end: date.end, reading: dayReading(date)}
}

/** `30 January 2024`, `the 5th of June`, `the fifth of June`. */
function dayBefore(scan: Scan, word: Word): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  const last = wordBefore(flat, word.start, floor)
  const figure = last?.low === 'of' ? wordBefore(flat, last.start, floor) : last
  if (!figure || !last) return undefined
  if (dayForm.test(figure.low)) {
    // `3.5 May`, `2-1 May`: the end of another number.
    if (hasMark(flat, figure.start - 1, '.,:-/$')) return undefined
    const date = readDate(flat, figure.start, ceiling)
    return date && date.end >= word.end ? phraseOf(date) : undefined
  }
  const day = last.low === 'of' ? ordinalOf(figure.low) : undefined
  if (day === undefined) return undefined
  const year = yearBehind(flat, word.end, ceiling)
  return {
    start: figure.start,
    end: year?.end ?? word.end,
    reading: {kind: 'day', month: monthOfWord(word), day, ...(year && {year: year.year})}
  }
}

/** `, 1998`, ` 1998`, ` of 1998`, ` nineteen ninety-seven`. */
function yearBehind(flat: string, at: number, ceiling: number): {year: number; end: number} | undefined {
  let next = at
  if (flat.charCodeAt(next) === 44) next++
  next = skipBlanks(flat, next, ceiling)
  let word = wordAt(flat, next, ceiling)
  if (word?.low === 'of') word = wordAfter(flat, word.end, ceiling)
  if (!word) return undefined
  if (yearForm.test(word.low))
    return isPartOfNumber(flat, word.end) ? undefined : {year: Number(word.low), end: word.end}
  return readYearWord(flat, word, ceiling)
}

function isPartOfNumber(flat: string, end: number): boolean {
  return /^[,.:]\d/.test(flat.slice(end, end + 2))
}

/** `January of last year`, `October this year`. */
function yearPointedTo(flat: string, at: number, ceiling: number): {years: number; end: number} | undefined {
  let word = wordAfter(flat, at, ceiling)
  if (word?.low === 'of') word = wordAfter(flat, word.end, ceiling)
  const years = word && pointers.get(word.low)
  const unit = word && years !== undefined ? wordAfter(flat, word.end, ceiling) : undefined
  return unit?.low === 'year' && years !== undefined ? {years, end: unit.end} : undefined
}

const behindNames = new Set(['of', 'in', 'figures', 'data', 'election', 'elections', 'meeting'])

/** Whether a name of a month, alone, is the month. */
function standsAlone(
  {flat, floor, ceiling, capitals}: Scan,
  entry: DateWord,
  before: Word | undefined,
  nameEnd: number
): boolean {
  const after = wordAfter(flat, nameEnd, ceiling)
  // `January Jones`, `April Ruiz`
  const named = after?.capital === true && !capitals && flat.charCodeAt(nameEnd) === 32
  if (entry.doubtful) {
    if (!before || named) return false
    const joined = before.low === 'and' || before.low === 'or' ? wordBefore(flat, before.start, floor) : before
    if (joined && dateWords.get(joined.low)?.kind === 'month') return true
    return narrowing.has(before.low) || (datePrepositions.has(before.low) && !beforeNames.has(before.low))
  }
  if (before && (datePrepositions.has(before.low) || leads.has(before.low))) return true
  if (capitals) return after === undefined || behindNames.has(after.low)
  // `Miss December`
  return !named && !(before?.capital === true && before.low.length > 3)
}

const leads = new Set(['the', 'and', 'or'])
/** `a word to April`, `by June Ruiz`, `about August` may be of somebody of that name. */
const beforeNames = new Set(['to', 'for', 'about', 'into', 'than'])

/** So many words behind a day can name its event: `the Oct. 7 Hamas-led attack`. */
const eventReach = 3

/** `the Sept. 11 attacks`: the year that everybody knows. */
function withEvent({flat, ceiling}: Scan, phrase: DatePhrase): DatePhrase {
  const {reading} = phrase
  if (reading.kind !== 'day' || reading.year !== undefined || phrase.to) return phrase
  const event = eventDays.find(({month, day}) => month === reading.month && day === reading.day)
  let at = phrase.end
  for (let count = 0; event && count < eventReach; count++) {
    const word = wordAfter(flat, at, ceiling)
    if (!word) break
    if (event.words.has(word.low)) return {...phrase, reading: {...reading, known: event.year}}
    at = word.end
  }
  return phrase
}

const dash = /^ ?[-–—] ?/

/** `Jan. 4-7`, `March 3 to 5`, `March 3 to April 5, 2024`, `January to March`. */
function withRange(scan: Scan, phrase: DatePhrase): DatePhrase {
  const {flat, ceiling} = scan
  const {reading} = phrase
  if (reading.kind !== 'day' && reading.kind !== 'month') return phrase
  const week = weekOf(scan, phrase)
  if (week) return week
  const stroke = dash.exec(flat.slice(phrase.end, phrase.end + 3))
  const joint = stroke ? undefined : wordAfter(flat, phrase.end, ceiling)
  if (!stroke && !(joint && joining.has(joint.low))) return phrase
  const between = joint?.low === 'and'
  if (between && wordBefore(flat, phrase.start, scan.floor)?.low !== 'between') return phrase
  const from = stroke ? phrase.end + stroke[0].length : (joint?.end ?? phrase.end)
  const word = wordAfter(flat, from, ceiling)
  if (!word) return phrase
  if (reading.kind === 'day') {
    const end = endOfRange(scan, reading, word)
    if (!end) return phrase
    const year = end.reading.year
    return {
      ...phrase,
      end: end.end,
      reading: year !== undefined && reading.year === undefined ? {...reading, year} : reading,
      to: end.reading
    }
  }
  const entry = dateWords.get(word.low)
  if (entry?.kind !== 'month' || !word.capital) return phrase
  const dotted = flat.charCodeAt(word.end) === 46 && entry.short === true ? word.end + 1 : word.end
  if (isFigure(flat.charCodeAt(skipBlanks(flat, dotted, ceiling))) && !yearBehind(flat, dotted, ceiling)) return phrase
  const year = yearBehind(flat, dotted, ceiling)
  const last: MonthReading = {kind: 'month', month: entry.value, ...(year && {year: year.year})}
  return {
    ...phrase,
    end: year?.end ?? dotted,
    reading:
      year && reading.year === undefined && entry.value >= reading.month ? {...reading, year: year.year} : reading,
    to: last
  }
}

function endOfRange(
  {flat, ceiling}: Scan,
  first: DayReading,
  word: Word
): {end: number; reading: DayReading} | undefined {
  if (dayForm.test(word.low)) {
    const day = Number.parseInt(word.low, 10)
    // `Jan. 4 to 30 people`, `Jan. 4-1`: no range of days.
    const after = wordAfter(flat, word.end, ceiling)
    if (!isDayOfMonth(first.year, first.month, day) || day <= first.day || isPartOfNumber(flat, word.end))
      return undefined
    const month = after && dateWords.get(after.low)
    if (month?.kind === 'month') return undefined
    const year = yearBehind(flat, word.end, ceiling)
    return {
      end: year?.end ?? word.end,
      reading: {
        kind: 'day',
        month: first.month,
        day,
        ...(year ? {year: year.year} : first.year !== undefined && {year: first.year})
      }
    }
  }
  if (dateWords.get(word.low)?.kind !== 'month') return undefined
  const date = readDate(flat, word.start, ceiling)
  return date && {end: date.end, reading: dayReading(date)}
}

/** `the week of March 3`, `the week ended March 3`. */
function weekOf({flat, floor}: Scan, phrase: DatePhrase): DatePhrase | undefined {
  if (phrase.reading.kind !== 'day') return undefined
  const of = wordBefore(flat, phrase.start, floor)
  const week = of?.low === 'of' || of?.low === 'beginning' ? wordBefore(flat, of.start, floor) : undefined
  return week?.low === 'week' ? {...phrase, start: week.start, reading: {...phrase.reading, span: 6}} : undefined
}
