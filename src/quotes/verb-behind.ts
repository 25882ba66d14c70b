/**
 * Whether a verb ends a noun phrase that has no noun yet: `the accused | said`,
 * `the daily | quotes the minister as saying`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {signal} from './signals.ts'
import type {Chunk, Token} from './types.ts'
import {itemAt} from '../text/item-at.ts'

const {determiner, possessive} = wordTag
const {base, third, past, participle} = verbForm

/**
 * Whether a word can be the verb behind such a phrase.
 *
 * @param tokens of the sentence
 * @param at the word
 * @param from where the phrase begins
 * @param chunks the phrases before it
 */
export function isVerbBehind(tokens: readonly Token[], at: number, from: number, chunks: readonly Chunk[]): boolean {
  const token = tokens[at]
  const first = tokens[from]
  if (!token || !first) return false
  return (
    (isSaid(token) && !isAttributive(tokens, at)) ||
    (at === from + 1 && isBehindPredicate(token, first, chunks)) ||
    ((token.forms & third) !== 0 && (token.word.signals & signal.citing) !== 0)
  )
}

/** Whether an article stands right in front, or in front of an adverb: `a newly released log`. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1)
  const article = before?.word.isAdverb ? itemAt(tokens, at - 2) : before
  return article !== undefined && (article.tags & (determiner | possessive)) !== 0
}

/** A past form that is a verb of saying, or no participle, and nothing else: `the accused said`, `was empty drew`. */
function isSaid(token: Token): boolean {
  return (
    (token.forms & past) !== 0 &&
    (token.classes & (wordClass.adjective | wordClass.noun)) === 0 &&
    (token.word.cue !== undefined || (token.forms & (participle | base)) === 0)
  )
}

/** `the claim that it was late | angered many`: an adjective behind `was` has no noun, and what follows it is a verb. */
function isBehindPredicate({forms, classes}: Token, first: Token, chunks: readonly Chunk[]): boolean {
  return (
    (forms & past) !== 0 &&
    (classes & wordClass.adjective) === 0 &&
    (first.classes & wordClass.adjective) !== 0 &&
    itemAt(chunks, chunks.length - 1)?.head === 'be'
  )
}
