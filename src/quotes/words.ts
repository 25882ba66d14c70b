/**
 * The words of the stories that were read last: a story's words are mostly
 * the words of all stories.
 *
 * Most of what a look-up costs is memory that is not at hand. So a small table
 * tells by a few bits of a word's hash in which slot it may stand, and the codes
 * of short words stand as numbers in the word itself, beside what every token
 * is asked: no string is made, compared or looked at.
 */
import {isPlainLetter} from '../text/letters.ts'
import {Word} from './word.ts'

/** Sets of slots: with four words in each more than the words of many stories, and far less than a leak. A power of two. */
const sets = 4096
const ways = 4
/** Three numbers hold the codes of a word, four to each. */
const packedLength = 12
/** Codes that fit into a byte. */
const packedCode = 0xff

/** Bits of the hash of the word in each slot; 0 where there is none. */
const hashes = new Uint16Array(sets * ways)
const words: Array<Word | undefined> = new Array<Word | undefined>(sets * ways).fill(undefined)

/** Words that are longer or have other letters, found by their hash: pairs of slots. A power of two. */
const wideSlots = 4096
const wide: Array<Word | undefined> = new Array<Word | undefined>(wideSlots).fill(undefined)
/** What is longer is an address or junk, and is not kept. */
const longestKept = 40
/** V8 copies parts of a text that are no longer; a longer one would keep its whole story alive. */
const longestCopied = 12

/** Odd, and without a pattern in its bits. */
const golden = 0x9e3779b1

/**
 * Looks a printed word up. A word that was met before is found by its codes,
 * without a string being made of it.
 *
 * @param flat the flat text
 * @param start where the word starts
 * @param end where it ends
 */
export function wordAt(flat: string, start: number, end: number): Word {
  const length = end - start
  if (length > packedLength) return wideWordAt(flat, start, end)
  let all = 0
  let first = 0
  let second = 0
  let third = 0
  for (let at = start; at < end; at++) {
    const code = flat.charCodeAt(at)
    all |= code
    const place = at - start
    if (place < 4) first = (first << 8) | code
    else if (place < 8) second = (second << 8) | code
    else third = (third << 8) | code
  }
  if (all > packedCode) return wideWordAt(flat, start, end)
  return packedWord(flat, start, length, first, second, third)
}

/**
 * Looks up a word of plain letters, as most are, while it is read.
 *
 * @param flat the flat text
 * @param start where the word starts
 * @param to where words end at the latest
 * @returns undefined where a mark that can belong to the word stands behind the letters, or they are many
 */
export function plainWordAt(flat: string, start: number, to: number): Word | undefined {
  const limit = start + packedLength
  let first = 0
  let second = 0
  let third = 0
  let at = start
  let code = flat.charCodeAt(at)
  while (isPlainLetter(code)) {
    if (at < start + 4) first = (first << 8) | code
    else if (at < start + 8) second = (second << 8) | code
    else if (at < limit) third = (third << 8) | code
    else return undefined
    code = flat.charCodeAt(++at)
  }
  return at > start && at <= to && code < behindWord.length && behindWord[code] === 1
    ? packedWord(flat, start, at - start, first, second, third)
    : undefined
}

/** The marks of ASCII, a word each. */
const marks: Array<Word | undefined> = new Array<Word | undefined>(128).fill(undefined)

/** Looks up the mark at a place. */
export function markAt(flat: string, at: number): Word {
  const code = flat.charCodeAt(at)
  return code < marks.length ? (marks[code] ??= new Word(flat.charAt(at))) : wordAt(flat, at, at + 1)
}

/** Behind letters alone these begin something else. */
const behindWord = new Uint8Array(128)
for (const mark of ' ,;:!?")') behindWord[mark.charCodeAt(0)] = 1

function packedWord(flat: string, start: number, length: number, first: number, second: number, third: number): Word {
  const mixed = Math.imul(first ^ Math.imul(second, golden) ^ Math.imul(third + length, 0x85ebca6b), golden)
  const set = ((mixed ^ (mixed >>> 15)) & (sets - 1)) * ways
  const hash = (mixed >>> 16) | 1
  for (let slot = set; slot < set + ways; slot++) {
    if (hashes[slot] !== hash) continue
    const known = words[slot]
    if (known !== undefined && known.first === first && known.second === second && known.third === third) return known
  }
  const word = new Word(flat.slice(start, start + length), {first, second, third})
  // The newest comes first, and the oldest goes.
  for (let slot = set + ways - 1; slot > set; slot--) {
    words[slot] = words[slot - 1]
    hashes[slot] = hashes[slot - 1] ?? 0
  }
  words[set] = word
  hashes[set] = hash
  return word
}

function wideWordAt(flat: string, start: number, end: number): Word {
  if (end - start > longestKept) return new Word(flat.slice(start, end))
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ flat.charCodeAt(at), golden)
  const slot = (hash ^ (hash >>> 15)) & (wideSlots - 2)
  const first = wide[slot]
  if (first && stands(flat, start, end, first.text)) return first
  const second = wide[slot + 1]
  if (second && stands(flat, start, end, second.text)) return second
  const word = new Word(copyOf(flat.slice(start, end)))
  wide[slot] = word
  wide[slot + 1] = first
  return word
}

function copyOf(text: string): string {
  return text.length > longestCopied ? ` ${text}`.slice(1) : text
}

/** Whether just this word stands at a place. */
function stands(flat: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== flat.charCodeAt(start + at)) return false
  return true
}
