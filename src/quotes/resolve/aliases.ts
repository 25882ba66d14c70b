/**
 * Other ways in which a story prints a name: the letters that stand for it,
 * `the Brack Ferry Authority (BFA)`, `Norsk Sea Salt, or NSS,`, and a surname
 * that is misspelt once.
 */
import type {Sentence} from '../types.ts'
import type {Named} from './named.ts'
import {surnameOf} from './person-name.ts'

const letters = /^\p{Lu}[\p{L}&.-]{1,9}$/u
const capital = /\p{Lu}/gu

/**
 * The letters that a sentence gives right behind a name, in lower case.
 *
 * @param sentence with the name
 * @param named where it stands
 */
export function lettersBeside({chunks, tokens}: Sentence, {chunk, words}: Named): string | undefined {
  const mark = chunks[chunk + 1]
  const isBracket = mark?.kind === 'open' && chunks[chunk + 3]?.kind === 'close'
  if (!isBracket && !(mark?.kind === 'comma' && chunks[chunk + 2]?.head === 'or')) return undefined
  const short = chunks[isBracket ? chunk + 2 : chunk + 3]
  const token = short && tokens[short.to - 1]
  if (!short || short.to - short.from > 1 || !token || !letters.test(token.text)) return undefined
  const initials = (token.text.match(capital) ?? []).join('').toLowerCase()
  return initials.length > 1 && standsFor(initials, words) ? token.low.replaceAll('.', '') : undefined
}

/** Whether letters are those of a name, in order, from the beginning of a word: `bfa` of Brack Ferry Authority. */
function standsFor(initials: string, words: readonly string[]): boolean {
  const name = words.join(' ')
  let at = words.find(word => word.startsWith(initials.charAt(0))) === undefined ? -1 : 0
  for (const letter of initials) {
    if (at < 0) return false
    const found = name.indexOf(letter, at)
    at = found < 0 ? -1 : found + 1
  }
  return at >= 0
}

/** Shorter names are too often another's: `Lee` and `Li`. */
export const leastLetters = 5
/** No surname is longer. */
const mostLetters = 24
/** In names of so many letters two may be wrong. */
const longName = 8

/** Whether a word may be a misspelling of the surname with which a name ends. */
export function endsMisspelt(word: string, name: string): boolean {
  const surname = surnameOf(name)
  // Most begin with another letter: nothing more is asked of them.
  const first = surname.charCodeAt(0)
  if (first < firstBeyondAscii && (first | smallBit) !== word.charCodeAt(0)) return false
  return isMisspelt(word, surname.toLowerCase())
}

const firstBeyondAscii = 128
/** Tells a small letter of ASCII from its capital. */
const smallBit = 32

/** Whether one surname may be a misspelling of another: `Bauerman` of Buermann. */
export function isMisspelt(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < leastLetters || length > mostLetters || one.charAt(0) !== other.charAt(0) || one === other) return false
  return isWithin(one, other, length >= longName ? 2 : 1)
}

/** Whether so few letters added, left out or changed make one word of the other. */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let before = Array.from({length: other.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] ?? 0) + (one.charAt(row - 1) === other.charAt(at - 1) ? 0 : 1)
      line.push(Math.min(changed, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1))
    }
    before = line
  }
  return (before[other.length] ?? most + 1) <= most
}
