/**
 * The words of the stories that were read last: a story's words are mostly
 * the words of all stories.
 */
import {Word} from './word.ts'

/** Slots for words as printed: more than the words of many stories, and far less than a leak. A power of two. */
const slots = 32_768
/** Pairs of slots: of the words that share a pair the two that were made last. */
const known: Array<Word | undefined> = new Array<Word | undefined>(slots).fill(undefined)
/** What is longer is an address or junk, and is not kept. */
const longestKept = 40
/** V8 copies parts of a text that are no longer; a longer one would keep its whole story alive. */
const longestCopied = 12

/**
 * Looks a printed word up. A word that was met before is found by its codes,
 * without a string being made of it.
 *
 * @param flat the flat text
 * @param start where the word starts
 * @param end where it ends
 */
export function wordAt(flat: string, start: number, end: number): Word {
  if (end - start > longestKept) return new Word(flat.slice(start, end))
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ flat.charCodeAt(at), 0x9e3779b1)
  const slot = (hash ^ (hash >>> 15)) & (slots - 2)
  const first = known[slot]
  if (first && stands(flat, start, end, first.text)) return first
  const second = known[slot + 1]
  if (second && stands(flat, start, end, second.text)) return second
  const word = new Word(copyOf(flat.slice(start, end)))
  known[slot] = word
  known[slot + 1] = first
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
