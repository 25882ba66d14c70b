/**
 * Timestamps: lines that say when a story was published or changed.
 *
 * A line is a timestamp as a whole or not at all: a headline or sentence with
 * a date in it is none. What may stand beside the date is a label
 * (`Last Updated:`), a place or publisher set apart by a mark or by blanks
 * (`NPA | July 10, 2020`), and the reading time.
 */
import {labelWords, timestampLabels} from '../lexicon/timestamp-labels.ts'
import type {Span} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import {Heads} from '../text/heads.ts'
import {mayHaveGlued, startsBig} from '../text/letters.ts'
import {hasMark, marksOf} from '../text/marks.ts'
import type {PrintedDate} from './printed-date.ts'
import {readDate} from './printed-date.ts'
import type {PrintedTime} from './printed-time.ts'
import {meaningOf, readTime} from './printed-time.ts'

export interface TimestampMatch extends Span {
  text: string
  role: 'published' | 'updated' | 'unknown'
  /** Cut to the precision printed, with the offset where the zone is settled; `--01-30` where a label but no year is printed; absent for `2 hours ago`. */
  iso?: string
  /** A time without its date, which may stand on the line above. */
  timeOnly?: true
  /** That time, for `withTime`. */
  time?: PrintedTime
  /** That date, for `withTime`. */
  date?: PrintedDate
  /** `06/08/2019`: both readings, for a later pass to decide by other dates of the page. */
  ambiguous?: {dayFirst: string; monthFirst: string}
  /** The place, publisher or writer that is printed before it on the line. */
  beside?: Span
}

type Role = TimestampMatch['role']

/** Longest line that is read: two labelled stamps, a place and the reading time. */
const longest = 240
/** Words of places and publishers that a line may hold. */
const mostWords = 12

const anyCue = /\d|\bago\b|\bnow\b/i
const separators = /[\s,;.·•|/()[\]<>*_–—:-]*/y
const dateToTime =
  /[ ,]{0,4}(?:(?:--?|[•·|@–—/]) {0,3})?(?:(?:at|um|à|às|a las|alle|alle ore|ore|kl\.?|klo|godz\.?|om|o) {1,2}|T(?=\d))?/y
/** LexisNexis prints the weekday behind the date. */
const weekdayBehind = /,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])/y
const timeToDate = /[ ,]{0,4}(?:(?:--?|[•·|@–—/]) {0,3})?(?:(?:on|of|am|le|il|del|em) {1,2})?/y
const unixYear = / {1,2}(\d{4})(?!\d)/y
const pastTime =
  /(?:(?:about|over|almost|il y a|hace|vor) )?(?:(?:\d{1,3}|an?|one|two|three|un|una|une|einer?) ?(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|mos?|months?|minutos?|horas?|días?|heures?|jours?|sekunden?|minuten?|stunden?|tagen?|uur|uren|dagen|maanden|jaar|timer|timmar|dager|dage|dagar)(?:,? (?:and )?)?){1,3}(?:ago|geleden|siden|sedan)?(?![a-z\u00C0-\u024F])/iy
const pastWord = /\b(?:ago|il y a|hace|vor|geleden|siden|sedan)\b/i
const justNow = /(?:just now|moments ago|a moment ago)(?![a-z\u00C0-\u024F])/iy
const longAgo = /(?:\d{1,3}|a|one) (?:years?|yrs?) ago(?![a-z\u00C0-\u024F])/iy
const filler =
  /(?:(?:reading time:? ?)?\d{1,3}[ -]min(?:ute)?s?(?: read)?|\d{1,6} (?:comments?|shares?|views?|words?)|min(?:ute)?s? read|(?:am|bc|pm) cycle)(?![a-z\u00C0-\u024F])/iy
const fillerHeads = new Heads(['reading', 'min', 'am ', 'bc ', 'pm '])
/** What parts words from a date: a mark, or blanks as wide as a column. */
const strongMark = /\s{0,3}(?:[|/•·]|\s--?\s|\s[–—]\s)\s{0,3}| {2,}/g
const strongMarks = marksOf('|/•·–—-')
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}\d'’.&-]*|&|of|the|and|in|de|du|del|di|da|la|le|for|by|von|der)[,.]?$/u
const fusedMonth = /\p{Ll}(?=\p{Lu}\p{Ll}{2,9}\.? \d{1,2},? \d{4})/u
const sentenceStop = /^\.["'”’)]{0,2}$/
const domain = /^[\p{L}\d-]{2,30}(?:\.\p{L}{2,4}){1,2}$/u

function run(pattern: RegExp, flat: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(flat) ? pattern.lastIndex : at
}

interface Stamp extends Span {
  date?: PrintedDate
  time?: PrintedTime
}

/** A date with the time before or behind it, or a time alone. */
function readStamp(flat: string, at: number, end: number): Stamp | undefined {
  const date = readDate(flat, at, end)
  if (date) {
    // `August 3, 2010 Tuesday 6:14 AM GMT`
    const behind = date.year === undefined || date.weekday !== undefined ? date.end : run(weekdayBehind, flat, date.end)
    const time = readTime(flat, run(dateToTime, flat, behind), end)
    if (!time && behind > date.end) return {start: at, end: behind, date}
    if (!time || (time.start === date.end && date.year === undefined)) return withZone(flat, date, end)
    if (date.year === undefined) {
      // `Wed Jan 22 09:50:33 UTC 2020`
      unixYear.lastIndex = time.end
      const year = Number(unixYear.exec(flat)?.[1] ?? 0)
      if (year > 1900 && year < 2200 && unixYear.lastIndex <= end)
        return {start: at, end: unixYear.lastIndex, date: {...date, year}, time}
    }
    return {start: at, end: time.end, date, time}
  }
  const time = readTime(flat, at, end)
  if (!time) return undefined
  const from = run(timeToDate, flat, time.end)
  const late = from > time.end ? readDate(flat, from, end) : undefined
  if (late) return {start: at, end: late.end, date: late, time}
  return time.bare ? undefined : {start: at, end: time.end, time}
}

/** A zone may follow a date that has no time: `29 Apr, 2020 CET`. */
const bareZone = / (?:UTC|[A-Z]{2,4}T)(?![A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF+-])/y

function withZone(flat: string, date: PrintedDate, end: number): Stamp {
  const stop = date.year === undefined ? date.end : run(bareZone, flat, date.end)
  return {start: date.start, end: stop <= end ? stop : date.end, date}
}

function matchOf(flat: string, stamp: Stamp, role: Role): TimestampMatch {
  const {start, end, date, time} = stamp
  const match: TimestampMatch = {start, end, text: flat.slice(start, end).trim().replace(/ {2,}/g, ' '), role}
  if (!date) return {...match, timeOnly: true, ...(time && {time})}
  return {...match, ...meaningOf(date, time), ...(!time && {date})}
}

/**
 * Puts a date and a time that are printed apart together.
 *
 * @param flat flat text
 * @param day a match with a date and no time
 * @param hour a match with `timeOnly`
 * @returns one match from the first to the last character, or undefined where either is of another kind
 */
export function withTime(flat: string, day: TimestampMatch, hour: TimestampMatch): TimestampMatch | undefined {
  if (!day.date || !hour.time) return undefined
  const start = Math.min(day.start, hour.start)
  const end = Math.max(day.end, hour.end)
  const role = day.role === 'unknown' ? hour.role : day.role
  return {
    ...matchOf(flat, {start, end, date: day.date, time: hour.time}, role),
    ...(day.beside && {beside: day.beside})
  }
}

const pastHeads = new Heads(
  // `a`, `an` and `un` may be glued to what they count: `an hour`, `1h`, `as ago`.
  'about over almost il hace vor as am ah ad aw an un one two three eine just moments'.split(' ').concat('a ')
)

/** `2 hours ago`, `1 hr 4 mins ago`, `vor 2 Stunden`, `Just now`. */
function readPast(flat: string, at: number, end: number, labelled: boolean): number | undefined {
  if (!pastHeads.mayBeAt(flat, at)) return undefined
  const now = run(justNow, flat, at)
  if (now > at && now <= end) return now
  const past = run(pastTime, flat, at)
  // Without `ago` it is a length: `5 hours`.
  if (past > at && past <= end && pastWord.test(flat.slice(at, past))) return past
  const years = labelled ? run(longAgo, flat, at) : at
  return years > at && years <= end ? years : undefined
}

const labelHeads = new Heads(labelWords)

/** `bound`: with its colon, or in capitals or one capital. */
function readLabel(flat: string, at: number, end: number): {role: Role; end: number; bound: boolean} | undefined {
  if (!labelHeads.mayBeAt(flat, at)) return undefined
  timestampLabels.lastIndex = at
  const match = timestampLabels.exec(flat)
  if (!match || timestampLabels.lastIndex > end) return undefined
  const {updated, published} = match.groups ?? {}
  const role = updated === undefined ? (published === undefined ? 'unknown' : 'published') : 'updated'
  return {role, end: timestampLabels.lastIndex, bound: startsBig(match[0]) || match[0].includes(':')}
}

/** `Source: Xinhua`, `Editor: Ana Roe`: who is named beside the stamp, and as what. */
const nameLabel = /^(?:source|editors?|author|reporter|quelle|fonte|fuente|redacteur|auteur|autor) ?: ?(?=\S)/i

/** Words that can be a place, publisher, section or writer, and are no sentence. */
function areNames(line: string): number {
  const printed = line.replace(nameLabel, '')
  if (domain.test(printed)) return 1
  const words = printed.split(' ').filter(word => word !== '')
  return words.length <= 8 && words.every(word => nameWord.test(word) || domain.test(word)) ? words.length : 0
}

/** Where the words at `at` end: at a mark, at wide blanks, or where a month is glued to them. */
function endOfWords(flat: string, at: number, end: number): {end: number; next: number} {
  strongMark.lastIndex = at
  const mark = hasMark(flat, strongMarks, at, end) || flat.includes('  ', at) ? strongMark.exec(flat) : null
  const stop = mark && mark.index < end ? mark.index : end
  const next = mark && mark.index < end ? Math.min(end, strongMark.lastIndex) : end
  // `Northern PressApril 29, 2023`
  const fused = mayHaveGlued(flat, at, stop) ? fusedMonth.exec(flat.slice(at, stop)) : null
  return fused ? {end: at + fused.index + 1, next: at + fused.index + 1} : {end: stop, next}
}

/** A clock to the minute. */
const minute = /\d[:.h]\d\d/
/** Words in front of a stamp that no mark parts from it. */
const mostBefore = 4

/** `OSLO Tue Dec 30, 2014 8:58pm GMT`, `All News 14:22 September 15, 2021`: a place or section, then a full stamp and no more. */
function readNamesBefore(flat: string, at: number, end: number): number | undefined {
  if (!minute.test(flat)) return undefined
  let from = at
  for (let words = 0; words < mostBefore; words++) {
    const blank = flat.indexOf(' ', from)
    if (blank < 0 || blank >= end || !nameWord.test(flat.slice(from, blank))) return undefined
    from = blank + 1
    const stamp = readStamp(flat, from, end)
    if (stamp?.date?.year === undefined || !stamp.time) continue
    return stamp.end === end ? from : undefined
  }
  return undefined
}

/**
 * Reads a line or block that is a timestamp as a whole.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 * @returns the stamps in order, or undefined where the line holds anything else
 */
export function readTimestamps(flat: string, start: number, end: number): TimestampMatch[] | undefined {
  if (end - start > longest) return undefined
  const line = flat.slice(start, end)
  return anyCue.test(line) ? readLine(line)?.map(match => moved(match, start)) : undefined
}

/** Everything is read on the line alone, so that no pattern looks further; then it is put back in its place. */
function moved(match: TimestampMatch, by: number): TimestampMatch {
  const to = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  const {date, time, beside} = match
  return {
    ...to(match),
    ...(date && {date: to(date)}),
    ...(time && {time: to(time)}),
    ...(beside && {beside: to(beside)})
  }
}

function readLine(flat: string): TimestampMatch[] | undefined {
  const line = trimSpan(flat, 0, flat.length)
  if (line.end - line.start < 4) return undefined
  const matches: TimestampMatch[] = []
  let role: Role = 'unknown'
  let labelled = false
  let labelBound = false
  let words = 0
  let beside: Span | undefined
  let at = line.start
  while (at < line.end) {
    const skipped = Math.min(run(separators, flat, at), line.end)
    if (skipped === line.end) break
    at = skipped
    const label = readLabel(flat, at, line.end)
    if (label) {
      role = label.role
      labelled = true
      labelBound ||= label.bound
      at = label.end
      continue
    }
    const stamp = readStamp(flat, at, line.end)
    if (stamp) {
      const {date, time} = stamp
      // `Monday, January 30` heads a table, `10 p.m.` a section: a label makes either a stamp.
      if (date && date.year === undefined && !labelled) return undefined
      if (!date && !labelled && (words > 0 || !time?.zone || matches.length > 0) && !isFullTime(flat, stamp, line))
        return undefined
      matches.push({...matchOf(flat, stamp, role), ...(beside && {beside})})
      at = stamp.end
      continue
    }
    const past = readPast(flat, at, line.end, labelled)
    if (past !== undefined) {
      if (words > 0 && !labelled) return undefined
      // `August 6, 2019 / 10:00 AM / 2 days ago`: the same once more.
      const again = matches.at(-1)?.iso !== undefined && !labelled && isApart(flat, matches.at(-1)?.end ?? at, at)
      if (!again) matches.push({start: at, end: past, text: flat.slice(at, past).trim(), role})
      at = past
      continue
    }
    // `14 Ago, 2023 05:12 p.m. AR`: where that is the time.
    if (matches.length > 0 && line.end - at === 2 && bigPair.test(flat.slice(at, line.end))) break
    const filled = fillerHeads.mayBeAt(flat, at) ? run(filler, flat, at) : at
    if (filled > at && filled <= line.end) {
      at = filled
      continue
    }
    const place = matches.length === 0 ? readNamesBefore(flat, at, line.end) : undefined
    const stretch = place === undefined ? endOfWords(flat, at, line.end) : {end: place - 1, next: place}
    // Before the stamp, or behind it and set apart from it.
    if (stretch.end === line.end && matches.length === 0) return undefined
    if (matches.length > 0 && !isApart(flat, matches.at(-1)?.end ?? at, at)) return undefined
    const count = areNames(flat.slice(at, stretch.end))
    words += count
    if (count === 0 || words > mostWords) return undefined
    // `17 hours ago    Home and Garden` leads to another story.
    if (matches.length > 0 && !labelled && !matches.some(match => match.iso !== undefined || match.ambiguous))
      return undefined
    if (matches.length === 0) beside = {start: beside?.start ?? at, end: stretch.end}
    at = stretch.next
  }
  // The last line of a wrapped sentence: `May 16, 1988.`
  const last = matches.at(-1)
  if (!labelBound && last && sentenceStop.test(flat.slice(last.end, line.end))) return undefined
  return settleRoles(matches, labelled)
}

const bigPair = /^[A-Z]{2}$/
const endsInLetter = /\p{L}$/u

/** A time alone on its line is a stamp when it gives the minute and the half of the day or the zone: `7:23 AM EDT`. */
function isFullTime(flat: string, stamp: Stamp, line: Span): boolean {
  const printed = flat.slice(stamp.start, stamp.end)
  return stamp.start === line.start && stamp.end === line.end && /[:.]\d\d/.test(printed) && endsInLetter.test(printed)
}

/** A mark or wide blanks lie between. */
function isApart(flat: string, from: number, to: number): boolean {
  return /[|/•·–—-]| {2,}/.test(flat.slice(from, to))
}

function settleRoles(matches: TimestampMatch[], labelled: boolean): TimestampMatch[] | undefined {
  const [first] = matches
  if (!first) return undefined
  // Two dates with no label are a range, unless they are one day, printed twice.
  if (!labelled && matches.length > 1) {
    if (new Set(matches.map(({iso}) => iso?.slice(0, 10))).size > 1 || first.iso === undefined) return undefined
    return [first]
  }
  // `NPA | July 10, 2020 | Updated 08:25 IST`
  if (first.role === 'unknown' && !first.timeOnly && matches.some(match => match.role === 'updated'))
    first.role = 'published'
  return matches
}

/**
 * What a line that is a label alone says of the stamp on the next: `Updated` is `updated`.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 */
export function readTimestampLabel(flat: string, start: number, end: number): Role | undefined {
  if (end - start > 40) return undefined
  const line = flat.slice(start, end).trim()
  const label = readLabel(line, 0, line.length)
  return label && label.end === line.length && label.role !== 'unknown' ? label.role : undefined
}

/** Furthest that a date is looked for. */
const searchWindow = 400
const stampStart = /(?<![\p{L}\d/.-])[\p{L}\d]/gu
const labelBefore =
  /(?:(?<updated>updated|modified|corrected)|(?<published>published|posted|released|issued))\b[^.]{0,24}$/i

/**
 * Finds the first full date in a bounded stretch, such as a line that says when the story was first published.
 *
 * @param flat flat text
 * @param start where the stretch starts
 * @param end where it ends
 */
export function findTimestamp(flat: string, start: number, end: number): TimestampMatch | undefined {
  const stretch = flat.slice(start, Math.min(end, start + searchWindow))
  for (const found of stretch.matchAll(stampStart)) {
    const stamp = readStamp(stretch, found.index, stretch.length)
    if (stamp?.date?.year === undefined) continue
    const label = labelBefore.exec(stretch.slice(Math.max(0, found.index - 40), found.index))?.groups
    const role =
      label?.['updated'] === undefined ? (label?.['published'] === undefined ? 'unknown' : 'published') : 'updated'
    return moved(matchOf(stretch, stamp, role), start)
  }
  return undefined
}
