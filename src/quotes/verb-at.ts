/**
 * Whether a word is, where it stands, a verb: `the plans`, `he plans`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {honorific} from '../lexicon/phrase-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {followsAsVerb, isPlainNoun} from './behind-verb.ts'
import {isGerundVerb} from './gerund-verb.ts'
import {isPresentVerb} from './present-verb.ts'
import type {Chunk, Token} from './types.ts'

const {determiner, preposition, conjunction, subordinator, to: toTag, number, time, auxiliary} = wordTag
const {base, third, past, gerund, participle} = verbForm

/**
 * Whether the word at `at` is, here, a verb.
 *
 * @param tokens of the sentence
 * @param at the word
 * @param chunks the phrases before it
 * @param last the last of them that is no adverb
 * @param open the noun phrase that is being read and would end before the word; then `last` is the same
 */
export function isVerbAt(
  tokens: readonly Token[],
  at: number,
  chunks: readonly Chunk[],
  last: Chunk | undefined,
  open?: Chunk
): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const {tags, forms} = token
  const next = tokens[at + 1]
  if (tags & auxiliary) {
    // `May said`: no modal stands before a past form
    if (
      token.capital &&
      (token.low === 'may' || token.low === 'will') &&
      (at > 0 || isFiniteOnly(next) || isNameAhead(tokens, at + 1))
    )
      return false
    return !(token.low === 'may' && last?.kind === 'prep')
  }
  if (forms === 0) return false
  // `Mohamed Ali said`, `Alfred Penrose, 91, said`
  if (token.capital && token.word.isGiven && next?.capital && (at === 0 || last?.kind === 'colon')) return false
  // `people close to the talks`
  if (next && next.tags & toTag && token.low === 'close') return false
  if (token.capital && at > 0 && last?.kind !== 'colon') return false
  if (tags & (determiner | preposition | conjunction | subordinator) && forms !== 0 && last?.kind !== 'noun')
    return false
  if (tags & (time | number)) return false
  if (forms & gerund) return isGerundVerb(tokens, at, token, last)
  if (forms & (past | participle) && !(forms & base)) return isPastVerb(token, next, last)
  // What is left is a base or third-person form: `plan`, `plans`.
  return isPresentVerb(token, tokens, at, chunks, last, open)
}

/** Whether a past form is a verb and describes no noun: `he retired`, not `retired officers`. */
function isPastVerb({classes}: Token, next: Token | undefined, last: Chunk | undefined): boolean {
  if (last?.kind === 'prep') return false
  if (classes & wordClass.adjective && next && isPlainNoun(next) && !next.capital && last?.kind !== 'noun') return false
  // `Retired Gen. Ana Ruiz said`
  if (last === undefined && next && honorific.test(next.low)) return false
  if (last === undefined) return followsAsVerb(next) || (next?.kind === 'word' && next.capital)
  if (last.kind === 'comma' && next && isPlainNoun(next) && !next.capital) return !(classes & wordClass.adjective)
  return true
}

/** `Will Roos said`, `May Roos, 43,`: whether a surname follows, with its verb or an age. */
function isNameAhead(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital) return false
  return isFiniteOnly(tokens[at + 1]) || (tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'number')
}

/** Whether a word can be nothing but a finite verb: `said`, `has`, `embellished`. */
function isFiniteOnly(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  if (token.tags & auxiliary)
    return token.low === 'has' || token.low === 'had' || token.low === 'was' || token.low === 'is'
  return (token.forms & (past | third)) !== 0 && !(token.forms & base)
}
