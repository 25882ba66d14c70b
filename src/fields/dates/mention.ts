/**
 * A date phrase with its value.
 */
import type {DateMention, Span} from '../../story/types.ts'
import {clean} from '../../text/flat.ts'
import {clockOf, offsetOf, type PrintedTime} from '../printed-time.ts'
import type {Reference} from '../reference.ts'
import {offsetAt} from '../../text/zone-offset.ts'
import {isWritable, weekdayOfDay} from './calendar.ts'
import type {DatePhrase, Direction, SimpleReading} from './reading.ts'
import {resolveReading, type Resolved} from './resolve.ts'
import {directionOf} from './tense.ts'

/** What phrases are seen from. */
export interface DateContext {
  flat: string
  /** When the story was written; without it only what names its year has a value. */
  reference: Reference | undefined
  /** IANA zone or offset of times that name none. */
  zone: string | undefined
  /** Reads what these rules leave: `a week from Tuesday`. */
  readWorded: (phrase: string, reference: Reference, direction: Direction) => Resolved | undefined
}

/**
 * Gives a phrase its value.
 *
 * @param context what it is seen from
 * @param phrase the phrase
 * @param sentence the sentence that it stands in
 * @param anchor value of the date that the story named last
 */
export function mentionOf(
  context: DateContext,
  phrase: DatePhrase,
  sentence: Span,
  anchor: string | undefined
): DateMention {
  const {flat} = context
  const {start, end} = phrase
  const found = valueOf(context, phrase, sentence, anchor)
  const mention: DateMention = {start, end, text: clean(flat, start, end)}
  if (!found || !isWritable(found.iso) || (found.endIso !== undefined && !isWritable(found.endIso))) return mention
  // One by one: spreads of what may be missing take several times as long.
  mention.iso = found.iso
  if (found.inferred) mention.inferred = true
  if (found.endIso !== undefined) mention.endIso = found.endIso
  return mention
}

function valueOf(
  context: DateContext,
  phrase: DatePhrase,
  sentence: Span,
  anchor: string | undefined
): Resolved | undefined {
  const {flat, reference} = context
  const {reading} = phrase
  const direction = reference && needsDirection(phrase) ? directionOf(flat, phrase, sentence) : undefined
  if (reading.kind === 'worded')
    return reference && context.readWorded(clean(flat, phrase.start, phrase.end), reference, direction)
  const value = resolveReading(reading, reference, direction, anchor)
  if (!value) return undefined
  if (phrase.time && value.endIso === undefined) return withTime(value, phrase.time, context.zone)
  return phrase.to ? withEnd(value, phrase.to, reference, direction) : value
}

/** Whether the value of a phrase hangs on the tense of its clause. */
function needsDirection({reading}: DatePhrase): boolean {
  switch (reading.kind) {
    case 'weekday':
      return reading.shift === undefined && reading.weeks === undefined
    case 'day':
      return reading.year === undefined
    case 'month':
      return reading.year === undefined && reading.years === undefined && reading.shift === undefined
    case 'quarter':
      return reading.year === undefined && reading.years === undefined
    case 'offset':
      return reading.future === true
    case 'worded':
      return true
    default:
      return false
  }
}

/** The end of a range lies behind its beginning: `from Friday to Sunday`, `Dec. 30 to Jan. 2`. */
function withEnd(
  first: Resolved,
  to: SimpleReading,
  reference: Reference | undefined,
  direction: Direction
): Resolved | undefined {
  const value = resolveReading(to, reference, direction, undefined)
  if (!value) return undefined
  let endIso = value.iso
  if (to.kind === 'weekday') {
    const day = Math.round(Date.parse(first.iso) / 86_400_000)
    endIso = new Date((day + ((to.weekday - weekdayOfDay(day) + 7) % 7)) * 86_400_000).toISOString().slice(0, 10)
  } else if (endIso < first.iso && (to.kind === 'day' || to.kind === 'month') && to.year === undefined) {
    endIso = `${String(Number(first.iso.slice(0, 4)) + 1)}${endIso.slice(4)}`
  }
  // Printed backwards it is no range that anybody can use.
  if (endIso < first.iso || first.iso.startsWith('-') !== endIso.startsWith('-')) return first
  return {...first, endIso}
}

/** `2024-02-07T09:15-05:00`; with no offset where neither the words nor the options settle the zone. */
function withTime(value: Resolved, time: PrintedTime, zone: string | undefined): Resolved {
  if (value.iso.length !== 10 || value.iso.startsWith('-')) return value
  const local = `${value.iso}T${clockOf(time)}`
  const [year = 0, month = 1, day = 1] = value.iso.split('-').map(Number)
  const offset =
    offsetOf(time, {year, month, day, hour: time.hour}) ??
    (time.zone === undefined && zone !== undefined ? offsetAt(zone, local) : undefined)
  return {...value, iso: `${local}${offset ?? ''}`}
}
