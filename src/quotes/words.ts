/**
 * What is known of a word by itself: its closed classes, the verb that it may
 * be a form of, whether it is an adjective, adverb or mostly a noun.
 */
import {tagsOf} from '../lexicon/function-words.ts'
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
  low: string
}

/** Words that were looked up once, as printed; a story's words are mostly the words of all stories. */
const known = new Map<string, PrintedWord>()
/** More than the words of a language that matter, and far less than a leak. */
const most = 20_000
/** V8 copies parts of a text that are no longer; a longer one would keep its whole story alive. */
const longestKept = 12
const curlyApostrophe = /’/g

/**
 * Looks a printed word up.
 *
 * @param text as printed
 */
export function printedWord(text: string): PrintedWord {
  const found = known.get(text)
  if (found) return found
  const low = text.toLowerCase().replace(curlyApostrophe, "'")
  const {tags, lemma, forms, classes} = wordInfo(low)
  const word = {low, tags, lemma, forms, classes}
  // Names fill the table in time; the words of all stories are soon in it again.
  if (known.size >= most) known.clear()
  if (text.length <= longestKept) known.set(text, word)
  return word
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
