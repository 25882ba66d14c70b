/** Bytes and UTF-16 units as characters of the same number. */

/** Bytes, or code units. */
export type Units = Uint8Array | Uint16Array

/** Up to here a loop is faster than setting up the decoder. */
const short = 64

/** Bytes widened to code units are UTF-16 that the platform reads at once, where its own units have the low byte first. */
const widened = new TextDecoder('utf-16le', {ignoreBOM: true})
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Units as a string of the same length: a byte E9 is `é`, a lone surrogate stays one.
 *
 * @param units any units
 */
export function unitsAsText(units: Units): string {
  // No byte is half a surrogate pair, so that none can be replaced.
  if (units instanceof Uint8Array && units.length > short && isLittleEndian) {
    return widened.decode(new Uint16Array(units))
  }
  let text = ''
  for (const unit of units) text += String.fromCharCode(unit)
  return text
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
