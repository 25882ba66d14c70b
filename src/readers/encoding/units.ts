/** Bytes and UTF-16 units as characters of the same number. */

/** Bytes, or code units. */
export type Units = Uint8Array | Uint16Array

/** How many units become a string at once: an argument list has its limits. */
const chunk = 8192

/**
 * Units as a string of the same length: a byte E9 is `é`, a lone surrogate stays one.
 *
 * @param units any units
 */
export function unitsAsText(units: Units): string {
  if (units.length <= chunk) return String.fromCharCode(...units)
  const parts: string[] = []
  for (let at = 0; at < units.length; at += chunk) parts.push(String.fromCharCode(...units.subarray(at, at + chunk)))
  return parts.join('')
}

/**
 * The code units of a file in UTF-16; half a unit at the end is U+FFFD.
 *
 * @param bytes without a byte order mark
 * @param encoding which byte of a unit comes first
 */
export function utf16Units(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint16Array {
  const high = encoding === 'utf-16be' ? 0 : 1
  const whole = bytes.length >> 1
  const units = new Uint16Array((bytes.length + 1) >> 1)
  for (let index = 0; index < whole; index++) {
    units[index] = ((bytes[index * 2 + high] ?? 0) << 8) | (bytes[index * 2 + 1 - high] ?? 0)
  }
  if (units.length > whole) units[whole] = 0xfffd
  return units
}
