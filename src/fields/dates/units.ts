/**
 * Phrases around a unit: `last week`, `two weeks ago`, `earlier this month`,
 * `a year earlier`, `the third quarter of 1988`, `the following month`.
 */
import {cardinalOf, ordinalOf, pointers, type DateUnit, type DateWord} from '../../lexicon/date-words.ts'
import type {Span} from '../../story/types.ts'
import type {Word} from './around.ts'
import {hasMark, startsWithFigure, wordAfter, wordBefore} from './around.ts'
import {grown} from './grown.ts'
import type {DatePhrase, QuarterReading, SimpleReading} from './reading.ts'
import type {Scan} from './scan.ts'

/**
 * The phrase around a unit of time.
 *
 * @param scan where it may reach
 * @param word the unit
 * @param entry its row
 */
export function readUnitPhrase(scan: Scan, word: Word, entry: DateWord): DatePhrase | undefined {
  const unit = entry.unit
  if (!unit) return undefined
  const before = wordBefore(scan.flat, word.start, scan.floor)
  return (
    (entry.plural ? undefined : (readPointed(scan, word, unit, before) ?? readQuarter(scan, word, unit, before))) ??
    readCounted(scan, word, unit, before) ??
    (entry.plural ? undefined : (readAnchored(scan, word, unit, before) ?? readPlain(scan, word, unit, before)))
  )
}

/** So far back a unit counts days that are days: `last Friday` is a weekday's. */
const notPointed = new Set<DateUnit>(['day'])
/** What `this week's` may be followed by is not asked; `this year-old` is none. */
const old = new Set(['old', 'olds', 'long', 'round', 'end'])

/** `last year`, `this week`, `next month`, `the past decade`, `this year's third quarter`. */
function readPointed(scan: Scan, word: Word, unit: DateUnit, before: Word | undefined): DatePhrase | undefined {
  const count = before && pointers.get(before.low)
  if (before === undefined || count === undefined || notPointed.has(unit)) return undefined
  // `on "This Week"`: a name.
  if (before.capital && word.capital && !scan.capitals) return undefined
  const after = wordAfter(scan.flat, word.end, scan.ceiling)
  if (scan.flat.charAt(word.end) === '-' && after && old.has(after.low)) return undefined
  if (before.low === 'prior' || before.low === 'previous' || before.low === 'present') {
    const article = wordBefore(scan.flat, before.start, scan.floor)
    return phrase(scan, article?.low === 'the' ? article.start : before.start, word.end, anchoredOf(unit, count))
  }
  const outer = wordBefore(scan.flat, before.start, scan.floor)
  const start = outer && (outer.low === 'the' || outer.low === 'this') ? outer.start : before.start
  // `over the next decade` is ten years from now, and no decade of the calendar.
  if (unit === 'decade' && outer?.low === 'the') return phrase(scan, start, word.end, {kind: 'open'})
  const quarter = unit === 'year' ? quarterOfYear(scan, word, count) : undefined
  if (quarter) return {...quarter, start}
  return phrase(scan, start, word.end, {kind: 'offset', unit, count})
}

function anchoredOf(unit: DateUnit, count: number): SimpleReading {
  return {kind: 'anchored', unit, count}
}

/** `this year's third quarter`, `last year's first quarter`. */
function quarterOfYear({flat, ceiling}: Scan, year: Word, years: number): DatePhrase | undefined {
  const mark = flat.charAt(year.end)
  if ((mark !== "'" && mark !== '’') || flat.charAt(year.end + 1) !== 's') return undefined
  const place = wordAfter(flat, year.end + 2, ceiling)
  const quarter = place && ordinalOf(place.low)
  const unit = place && wordAfter(flat, place.end, ceiling)
  if (quarter === undefined || quarter < 1 || quarter > 4 || unit?.low !== 'quarter') return undefined
  return {start: year.start, end: unit.end, reading: {kind: 'quarter', quarter, years}}
}

const yearForm = /^(?:19|20)\d\d$/

/** `the third quarter`, `third-quarter net`, `the second quarter of 1988`, `the 1988 third quarter`. */
function readQuarter(scan: Scan, word: Word, unit: DateUnit, before: Word | undefined): DatePhrase | undefined {
  const {flat, floor} = scan
  if (unit !== 'quarter' || !before) return undefined
  const quarter = ordinalOf(before.low)
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined
  const outer = wordBefore(flat, before.start, floor)
  // A company's own year: nobody but the company knows its months. Of a game, not of a year: `with a minute left in`.
  if (outer && outer.low === 'fiscal') return undefined
  const reading: QuarterReading = {kind: 'quarter', quarter}
  if (outer && yearForm.test(outer.low)) {
    const fiscal = wordBefore(flat, outer.start, floor)?.low === 'fiscal'
    return fiscal ? undefined : phrase(scan, outer.start, word.end, {...reading, year: Number(outer.low)})
  }
  return withYear(scan, {start: before.start, end: word.end}, reading)
}

/** `Q3 2023`, as companies write it. */
export function readShortQuarter(scan: Scan, word: Word, {value}: DateWord): DatePhrase | undefined {
  if (!word.capital || wordBefore(scan.flat, word.start, scan.floor)?.low === 'fiscal') return undefined
  return withYear(scan, word, {kind: 'quarter', quarter: value})
}

/** A quarter with the year behind it: `of 1988`, `last year`. */
function withYear(scan: Scan, {start, end}: Span, reading: QuarterReading): DatePhrase | undefined {
  const {flat, ceiling} = scan
  const of = wordAfter(flat, end, ceiling)
  const next = of && (of.low === 'of' ? wordAfter(flat, of.end, ceiling) : of)
  if (next?.low === 'fiscal') return undefined
  if (next && yearForm.test(next.low)) return phrase(scan, start, next.end, {...reading, year: Number(next.low)})
  const years = next && pointers.get(next.low)
  const year = next && years !== undefined ? wordAfter(flat, next.end, ceiling) : undefined
  if (year?.low === 'year' && years !== undefined) return phrase(scan, start, year.end, {...reading, years})
  return phrase(scan, start, end, reading)
}

const backward = new Set(['ago'])
const ahead = new Set(['hence'])
const vague = new Set(['few', 'several', 'many', 'some', 'more', 'dozen'])

/** `two weeks ago`, `a year earlier`, `year-ago`, `a week or so ago`, `in three weeks`. */
function readCounted(scan: Scan, word: Word, unit: DateUnit, before: Word | undefined): DatePhrase | undefined {
  const {flat, ceiling} = scan
  let after = wordAfter(flat, word.end, ceiling)
  if (after?.low === 'or') {
    // `a week or so ago`, `a month or two ago`
    const so = wordAfter(flat, after.end, ceiling)
    const late = so && wordAfter(flat, so.end, ceiling)
    if (late && backward.has(late.low)) after = late
  }
  const counted = before && numberBefore(scan, before)
  if (after && backward.has(after.low)) {
    if (counted) return phrase(scan, counted.start, after.end, back(unit, counted.count))
    // `year-ago`, `the year-ago quarter`
    if (unit === 'year' && flat.charAt(word.end) === '-') return yearAgo(scan, word, after)
    return before && vague.has(before.low) ? phrase(scan, before.start, after.end, {kind: 'open'}) : undefined
  }
  if (after && (after.low === 'earlier' || after.low === 'before') && unit === 'year') {
    if (flat.charAt(word.end) === '-') return yearAgo(scan, word, after)
    // `a year before the war` is reckoned from the war.
    const follows = after.low === 'before' ? wordAfter(flat, after.end, ceiling) : undefined
    return counted && counted.count === 1 && !follows
      ? phrase(scan, counted.start, after.end, back(unit, 1))
      : undefined
  }
  if (after && ahead.has(after.low) && counted)
    return phrase(scan, counted.start, after.end, {kind: 'offset', unit, count: counted.count})
  if (after?.low === 'from' && counted) {
    const now = wordAfter(flat, after.end, ceiling)
    return now?.low === 'now'
      ? phrase(scan, counted.start, now.end, {kind: 'offset', unit, count: counted.count})
      : undefined
  }
  if (!counted || counted.count > 60) return undefined
  const lead = wordBefore(flat, counted.start, scan.floor)
  if (lead?.low === 'in')
    return {start: lead.start, end: word.end, reading: {kind: 'offset', unit, count: counted.count, future: true}}
  return undefined
}

/** `a decade ago` is ten years ago, and need not be in the decade before. */
function back(unit: DateUnit, count: number): SimpleReading {
  if (unit === 'decade') return {kind: 'offset', unit: 'year', count: -10 * count}
  return {kind: 'offset', unit, count: -count}
}

/** `two` of `two weeks`, `twenty-one` of `twenty-one years`; `a dozen years`, `17.5 years` are no counts. */
function numberBefore({flat, floor}: Scan, before: Word): {count: number; start: number} | undefined {
  const count = cardinalOf(before.low)
  if (count === undefined || count === 0) return undefined
  const tens = count < 10 ? wordBefore(flat, before.start, floor) : undefined
  const whole = tens && cardinalOf(`${tens.low}-${before.low}`)
  if (tens && whole !== undefined) return {count: whole, start: tens.start}
  return hasMark(flat, before.start - 1, '$£€.,/:') ? undefined : {count, start: before.start}
}

/** `the year-ago quarter`: the quarter that the story named, a year before; `year-earlier net`: that year. */
function yearAgo(scan: Scan, word: Word, after: Word): DatePhrase {
  const unit = wordAfter(scan.flat, after.end, scan.ceiling)
  if (unit?.low === 'quarter' || unit?.low === 'period')
    return phrase(
      scan,
      word.start,
      unit.end,
      unit.low === 'quarter' ? {kind: 'anchored', unit: 'quarter', count: -4} : {kind: 'open'}
    )
  return phrase(scan, word.start, after.end, back('year', 1))
}

const following = new Set(['following', 'next', 'ensuing'])

/** `the following year`, `that month`, `the same day`, `later that year`. */
function readAnchored(scan: Scan, word: Word, unit: DateUnit, before: Word | undefined): DatePhrase | undefined {
  const {flat, floor} = scan
  if (!before) return undefined
  const outer = wordBefore(flat, before.start, floor)
  if (following.has(before.low) && outer?.low === 'the') return phrase(scan, outer.start, word.end, anchoredOf(unit, 1))
  if (before.low === 'same' && outer) return phrase(scan, outer.start, word.end, anchoredOf(unit, 0))
  return before.low === 'that' ? phrase(scan, before.start, word.end, anchoredOf(unit, 0)) : undefined
}

const periodLeads = new Set(['in', 'for', 'during', 'of', 'throughout', 'over'])

/** `over the weekend`: the last one, or the next where the clause looks ahead. */
const weekendLeads = new Set(['over', 'at', 'on', 'during'])
const saturday = 6

/** `earlier in the year`, `for the year`, `later in the day`. */
function readPlain(scan: Scan, word: Word, unit: DateUnit, before: Word | undefined): DatePhrase | undefined {
  const {flat, floor, ceiling} = scan
  const article = before?.low === 'full' ? wordBefore(flat, before.start, floor) : before
  if (article?.low !== 'the') return undefined
  const lead = wordBefore(flat, article.start, floor)
  if (!lead || !(unit === 'weekend' ? weekendLeads : periodLeads).has(lead.low)) return undefined
  if (unit === 'weekend')
    return {start: article.start, end: word.end, reading: {kind: 'weekday', weekday: saturday, span: 1}}
  const after = wordAfter(flat, word.end, ceiling)
  // `for the year ended Sept. 30` is; `of the year 2000`, `in the day of` are not.
  if (after && (after.low === 'of' || after.low === 'that' || after.low === 'when' || startsWithFigure(after)))
    return undefined
  const adverb = lead.low === 'in' ? wordBefore(flat, lead.start, floor) : undefined
  const narrowed = adverb !== undefined && ['earlier', 'later', 'early', 'late'].includes(adverb.low)
  if (unit !== 'year' && !narrowed) return undefined
  if (unit === 'year' && !narrowed && lead.low !== 'for') return undefined
  return {start: narrowed ? adverb.start : article.start, end: word.end, reading: {kind: 'offset', unit, count: 0}}
}

function phrase(scan: Scan, start: number, end: number, reading: SimpleReading): DatePhrase {
  return grown(scan, {start, end, reading})
}
