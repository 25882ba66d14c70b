/**
 * What stands in front of a word with a capital and belongs to the same noun
 * phrase: `ambassador | Ana Ruiz`, `rights group | Lantern`, `Bank of | Norfield`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {honorific, namedBodies} from '../lexicon/phrase-words.ts'
import {wordClass} from '../text/word-kinds.ts'
import type {Token} from './types.ts'
import {wordSet} from './word-sets.ts'
import {itemAt} from '../text/item-at.ts'

const {determiner, possessive, time} = wordTag

const agentEnding = /(?:er|or|ist|ian|man|men|woman|women|person|ers|ors|ists|ians|people)$/u
const letters = /^\p{Lu}{2,6}$/u

/** `Secretary of State`, `University of Turin`, `House of Lords` */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1)
  const next = tokens[at + 1]
  return before?.capital === true && next?.kind === 'word' && next.capital && !(next.tags & (time | determiner))
}

/** The small word in `Bank of Norfield`, `Faisal bin Omar`. */
export function isLink({word}: Token): boolean {
  return (word.sets & (wordSet.of | wordSet.particle)) !== 0
}

/** `rights group Lantern`, `the opposition DPA`, but not `the company Ruiz runs`: what a body is, in front of its name. */
export function isBodyBefore({low}: Token, {text}: Token, {tags}: Token): boolean {
  return namedBodies.has(low) && ((tags & (determiner | possessive)) === 0 || letters.test(text))
}

/** `ambassador`, `the`, `43-year-old`: what tells of somebody whose name follows. */
export function isTitleBefore(token: Token): boolean {
  return (
    honorific.test(token.low) ||
    token.word.isRole ||
    agentEnding.test(token.low) ||
    token.kind === 'stretch' ||
    (token.tags & (determiner | possessive)) !== 0 ||
    (token.classes & wordClass.adjective) !== 0 ||
    token.kind === 'number' ||
    // `the semi-official Mehrab news agency`
    (token.low.includes('-') && !token.word.isPlural)
  )
}
