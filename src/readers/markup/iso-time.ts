/**
 * Times of envelopes as ISO 8601, no more precise than they are written.
 */
import {twoDigits} from '../../text/two-digits.ts'

/** `20190121T103600+0000`, `20190121`, `2019-01-21T10:36:00.123Z`, `2019-01-21 10:36`. */
const stamp =
  /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d{1,9})?)?(?: ?(?<zone>Z|[+-]\d\d(?::?\d\d)?))?)?$/
/** `30-JAN-1987 06:17:22.36` of Reuters-21578. */
const corpus =
  /^ ?(?<day>\d{1,2})-(?<name>[A-Z]{3})-(?<year>\d{4})(?: (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,3})?)?)?/
const months = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'
/** Days of each month; February has 29 in some years. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * @param printed a time in basic or extended ISO form, or as Reuters-21578 writes it
 * @returns extended ISO form; nothing for anything else, and for days that no month has
 */
export function isoTime(printed: string): string | undefined {
  const text = printed.trim()
  const groups = stamp.exec(text)?.groups ?? corpus.exec(text)?.groups
  if (!groups) return undefined
  const name = groups['name']
  const month = name === undefined ? Number(groups['month']) : months.indexOf(name) / 3 + 1
  const day = Number(groups['day'])
  if (!Number.isInteger(month) || month < 1 || day < 1 || day > (lengths[month - 1] ?? 0)) return undefined
  const date = `${groups['year'] ?? ''}-${twoDigits(month)}-${twoDigits(day)}`
  const {hour, minute, second, zone} = groups
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone === undefined ? '' : zoneOf(zone)}`
}

function zoneOf(zone: string): string {
  if (zone === 'Z') return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`
}
