/**
 * When a transmission was sent: trailers, date-time groups and stamps, each a
 * line of its own.
 */
import {monthOf} from '../lexicon/months.ts'
import {zoneOffset} from '../lexicon/zones.ts'

/** `AP-NR-01-05-89 2031EST`, `AP-WF-11-13-13 1510GMT<`, `NYT-02-12-98 0159EST`. */
const apTrailer =
  /^(?<service>[A-Z]{2,5}(?:-[A-Z]{2,3})?)-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d)(?<zone>UTC|[A-Z]{1,4}T)?<?$/
/** `KWS-21:38-09-12-18`: hour, then day, month, year. */
const kyodoTrailer = /^(?<service>K[A-Z]{2})-(?<hour>\d\d):(?<minute>\d\d)-(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d)$/
/** `21:38 10-28-10` of Reuters, `29-10-10 21-38-06` of AAP. */
const reutersTrailer = /^(?<hour>\d\d):(?<minute>\d\d) (?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)$/
const aapTrailer = /^(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d) (?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)$/
/** `211300 Nov 18`, `092343 GMT Okt 15`: day, hour, minute. */
const dateTimeGroup =
  /^(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<zone> GMT| UTC|Z)? (?<name>[A-Za-z\u00C0-\u024F]{3,5})\.? (?<year>\d\d(?:\d\d)?)$/
/** `[31-JUL-97  00:00]` */
const batchStamp = /^\[(?<day>\d\d)-(?<name>[A-Z]{3})-(?<year>\d\d) {1,2}(?<hour>\d\d):(?<minute>\d\d)\]$/
/** ` = 891103` of the Wall Street Journal's archive. */
const archiveDate = /^= (?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/

const two = (value: string): string => value.padStart(2, '0')

/** The parts of a trailer's date as ISO; nothing where they are no date. */
function momentOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups['month'] === undefined ? monthOf(groups['name'] ?? '') : Number(groups['month'])
  const day = Number(groups['day'])
  const hour = Number(groups['hour'] ?? 0)
  const minute = Number(groups['minute'] ?? 0)
  const printed = groups['year'] ?? ''
  const year = printed.length === 4 ? Number(printed) : Number(printed) + (Number(printed) >= 70 ? 1900 : 2000)
  if (
    month === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
    return undefined
  if (hour > 23 || minute > 59) return undefined
  const date = `${String(year)}-${two(String(month))}-${two(String(day))}`
  if (groups['hour'] === undefined) return date
  const zone = groups['zone']?.trim()
  const offset = zone === undefined ? undefined : zoneOffset(zone, {year, month, day, hour})
  const second = groups['second'] === undefined ? '' : ':' + groups['second']
  return `${date}T${two(String(hour))}:${two(String(minute))}${second}${offset ?? ''}`
}

/** `AP-WF-11-13-13 1510GMT<` and the like. */
const longestStamp = 40

/** A trailer or stamp: all of the line is a moment. */
const stamps: ReadonlyArray<{format: string; pattern: RegExp}> = [
  {format: 'anpa1312', pattern: apTrailer},
  {format: 'anpa1312', pattern: kyodoTrailer},
  {format: 'anpa1312', pattern: reutersTrailer},
  {format: 'anpa1312', pattern: aapTrailer},
  {format: 'iptc7901', pattern: dateTimeGroup},
  {format: 'iptc7901', pattern: batchStamp},
  {format: 'dowjones-archive', pattern: archiveDate}
]

export interface WireStamp {
  /** The format that has such lines. */
  format: string
  /** ISO 8601; no offset where the line names no zone. */
  sentAt: string
  /** `AP-NR` of `AP-NR-01-05-89 2031EST`. */
  serviceId?: string
}

/**
 * Reads a line that is nothing but a moment.
 *
 * @param line without controls and blanks at its ends
 */
export function readWireStamp(line: string): WireStamp | undefined {
  if (line.length > longestStamp) return undefined
  for (const {format, pattern} of stamps) {
    const groups = pattern.exec(line)?.groups
    const sentAt = groups && momentOf(groups)
    if (sentAt === undefined) continue
    const serviceId = groups?.['service']
    return {format, sentAt, ...(serviceId !== undefined && {serviceId})}
  }
  return undefined
}
