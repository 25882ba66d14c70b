/**
 * The date in a dateline.
 */
import {monthOf} from '../../lexicon/months.ts'
import type {DateField} from '../../story/types.ts'
import {clean, trimSpan} from '../../text/flat.ts'
import {hasFigure} from '../../text/letters.ts'
import {twoDigits} from '../../text/two-digits.ts'

/** A date that ends the stretch: `March 24`, `29 ene`, `18 NOV 89`, `Aug 29, 2014`, `31/07`, `22nd April, 2026`. */
const dateAtEnd =
  /(?<=^|[ ,.(-])(?:(?<month>\p{L}{3,10})\.? {0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:,| ) {0,2}(?<year>\d{4}|\d{2}))?|(?<day2>\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de)? {1,2}(?<month2>\p{L}{3,10})\.?(?:,? {1,2}(?:de )?(?<year2>\d{4}|\d{2}))?|(?<day3>\d{1,2})\/(?<month3>\d{1,2})|(?<day4>\d{1,2})\.(?<month4>\d{1,2})\.(?<year4>\d{4}))[ ,.:-]*$/iu
/** The same at the start of a stretch, for the forms that put it last. */
const dateAtStart =
  /^ {0,2}(?:(?:le|am|el) )?(?:(?<month>\p{L}{3,10})\.? {0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? {0,2}(?<year>\d{4}))?|(?<day2>\d{1,2})\.? {1,2}(?<month2>\p{L}{3,10})\.?(?:,? {1,2}(?<year2>\d{4}))?|(?<day4>\d{1,2})\.(?<month4>\d{1,2})\.(?<year4>\d{4}))/iu

/** `Wednesday 22nd September, 2026` */
const longest = 32

/** The date that ends a stretch. */
export function readDateAtEnd(flat: string, start: number, end: number): DateField | undefined {
  const from = Math.max(start, end - longest)
  if (!hasFigure(flat, from, end)) return undefined
  const match = dateAtEnd.exec(flat.slice(from, end))
  if (!match) return undefined
  return dateOf(flat, from + match.index, from + match.index + match[0].length, match.groups ?? {})
}

/** The date that starts a stretch, for the forms that put it last. */
export function readDateAtStart(flat: string, start: number, end: number): DateField | undefined {
  const match = dateAtStart.exec(flat.slice(start, Math.min(end, start + 40)))
  return match ? dateOf(flat, start + match.index, start + match[0].length, match.groups ?? {}) : undefined
}

function dateOf(
  flat: string,
  start: number,
  end: number,
  parts: Record<string, string | undefined>
): DateField | undefined {
  const dayWord = parts['day'] ?? parts['day2'] ?? parts['day3'] ?? parts['day4']
  const monthWord = parts['month'] ?? parts['month2']
  const monthDigits = parts['month3'] ?? parts['month4']
  const month = monthWord === undefined ? Number(monthDigits) : monthOf(monthWord)
  const day = Number(dayWord)
  if (month === undefined || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return undefined
  const span = trimSpan(flat, start, end)
  while (' ,.:-'.includes(flat.charAt(span.end - 1)) && span.end > span.start) span.end--
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`
  const year = yearOf(parts['year'] ?? parts['year2'] ?? parts['year4'])
  return {
    ...span,
    text: clean(flat, span.start, span.end),
    iso: year === undefined ? `--${monthDay}` : `${year}-${monthDay}`
  }
}

/** Wires began in the 1840s; two digits are of the telex years. */
function yearOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined
  const year = Number(printed)
  if (printed.length === 4) return year >= 1840 && year <= 2199 ? year : undefined
  return year >= 60 ? 1900 + year : undefined
}
