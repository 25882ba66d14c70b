/**
 * What stands behind a verb: an object, a clause, a mark.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {wordClass} from '../text/word-kinds.ts'
import type {Token} from './types.ts'

const {
  determiner,
  possessive,
  subject,
  object,
  preposition,
  relative,
  subordinator,
  adverb,
  to: toTag,
  that: thatTag
} = wordTag

/** Whether the next word is what stands behind a verb: an object, a clause, a mark. */
export function followsAsVerb(next: Token | undefined): boolean {
  if (!next) return true
  if (next.kind === 'stretch') return true
  if (next.kind === 'number') return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== "'"
  if (
    next.tags &
    (determiner | possessive | subject | object | preposition | thatTag | toTag | relative | subordinator | adverb)
  )
    return next.low !== "'s"
  return next.capital || next.word.isAdverb
}

/** Whether a word is a noun in small letters or a name, and stands for nothing else. */
export function isPlainNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.tags === 0 &&
    (token.forms === 0 || (token.classes & wordClass.noun) !== 0)
  )
}

/** Whether what stands behind a verb is what it reports: `that`, a noun phrase, its preposition. */
export function reports(token: Token, next: Token | undefined): boolean {
  if (!next) return false
  if (next.tags & (determiner | possessive | subject | thatTag)) return true
  return (next.tags & preposition) !== 0 && token.word.cue?.frames.has(next.low) === true
}

/** `that`, a quote, or a colon or comma and a quote. */
export function opensReport(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.kind === 'stretch' || next.tags & thatTag) return true
  return (next.text === ',' || next.text === ':') && tokens[at + 1]?.kind === 'stretch'
}
