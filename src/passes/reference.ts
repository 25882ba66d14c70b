/**
 * What the passes take for the day that a story was written on.
 */
import {isoDay, isWritable} from '../fields/dates/calendar.ts'
import {isDayOfWriting, nearestDay, referenceOf, type Reference} from '../fields/reference.ts'
import type {DateField} from '../story/types.ts'
import type {WireState} from '../tree/state.ts'

const monthDay = /^--(\d\d)-(\d\d)/

/**
 * Settles the reference by what is known so far, and with it the year of a
 * dateline that prints none.
 *
 * @param state gets its `reference`
 * @param dateline the dateline's date
 */
export function settleReference(state: WireState, dateline: DateField | undefined): void {
  const reference = referenceFor(state, dateline)
  if (reference) state.reference = reference
}

/**
 * What the story's dates are seen from: the caller's word, else the
 * envelope's, else the page's timestamp, else a dateline with its year.
 *
 * A dateline's day is the day of writing. Papers print a wire's copy days
 * later, and a clock in Greenwich is past midnight before one in Lima, so
 * `on Tuesday` and `today` are reckoned from the dateline where it is near
 * the page's day. Only what the caller says goes before it.
 */
function referenceFor(state: WireState, dateline: DateField | undefined): Reference | undefined {
  const {publishedAt, envelope, timezone} = state.options
  const page = state.publishedAt?.iso ?? state.updatedAt?.iso
  if (publishedAt !== undefined) {
    const reference = referenceOf(publishedAt, timezone)
    if (reference) inferYear(dateline, reference)
    return reference
  }
  const sent = envelope?.publishedAt ?? envelope?.sentAt ?? envelope?.updatedAt
  const reference =
    (sent === undefined ? undefined : referenceOf(sent, timezone)) ??
    (page === undefined ? undefined : referenceOf(page))
  if (reference) inferYear(dateline, reference)
  const written = dateline?.iso === undefined ? undefined : referenceOf(dateline.iso)
  if (!reference || !written) return reference ?? written
  return isDayOfWriting(written.day, reference) ? written : reference
}

/** `OSLO, March 7 (Reuters)` on a page of 2024 is of 2024, `Dec. 31` on one of January 1 of the year before. */
function inferYear(date: DateField | undefined, reference: Reference): void {
  const parts = monthDay.exec(date?.iso ?? '')
  if (!date || !parts || reference.precision !== 'day') return
  const near = nearestDay(Number(parts[1]), Number(parts[2]), reference)
  const iso = near === undefined ? undefined : isoDay(near)
  if (iso === undefined || !isWritable(iso)) return
  date.iso = iso
  date.inferred = true
}
