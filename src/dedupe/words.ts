/**
 * A text as numbers: a hash for each word, whatever its case, accents and
 * marks, and one for each figure with how the word behind it begins (`12 res...`).
 *
 * Wraps, quotation marks, dashes and the letters that a telex lacks differ
 * between two prints of one story; its words do not.
 */
import {isWordCode} from '../text/codes.ts'
import {plainLetters} from '../text/plain-letters.ts'

export interface WordHashes {
  words: number[]
  /** Years are none: `2024` stands in all stories of a year. */
  figures: number[]
}

const comma = 44
const stop = 46

/** Letters of the word behind a figure that count: `percent` and `per cent` begin alike. */
const stemLength = 3

/** FNV-1a of 32 bits. */
const basis = 0x811c9dc5 | 0
const prime = 0x01000193

/**
 * Adds the words of a text.
 *
 * @param text prose
 * @param to where they go
 */
export function addWords(text: string, {words, figures}: WordHashes): void {
  const plain = plainLetters(text.normalize('NFKC').toLowerCase())
  let hash = basis
  let length = 0
  let isFigure = false
  let stem = basis
  let figure: number | undefined
  const end = (from: number, to: number): void => {
    if (figure !== undefined) figures.push(mixed(figure, stem))
    figure = isFigure && !isYear(plain, from, to) ? hash : undefined
    words.push(hash)
    hash = basis
    length = 0
    isFigure = false
  }
  let start = 0
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (isWithin(code)) continue
    if (!isWordCode(code)) {
      if (length === 0) continue
      // `1,234.5` is one figure, with its comma or without.
      const goesOn = isFigure && (code === comma || code === stop) && isDigit(plain.charCodeAt(at + 1))
      if (!goesOn) end(start, at)
      else if (code === stop) hash = Math.imul(hash ^ code, prime)
      continue
    }
    const alone = isSpaceless(code)
    if (alone && length > 0) end(start, at)
    if (length++ === 0) {
      start = at
      isFigure = isDigit(code)
    }
    hash = Math.imul(hash ^ code, prime)
    if (length <= stemLength) stem = hash
    if (alone) end(start, at + 1)
  }
  if (length > 0) end(start, plain.length)
  if (figure !== undefined) figures.push(mixed(figure, basis))
}

/** A hash of two hashes, all of whose bits depend on all of theirs (the end of MurmurHash3). */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 31) + b
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Apostrophes, straight and curled: `don't` is one word. */
function isWithin(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0xad
}

/** Thai to Khmer, kana and Chinese characters are written without blanks: each is a word. */
function isSpaceless(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  )
}

function isYear(text: string, from: number, to: number): boolean {
  const century = text.slice(from, from + 2)
  return to - from === 4 && (century === '19' || century === '20')
}
