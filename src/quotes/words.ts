/**
 * What is known of a word by itself: its closed classes, the verb that it may
 * be a form of, whether it is an adjective, adverb or mostly a noun.
 */
import {tagsOf, wordTag} from '../lexicon/function-words.ts'
import {verbForm, verbForms} from '../text/verbs.ts'
import {wordClassOf} from '../text/word-kinds.ts'

export interface WordInfo {
  tags: number
  lemma: string
  forms: number
  classes: number
}

const unknown: WordInfo = {tags: 0, lemma: '', forms: 0, classes: 0}

/** The past of a verb that no table knows: `chafed`, `ratcheted`. */
const regularPast = /^[a-z]{3,}[^aeious]ed$/

/** A printed word, and what is known of it in lower case. */
export interface PrintedWord extends WordInfo {
  text: string
  low: string
  /** First letter is a capital. */
  capital: boolean
  /** Begins with a figure or with the sign of a currency. */
  numeric: boolean
}

/** Slots for words as printed; a story's words are mostly the words of all stories. A power of two. */
const slots = 16_384
/** The word that was last looked up for each slot: where two share one, the later stands. */
const known: Array<PrintedWord | undefined> = new Array<PrintedWord | undefined>(slots).fill(undefined)
/** V8 copies parts of a text that are no longer; a longer one would keep its whole story alive. */
const longestKept = 12
const curlyApostrophe = /’/g
const upper = /^\p{Lu}/u

/**
 * Looks a printed word up. A word that was met before is found by its codes,
 * without a string being made of it.
 *
 * @param flat the flat text
 * @param start where the word starts
 * @param end where it ends
 */
export function printedWord(flat: string, start: number, end: number): PrintedWord {
  if (end - start > longestKept) return wordOf(flat.slice(start, end))
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ flat.charCodeAt(at), 0x9e3779b1)
  const slot = (hash ^ (hash >>> 15)) & (slots - 1)
  const found = known[slot]
  if (found && stands(flat, start, end, found.text)) return found
  const word = wordOf(flat.slice(start, end))
  known[slot] = word
  return word
}

/** Whether just this word stands at a place. */
function stands(flat: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== flat.charCodeAt(start + at)) return false
  return true
}

function wordOf(text: string): PrintedWord {
  const low = text.toLowerCase().replace(curlyApostrophe, "'")
  const {tags, lemma, forms, classes} = wordInfo(low)
  const code = text.charCodeAt(0)
  const numeric = (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0x20ac
  return {
    text,
    low,
    tags: numeric ? tags | wordTag.number : tags,
    lemma,
    forms,
    classes,
    capital: code < 128 ? code >= 65 && code <= 90 : upper.test(text.charAt(0)),
    numeric
  }
}

/**
 * Looks a word up.
 *
 * @param low in lower case, with straight apostrophes
 */
export function wordInfo(low: string): WordInfo {
  const tags = tagsOf(low)
  const verb = verbForms.get(low)
  const classes = wordClassOf(low)
  if (tags !== 0 || verb || classes !== 0) return {tags, lemma: verb?.lemma ?? '', forms: verb?.forms ?? 0, classes}
  return regularPast.test(low)
    ? {tags, lemma: low.slice(0, -2), forms: verbForm.past | verbForm.participle, classes}
    : unknown
}
