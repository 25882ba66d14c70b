/** Whether a word is of several. */
import {irregularPlurals} from '../lexicon/phrase-words.ts'

/** Whether a word in lower case is a plural: `Americans`, `people`. */
export function isPlural(low: string): boolean {
  return (
    low.endsWith('men') ||
    (low.endsWith('s') && !low.endsWith('ss') && !low.endsWith("'s")) ||
    irregularPlurals.has(low)
  )
}
