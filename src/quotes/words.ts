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

/** Words that were looked up once; a story's words are mostly the words of all stories. */
const known = new Map<string, WordInfo>()
/** More than the words of a language that matter, and far less than a leak. */
const most = 20_000

/**
 * Looks a word up.
 *
 * @param low in lower case, with straight apostrophes
 */
export function wordInfo(low: string): WordInfo {
  const found = known.get(low)
  if (found) return found
  const tags = tagsOf(low)
  const verb = verbForms.get(low)
  const classes = wordClassOf(low)
  const info =
    tags === 0 && !verb && classes === 0
      ? regularPast.test(low)
        ? {tags, lemma: low.slice(0, -2), forms: verbForm.past | verbForm.participle, classes}
        : unknown
      : {tags, lemma: verb?.lemma ?? '', forms: verb?.forms ?? 0, classes}
  if (known.size < most) known.set(low, info)
  return info
}
