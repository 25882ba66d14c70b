/**
 * Letters told by their codes.
 *
 * Every line and block is asked whether it has small letters, and most answer
 * within a few characters: a loop over codes says so long before a pattern
 * with `\p{Ll}` is set up. Alphabets beyond ASCII stand in a table made once.
 */

const smallLetter = /^\p{Ll}$/u
const bigLetter = /^\p{Lu}$/u
const other = 0
const small = 1
const big = 2

/** Latin, Greek and Cyrillic. */
const tabled = 0x530
let table: Uint8Array | undefined

function makeTable(): Uint8Array {
  const made = new Uint8Array(tabled)
  for (let code = 0; code < tabled; code++) made[code] = readCase(code)
  return made
}

function readCase(code: number): number {
  const letter = String.fromCodePoint(code)
  return smallLetter.test(letter) ? small : bigLetter.test(letter) ? big : other
}

function caseOf(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? small : code >= 65 && code <= 90 ? big : other
  // Dashes, quotation marks and blanks are in all copy, and have no case.
  if (code >= 0x2000 && code <= 0x206f) return other
  if (code >= tabled) return readCase(code)
  table ??= makeTable()
  return table[code] ?? other
}

/** Whether a stretch has a small letter. */
export function hasSmall(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return true
    if (code < 128) continue
    const point = text.codePointAt(at) ?? 0
    if (caseOf(point) === small) return true
    if (point > 0xffff) at++
  }
  return false
}

/** Whether a stretch has a capital. */
export function hasBig(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (caseOf(point) === big) return true
    if (point > 0xffff) at++
  }
  return false
}

/** Whether a text begins with a capital. */
export function startsBig(text: string): boolean {
  return caseOf(text.codePointAt(0) ?? 0) === big
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  return caseOf(text.codePointAt(0) ?? 0) === small
}

/**
 * How many small letters and capitals the beginning of a text has; counting
 * stops when so many small ones have come that the rest changes nothing.
 */
export function countCase(text: string, end: number, enough: number): {small: number; big: number} {
  let smalls = 0
  let bigs = 0
  const stop = Math.min(end, text.length)
  for (let at = 0; at < stop && smalls < enough; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      smalls++
    } else if (code >= 65 && code <= 90) {
      bigs++
    } else if (code >= 128) {
      const point = at + 1 < stop ? (text.codePointAt(at) ?? 0) : code
      const kind = caseOf(point)
      if (kind === small) smalls++
      else if (kind === big) bigs++
      if (point > 0xffff) at++
    }
  }
  return {small: smalls, big: bigs}
}

/** Whether a code is that of an ASCII letter. */
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a code is that of a small ASCII letter. */
export function isPlainSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a code is that of an ASCII capital. */
export function isPlainBig(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Whether a code is that of an ASCII figure. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a stretch has an ASCII figure. */
export function hasFigure(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (isFigure(text.charCodeAt(at))) return true
  return false
}

/**
 * Whether a capital may stand directly behind a small letter, as in
 * `PressApril`: any two letters beyond ASCII may be such.
 */
export function mayHaveGlued(text: string, start = 0, end = text.length): boolean {
  let small = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const foreign = code >= 128
    if (small && (foreign || isPlainBig(code))) return true
    small = foreign || isPlainSmall(code)
  }
  return false
}

const anyLetter = /\p{L}/gu

/** How many letters a text has. */
export function countLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isPlainLetter(code)) letters++
    // Quotation marks and dashes are no letters; what else is not ASCII may be.
    else if (code >= 128 && (code < 0x2010 || code > 0x2026)) return text.match(anyLetter)?.length ?? 0
  }
  return letters
}

const notLetters = /[^\p{L}\p{N}]+/gu

/** The letters and figures alone, for texts that differ in dashes, blanks and case. */
export function lettersOf(text: string): string {
  return text.replace(notLetters, '').toLowerCase()
}
