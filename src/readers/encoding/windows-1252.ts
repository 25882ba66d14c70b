/**
 * windows-1252 by a table of our own, as the decoder of Node 20 leaves bytes
 * 80 to 9F as control characters (nodejs/node#56542). What calls itself ASCII
 * or ISO-8859-1 is read as this too, as browsers do: it differs only where the
 * other two have nothing that prints.
 */
import {unitsAsText} from './units.ts'

/** Bytes 80 to 9F. The five that mean nothing (81, 8D, 8F, 90, 9D) stay controls, as in browsers. */
const upper =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + //
  '\u0090‘’“”•–—˜™š›œ\u009džŸ'

const printedUpper = /[\u0080-\u009f]/g

/**
 * Reads bytes as windows-1252.
 *
 * @param bytes any bytes; each is one character
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return unitsAsText(bytes).replace(printedUpper, character => upper.charAt(character.charCodeAt(0) - 0x80))
}

const byteOf: ReadonlyMap<number, number> = new Map(
  Array.from(upper, (character, index) => [character.charCodeAt(0), 0x80 + index])
)

/**
 * The byte that windows-1252 has for a UTF-16 unit; nothing where it has none.
 *
 * @param unit a UTF-16 code unit
 */
export function windows1252ByteOf(unit: number): number | undefined {
  return byteOf.get(unit) ?? (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : undefined)
}
