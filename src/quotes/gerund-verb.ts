/**
 * Whether a form in -ing is, where it stands, a verb: `by saying so`, not `the meeting`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {nounGerunds, officeGerunds} from '../lexicon/phrase-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {followsAsVerb, isPlainNoun} from './behind-verb.ts'
import type {Chunk, Token} from './types.ts'

const {determiner, possessive, preposition, number} = wordTag

/**
 * Whether a gerund is a verb.
 *
 * @param tokens of the sentence
 * @param at the gerund
 * @param token the gerund
 * @param last the last phrase before it that is no adverb
 */
export function isGerundVerb(tokens: readonly Token[], at: number, token: Token, last: Chunk | undefined): boolean {
  const {classes} = token
  const next = tokens[at + 1]
  const noun = last?.kind === 'noun' ? last.noun : undefined
  if (next?.word.isRole && officeGerunds.has(token.low)) return false
  // `a council meeting that`, `the ruling`: things that are called by what is done
  if (
    noun &&
    nounGerunds.has(token.low) &&
    !(next && (next.tags & (determiner | possessive) || next.kind === 'stretch'))
  )
    return false
  // `the meeting`, `of spending cuts`; `by saying`, `Trump, calling`
  if (last?.kind === 'prep') return last.head !== 'of' || followsAsVerb(next)
  // `recalled making changes`
  if (last?.kind === 'verb')
    return classes & wordClass.noun
      ? followsAsVerb(next) || (last.cue?.frames.has('g') === true && isPlainNoun(next))
      : true
  if (last === undefined)
    return (
      followsAsVerb(next) ||
      (token.word.cue !== undefined && next !== undefined && (next.tags & number) !== 0) ||
      isSubjectGerund(tokens, at)
    )
  // `spent Thursday discussing it`
  if (noun?.time && token.word.cue !== undefined && !(classes & wordClass.noun)) return true
  if (noun)
    return classes & wordClass.noun
      ? followsAsVerb(next) && next !== undefined && (next.tags & preposition) === 0
      : followsAsVerb(next) || !next
  return last.kind === 'comma' ||
    last.kind === 'conj' ||
    last.kind === 'dash' ||
    last.kind === 'sub' ||
    last.kind === 'wh' ||
    last.kind === 'stretch' ||
    last.kind === 'colon'
    ? !(classes & wordClass.noun) ||
        followsAsVerb(next) ||
        (token.word.cue !== undefined && (last.kind === 'comma' || last.kind === 'stretch' || last.head === 'as'))
    : true
}

/** `Feeding refugees costs the city`: what is done is one thing, and the verb behind the plural says so. */
export function isSubjectGerund(tokens: readonly Token[], at: number): boolean {
  const object = tokens[at + 1]
  const verb = tokens[at + 2]
  return (
    isPlainNoun(object) &&
    object?.word.isPlural === true &&
    verb?.kind === 'word' &&
    !verb.capital &&
    (verb.forms & verbForm.third) !== 0 &&
    followsAsVerb(tokens[at + 3])
  )
}
