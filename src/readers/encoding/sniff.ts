/**
 * Which encoding the first bytes of a file show: a byte order mark, or the
 * zero bytes of UTF-16. All else is told story by story, as one file can hold
 * several.
 */

/** What the first bytes show. */
export interface Sniffed {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Length of the byte order mark. */
  skip: number
}

/** Bytes that are looked at for zeros. */
const looked = 1024
/** Fewer letters are no evidence: a frame may begin with a pair of zeros as padding. */
const fewest = 4

/**
 * Looks for a byte order mark, then for UTF-16 without one.
 *
 * Text in UTF-16 has a zero in every unit of ASCII, blanks and line breaks of
 * other scripts included, and all on one side; padding has them on both.
 *
 * @param bytes a file from its beginning
 */
export function sniffEncoding(bytes: Uint8Array): Sniffed | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return {encoding: 'utf-8', skip: 3}
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', skip: 2}
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', skip: 2}
  const units = Math.min(bytes.length, looked) >> 1
  let first = 0
  let second = 0
  for (let unit = 0; unit < units; unit++) {
    const isFirst = bytes[unit * 2] === 0
    const isSecond = bytes[unit * 2 + 1] === 0
    if (isFirst && !isSecond) first++
    if (isSecond && !isFirst) second++
  }
  const enough = Math.max(fewest, units / 8)
  if (second >= enough && first * 20 <= second) return {encoding: 'utf-16le', skip: 0}
  if (first >= enough && second * 20 <= first) return {encoding: 'utf-16be', skip: 0}
  return undefined
}
