/**
 * Years: `in 1998`, `the 1996 campaign`, `between 1998 and 2001`, `the
 * 1990s`, `nineteen ninety-six`; and numbers that look like them and are not.
 */
import {cardinalOf, countedWords, datePrepositions, dateWords, type DateWord} from '../../lexicon/date-words.ts'
import type {Word} from './around.ts'
import {hasMark, wordAfter, wordBefore} from './around.ts'
import {grown} from './grown.ts'
import type {DatePhrase} from './reading.ts'
import type {Scan} from './scan.ts'
import {isFigure} from '../../text/letters.ts'

const earliest = 1500
const latest = 2199
/** In these nobody counts people or dollars so exactly. */
const plainFrom = 1800
const plainTo = 2060

/** `of 1998`: also before a number of things. */
const doubtfulPrepositions = new Set([
  'of',
  'to',
  'by',
  'for',
  'about',
  'around',
  'than',
  'from',
  'over',
  'into',
  'with',
  'between',
  'through'
])
const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'our',
  'whose',
  'and',
  'or',
  'year',
  'election',
  'season',
  'summer',
  'winter',
  'spring',
  'fall',
  'autumn',
  'second',
  'third',
  'first',
  'fourth',
  'quarter',
  'full',
  'calendar'
])
const notDates = new Set([
  'fiscal',
  'flight',
  'channel',
  'route',
  'highway',
  'no',
  'page',
  'room',
  'some',
  'only',
  'least',
  'almost',
  'nearly',
  'over',
  'model',
  'version',
  'resolution',
  'article'
])
const linking = new Set(['was', 'is', 'be'])
const personal = new Set(['his', 'her', 'my'])
/** What is counted below this is told by no year alone. */
const countedTo = 1900
const letters = /^[a-z]{3,}$/
const shortEnd = /^[-–](\d{2}|\d{4})(?![A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF-])/
/** `2010/11`: a season. */
const seasonEnd = /^\/(\d{2}|\d{4})(?![\d\p{L}/-])/u

/**
 * The phrase around four figures that may be a year.
 *
 * @param scan where it may reach
 * @param word four figures
 */
export function readYear(scan: Scan, word: Word): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  const year = Number(word.low)
  if (year < earliest || year > latest) return undefined
  if (isGlued(flat, word)) return undefined
  const before = wordBefore(flat, word.start, floor)
  const after = wordAfter(flat, word.end, ceiling)
  if (!isYear(scan, year, word, before, after)) return undefined
  return grown(scan, {...rangeOf(scan, word, year, before)})
}

/** The second year of `2010/11`, of two that follow on each other. */
function seasonOf(flat: string, end: number): RegExpExecArray | undefined {
  const season = flat.charAt(end) === '/' ? seasonEnd.exec(flat.slice(end, end + 7)) : null
  const first = Number(flat.slice(end - 2, end))
  return season && Number(season[1]?.slice(-2)) === (first + 1) % 100 ? season : undefined
}

/** A part of a longer number, code or sum: `$1998`, `1,998`, `1998.5`, `F-1998`, `1998/4`. */
function isGlued(flat: string, {start, end}: Word): boolean {
  const before = flat.charAt(start - 1)
  if (hasMark(flat, start - 1, '$£€¥#@+/._')) return true
  if ((before === ',' || before === ':') && isFigure(flat.charCodeAt(start - 2))) return true
  if (before === '-' && !/[a-z]/.test(flat.charAt(start - 2))) return true
  const next = flat.charAt(end)
  if ((next === ',' || next === '.' || next === ':') && isFigure(flat.charCodeAt(end + 1))) return true
  return (
    (next === '/' && seasonOf(flat, end) === undefined) ||
    next === '%' ||
    next === '°' ||
    (next === '-' && !shortEnd.test(flat.slice(end, end + 7)) && /[\dA-Z]/.test(flat.charAt(end + 1)))
  )
}

function isYear(scan: Scan, year: number, word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const {flat} = scan
  const plain = year >= plainFrom && year <= plainTo
  const counted = after !== undefined && flat.charAt(word.end) === ' ' && isCounted(after)
  if (!before) {
    // `(1998)`, `, 1998,`; `1998 was` at a start.
    const mark = flat.charAt(word.start - 1)
    return (
      plain &&
      !counted &&
      (mark === '('
        ? flat.charAt(word.end) === ')'
        : after !== undefined && (after.low === 'was' || after.low === 'and'))
    )
  }
  if (notDates.has(before.low)) return false
  if (before.low === 'a' || before.low === 'an') return plain && !counted && !isModel(scan, after)
  if (before.low.endsWith("'s") || before.low.endsWith("s'") || personal.has(before.low))
    return plain && !isModel(scan, after)
  if (determiners.has(before.low)) return plain && !(counted && before.low === 'and')
  if (datePrepositions.has(before.low))
    return plain ? !(counted && doubtfulPrepositions.has(before.low)) : before.low === 'in' && !counted
  // `Agenda 2030`, `Expo 2000` are names.
  if (!plain || year < countedTo || before.capital) return false
  // `the record year was 1984,`; `the failed 1996 campaign`
  if (!after) return linking.has(before.low)
  return !after.capital && !counted && letters.test(after.low) && letters.test(before.low)
}

/** `a 1998 Ford`, `her 1987 Chevrolet`: a make, or a law by its year. */
function isModel({capitals}: Scan, after: Word | undefined): boolean {
  return after?.capital === true && !capitals
}

/** `2000 people`, `1500 workers`; `1998 was` and `1998's` are none. */
function isCounted({low, capital}: Word): boolean {
  if (capital) return false
  return countedWords.has(low) || (low.length > 3 && low.endsWith('s') && !low.endsWith('ss'))
}

const rangeWords = new Set(['to', 'through', 'until', 'till'])

/** `1998-2001`, `1998-99`, `from 1998 to 2001`, `between 1998 and 2001`. */
function rangeOf({flat, ceiling}: Scan, word: Word, year: number, before: Word | undefined): DatePhrase {
  const single: DatePhrase = {start: word.start, end: word.end, reading: {kind: 'year', year}}
  const stroke = shortEnd.exec(flat.slice(word.end, word.end + 7)) ?? seasonOf(flat, word.end)
  if (stroke) {
    const printed = stroke[1] ?? ''
    const to = printed.length === 4 ? Number(printed) : Math.floor(year / 100) * 100 + Number(printed)
    if (to > year && to - year < 200)
      return {...single, end: word.end + stroke[0].length, reading: {kind: 'year', year, to}}
    return single
  }
  const joint = wordAfter(flat, word.end, ceiling)
  if (!joint) return single
  const between = joint.low === 'and' && before?.low === 'between'
  if (!between && !(rangeWords.has(joint.low) && before?.low === 'from')) return single
  const last = wordAfter(flat, joint.end, ceiling)
  const to = last && /^\d{4}$/.test(last.low) ? Number(last.low) : 0
  return last && to > year && to <= latest ? {...single, end: last.end, reading: {kind: 'year', year, to}} : single
}

const decadeForm = /^(\d{3})0s$/
const shortDecade = /^(\d)0s$/

/** `1990s`, `'90s`, `90s` behind `the`. */
export function readDecade(scan: Scan, word: Word): DatePhrase | undefined {
  const full = decadeForm.exec(word.low)
  if (full) {
    const year = Number(full[1]) * 10
    return year >= 1600 && year < 2200 ? decade(scan, word, word.start, year) : undefined
  }
  const short = shortDecade.exec(word.low)
  if (!short) return undefined
  const marked = hasMark(scan.flat, word.start - 1, "'’‘`")
  // `in his 40s` is an age, `in the 70s` may be a temperature: the mark makes it a decade.
  if (!marked) return undefined
  return decade(scan, word, word.start - 1, 1900 + Number(short[1]) * 10)
}

/** `the nineties`, `the late sixties`. */
export function readWordedDecade(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  const before = wordBefore(scan.flat, word.start, scan.floor)
  if (!before || !['the', 'early', 'late', 'mid'].includes(before.low)) return undefined
  return decade(scan, word, word.start, 1900 + entry.value)
}

function decade(scan: Scan, word: Word, start: number, year: number): DatePhrase {
  return grown(scan, {start, end: word.end, reading: {kind: 'year', year, to: year + 9}})
}

/**
 * `nineteen ninety-six`, `two thousand`, `two thousand and one`, `twenty ten`,
 * as broadcasters' scripts write years.
 *
 * @param flat flat text
 * @param word its first word
 * @param ceiling where to stop
 */
export function readYearWord(flat: string, word: Word, ceiling: number): {year: number; end: number} | undefined {
  const entry = dateWords.get(word.low)
  if (entry?.kind !== 'century') return undefined
  const next = wordAfter(flat, word.end, ceiling)
  if (!next) return undefined
  if (word.low === 'two') return next.low === 'thousand' ? thousands(flat, next, ceiling) : undefined
  const tens = hyphened(flat, next, ceiling)
  if (!tens || (tens.value < 10 && next.low !== 'oh')) return undefined
  return {year: entry.value * 100 + tens.value, end: tens.end}
}

function thousands(flat: string, thousand: Word, ceiling: number): {year: number; end: number} {
  let more = wordAfter(flat, thousand.end, ceiling)
  if (more?.low === 'and') more = wordAfter(flat, more.end, ceiling)
  const rest = more && hyphened(flat, more, ceiling)
  return rest && rest.value < 60 ? {year: 2000 + rest.value, end: rest.end} : {year: 2000, end: thousand.end}
}

/** `ninety-six`, `ninety six`, `eleven`. */
function hyphened(flat: string, word: Word, ceiling: number): {value: number; end: number} | undefined {
  if (!/^[a-z]{3,}$/.test(word.low)) return undefined
  const value = cardinalOf(word.low)
  if (value === undefined || word.low === 'couple') return undefined
  const one = value >= 20 ? wordAfter(flat, word.end, ceiling) : undefined
  const more = one && /^[a-z]{3,}$/.test(one.low) ? cardinalOf(one.low) : undefined
  return one && more !== undefined && more > 0 && more < 10
    ? {value: value + more, end: one.end}
    : {value, end: word.end}
}

/** `in nineteen ninety-six`, `the year two thousand`; `two thousand people` is none. */
export function readSpelledYear(scan: Scan, word: Word): DatePhrase | undefined {
  const found = readYearWord(scan.flat, word, scan.ceiling)
  if (!found) return undefined
  const before = wordBefore(scan.flat, word.start, scan.floor)
  if (word.low === 'two' || word.low === 'twenty') {
    const after = wordAfter(scan.flat, found.end, scan.ceiling)
    if (before?.low !== 'year' && !(before?.low === 'in' && !(after && isCounted(after)))) return undefined
  }
  return grown(scan, {start: word.start, end: found.end, reading: {kind: 'year', year: found.year}})
}
