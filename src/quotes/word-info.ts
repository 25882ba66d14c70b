/**
 * What is known of a word by itself: its closed classes, the verb that it may
 * be a form of, whether it is an adjective, adverb or mostly a noun.
 */
import {tagsOf} from '../lexicon/function-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {findVerb} from '../text/verbs.ts'
import {wordClassOf} from '../text/word-kinds.ts'

export interface WordInfo {
  /** Bits of `wordTag`. */
  tags: number
  /** The verb that it may be a form of, bits of `verbForm`; the empty string and 0 for others. */
  lemma: string
  forms: number
  /** Bits of `wordClass`. */
  classes: number
}

const unknown: WordInfo = {tags: 0, lemma: '', forms: 0, classes: 0}

/** The past of a verb that no table knows: `chafed`, `ratcheted`. */
const regularPast = /^[a-z]{3,}[^aeious]ed$/

/**
 * Looks a word up.
 *
 * @param low in lower case, with straight apostrophes
 */
export function wordInfo(low: string): WordInfo {
  const tags = tagsOf(low)
  const verb = findVerb(low)
  const classes = wordClassOf(low, verb)
  if (tags !== 0 || verb || classes !== 0) return {tags, lemma: verb?.lemma ?? '', forms: verb?.forms ?? 0, classes}
  return regularPast.test(low)
    ? {tags, lemma: low.slice(0, -2), forms: verbForm.past | verbForm.participle, classes}
    : unknown
}
