/**
 * Whether a form in -ing is, where it stands, a verb: `by saying so`, not `the meeting`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {nounGerunds, officeGerunds} from '../lexicon/phrase-words.ts'
import {wordClass} from '../text/word-kinds.ts'
import {followsAsVerb, isPlainNoun} from './behind-verb.ts'
import type {Chunk, Token} from './types.ts'

const {determiner, possessive, preposition, number} = wordTag

/**
 * Whether a gerund is a verb.
 *
 * @param token the gerund
 * @param next the word behind it
 * @param last the last phrase before it that is no adverb
 */
export function isGerundVerb(token: Token, next: Token | undefined, last: Chunk | undefined): boolean {
  const {classes} = token
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
    return followsAsVerb(next) || (token.word.cue !== undefined && next !== undefined && (next.tags & number) !== 0)
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
