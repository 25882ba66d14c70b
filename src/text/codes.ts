/**
 * What a UTF-16 code is to words: a loop over codes asks for each character of
 * a story, which is too often for patterns.
 */

const letterBit = 1
const bigBit = 2
const wordBit = 4

const letter = /\p{L}/u
const big = /\p{Lu}/u
const letterOrNumber = /[\p{L}\p{N}]/u

/** Latin, Greek and Cyrillic stand in a table that is made once. */
const tabled = 0x530
const softHyphen = 0xad
let table: Uint8Array | undefined

function makeTable(): Uint8Array {
  const made = new Uint8Array(tabled)
  for (let code = 0; code < tabled; code++) made[code] = readBits(code)
  return made
}

function readBits(code: number): number {
  // Halves of characters beyond the basic plane, which are letters where prose has them.
  if (code >= 0xd800 && code <= 0xdfff) return letterBit | wordBit
  const text = String.fromCharCode(code)
  const word = letterOrNumber.test(text) || (code >= 0x300 && code <= 0x36f) || code === softHyphen
  return (letter.test(text) ? letterBit : 0) | (big.test(text) ? bigBit : 0) | (word ? wordBit : 0)
}

function bitsOf(code: number): number {
  if (code < tabled) return (table ??= makeTable())[code] ?? 0
  // Dashes, quotation marks and blanks
  return code >= 0x2000 && code <= 0x206f ? 0 : readBits(code)
}

/** Whether a code is that of a letter. */
export function isLetterCode(code: number): boolean {
  return (bitsOf(code) & letterBit) !== 0
}

/** Whether a code is that of a capital. */
export function isBigCode(code: number): boolean {
  return (bitsOf(code) & bigBit) !== 0
}

/** Whether words are made of a code: letters, numerals and what is set on them. */
export function isWordCode(code: number): boolean {
  return (bitsOf(code) & wordBit) !== 0
}
