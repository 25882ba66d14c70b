/**
 * How far the clocks of zones are from Greenwich, by the IANA tables that the
 * JavaScript engine brings along.
 */
import {twoDigits} from './two-digits.ts'

const fixedOffset = /^(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?$/
const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * How far a zone's clock is ahead of GMT at an instant, in minutes.
 *
 * @param zone IANA zone such as `America/New_York`, or `Z`, `+05:30`
 * @param instant milliseconds since 1970
 */
export function zoneMinutes(zone: string, instant: number): number | undefined {
  if (zone === 'Z') return 0
  const fixed = fixedOffset.exec(zone)?.groups
  if (fixed) {
    const size = Number(fixed['hours']) * 60 + Number(fixed['minutes'] ?? 0)
    return fixed['sign'] === '-' ? -size : size
  }
  const clock = clockOf(zone)
  if (!clock) return undefined
  const part = new Map(clock.formatToParts(instant).map(({type, value}) => [type, Number(value)]))
  const shown = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day') ?? 1,
    part.get('hour') ?? 0,
    part.get('minute') ?? 0,
    part.get('second') ?? 0
  )
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / 60_000)
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = clocks.get(zone)
  if (known) return known
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
    clocks.set(zone, clock)
    return clock
  } catch {
    return undefined
  }
}

/**
 * The offset of a zone at a time on its own clock: `-05:00` of
 * `2024-02-07T09:15` in `America/New_York`.
 *
 * @param zone IANA zone or offset
 * @param local ISO date and time with no offset
 */
export function offsetAt(zone: string, local: string): string | undefined {
  const shown = Date.parse(`${local}Z`)
  if (Number.isNaN(shown)) return undefined
  const first = zoneMinutes(zone, shown)
  if (first === undefined) return undefined
  // The clock may have been changed between the two.
  const minutes = zoneMinutes(zone, shown - first * 60_000) ?? first
  return offsetText(minutes)
}

/** `+05:30` of 330 minutes. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const hours = twoDigits(Math.floor(size / 60))
  return `${minutes < 0 ? '-' : '+'}${hours}:${twoDigits(size % 60)}`
}
