/**
 * `today`, `yesterday`, `tomorrow night`, `later yesterday`, `the day before
 * yesterday`, `last night`; feasts; seasons.
 */
import {feastAt, partsOfDay, pointers, type DateWord} from '../../lexicon/date-words.ts'
import type {Word} from './around.ts'
import {wordAfter, wordBefore} from './around.ts'
import {grown} from './grown.ts'
import type {DatePhrase} from './reading.ts'
import type {Scan} from './scan.ts'

/** `today`; `USA Today` and `the "Today" show` are names. */
export function readDayWord(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  const before = wordBefore(flat, word.start, floor)
  if (word.capital && !scan.capitals) {
    if (before) return undefined
    if (flat.charAt(word.end) === '"' || flat.charAt(word.end) === '”') return undefined
  }
  // `the people of tomorrow`, `today's youth`: no day.
  if (before?.low === 'of' && flat.charAt(word.end) !== "'" && flat.charAt(word.end) !== '’') return undefined
  if (isTimeless(scan, word)) return undefined
  if (before && (before.low === 'before' || before.low === 'after')) {
    const day = wordBefore(flat, before.start, floor)
    const the = day?.low === 'day' ? wordBefore(flat, day.start, floor) : undefined
    if (day && the?.low === 'the')
      return {
        start: the.start,
        end: word.end,
        reading: {kind: 'offset', unit: 'day', count: entry.value + (before.low === 'before' ? -1 : 1)}
      }
  }
  const part = wordAfter(flat, word.end, ceiling)
  const end = part && partsOfDay.has(part.low) ? part.end : word.end
  return grown(scan, {start: word.start, end, reading: {kind: 'offset', unit: 'day', count: entry.value}})
}

/** `this morning`, `earlier this evening`, `last night`. */
export function readDayPart(scan: Scan, word: Word): DatePhrase | undefined {
  const before = wordBefore(scan.flat, word.start, scan.floor)
  const night = word.low === 'night'
  // `“This Morning”`: a name.
  if (before?.low !== (night ? 'last' : 'this') || (before.capital && word.capital && !scan.capitals)) return undefined
  return grown(scan, {
    start: before.start,
    end: word.end,
    reading: {kind: 'offset', unit: 'day', count: night ? -1 : 0}
  })
}

/** What is of today without being of any day. */
const timeless = new Set([
  'world',
  'youth',
  'society',
  'generation',
  'kids',
  'children',
  'dollars',
  'money',
  'standards',
  'age',
  'era'
])

function isTimeless({flat, ceiling}: Scan, {end}: Word): boolean {
  const mark = flat.charAt(end)
  if (mark !== "'" && mark !== '’') return false
  const owned = wordAfter(flat, end + 2, ceiling)
  return owned !== undefined && timeless.has(owned.low)
}

/** `Christmas Eve`, `Thanksgiving Day 1999`; the day is settled like any month and day without its year. */
export function readFeast({flat, ceiling}: Scan, word: Word): DatePhrase | undefined {
  if (!word.capital) return undefined
  const feast = feastAt(
    flat
      .slice(word.start, Math.min(ceiling, word.start + 20))
      .toLowerCase()
      .replace('’', "'")
  )
  if (!feast) return undefined
  // `Christmas shopping`, `Christmas trees`: the season, not the day.
  const end = word.start + feast.name.length
  const after = wordAfter(flat, end, ceiling)
  const year = after && /^(?:1[6-9]|20)\d\d$/.test(after.low) ? after : undefined
  if (feast.name === 'christmas' && after && !year && !after.capital) return undefined
  return {
    start: word.start,
    end: year?.end ?? end,
    reading: {kind: 'day', month: feast.month, day: feast.day, ...(year && {year: Number(year.low)})}
  }
}

/** `last summer`, `the spring of 1998`. */
export function readSeason(scan: Scan, word: Word): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  const before = wordBefore(flat, word.start, floor)
  const of = wordAfter(flat, word.end, ceiling)
  const year = of?.low === 'of' ? wordAfter(flat, of.end, ceiling) : of
  if (year && /^(?:1[6-9]|20)\d\d$/.test(year.low))
    return grown(scan, {start: word.start, end: year.end, reading: {kind: 'year', year: Number(year.low)}})
  if (!before || !pointers.has(before.low) || before.low === 'present') return undefined
  return {start: before.start, end: word.end, reading: {kind: 'open'}}
}
