/**
 * An attribution, in a language other than English: a verb and who says it, in either
 * order, or whose words they are (`selon elle`).
 */
import type {QuoteRule} from '../../story/types.ts'
import type {Phrase} from './phrase.ts'

/** An attribution; all offsets are of tokens. */
export interface Saying {
  /** Words of the cue: `hat … gesagt` has two. */
  cue: readonly number[]
  lemma: string
  /** Undefined where the subject is left out: `añadió`. */
  who: Phrase | undefined
  /** Behind all of it. */
  end: number
  rule: QuoteRule
}

/** Whom a word that is in no table may have for its subject: somebody with a name, a pronoun, a word for people. */
export function isClear({pronoun, name, isPerson}: Phrase): boolean {
  return pronoun !== undefined || name !== undefined || isPerson
}
