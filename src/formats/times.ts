/** Dates of a story in the notations of the formats. None is made more precise than it is. */

const date = /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d)(?<seconds>:\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/

/** Whether this is ISO 8601 down to the day at least. */
export function isDate(iso: string): boolean {
  return date.test(iso)
}

interface Parts {
  day: string
  /** `08:30:00`. */
  time: string | undefined
  /** `Z`, `+08:00`. */
  zone: string | undefined
}

function partsOf(iso: string): Parts | undefined {
  const found = date.exec(iso)?.groups
  const day = found?.['day']
  if (day === undefined) return undefined
  const time = found?.['time']
  const zone = found?.['zone']
  return {
    day,
    time: time === undefined ? undefined : time + (found?.['seconds'] ?? ':00'),
    zone: zone !== undefined && zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  }
}

/**
 * As RFC 3339 and JSON Schema's `date-time` have it: `2024-03-12T08:30:00+08:00`.
 *
 * @param iso ISO 8601
 * @returns nothing where time or offset are not known
 */
export function toInstant(iso: string | undefined): string | undefined {
  const parts = iso === undefined ? undefined : partsOf(iso)
  return parts?.time !== undefined && parts.zone !== undefined ? `${parts.day}T${parts.time}${parts.zone}` : undefined
}

/**
 * As `xs:dateTime`, whose offset may be missing but not its time. A day without
 * a time is written as its midnight without an offset, as the IPTC recommends.
 *
 * @param iso ISO 8601
 */
export function toDateTime(iso: string | undefined): string | undefined {
  const parts = iso === undefined ? undefined : partsOf(iso)
  return parts && `${parts.day}T${parts.time ?? '00:00:00'}${parts.zone ?? ''}`
}

/**
 * In the basic format that NITF asks for: `20240312T083000+0800`, `20240312`.
 *
 * @param iso ISO 8601
 */
export function toBasic(iso: string | undefined): string | undefined {
  const parts = iso === undefined ? undefined : partsOf(iso)
  if (!parts) return undefined
  const time = parts.time === undefined ? '' : `T${parts.time.replace(/\.\d+$/, '')}${parts.zone ?? ''}`
  return `${parts.day.replaceAll('-', '')}${time.replaceAll(':', '')}`
}
