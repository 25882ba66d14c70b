/**
 * Small sets of words that show where phrases begin and end, as bits of a
 * word: chunking asks for them at nearly every word, and to compare a string
 * is to wait for its memory.
 */
import {occasionNouns} from '../lexicon/occasions.ts'
import {nameParticles} from '../lexicon/particles.ts'
import type {Token} from './types.ts'
import {floating, multiWordSubordinators, timeWords} from '../lexicon/phrase-words.ts'

export const wordSet = {
  /** No preposition stands behind them: `the past`, `an inside job`. */
  article: 1,
  /** `last`, `every` before a time. */
  pointing: 1 << 1,
  /** What words are said in: `statement`, `speech`. */
  occasion: 1 << 2,
  /** `van`, `de la` */
  particle: 1 << 3,
  /** `the senators all voted` */
  floating: 1 << 4,
  /** `most recently` */
  degree: 1 << 5,
  /** `even if` */
  beforeSubordinator: 1 << 6,
  /** `'s`, of an owner or a verb */
  apostrophe: 1 << 7,
  of: 1 << 8,
  ampersand: 1 << 9,
  /** `Ruiz herself` */
  reflexive: 1 << 10
} as const

const sets: ReadonlyArray<readonly [bit: number, words: Iterable<string>]> = [
  [wordSet.article, ['the', 'a', 'an', 'my', 'your', 'its', 'our', 'their', 'every', 'no', "'s"]],
  [wordSet.pointing, timeWords],
  [wordSet.occasion, occasionNouns],
  [wordSet.particle, nameParticles],
  [wordSet.floating, floating],
  [wordSet.degree, ['most', 'more', 'less', 'least']],
  [wordSet.beforeSubordinator, multiWordSubordinators],
  [wordSet.apostrophe, ["'s"]],
  [wordSet.of, ['of']],
  [wordSet.ampersand, ['&']],
  [wordSet.reflexive, ['himself', 'herself', 'itself', 'themselves']]
]

const table = new Map<string, number>()
for (const [bit, words] of sets) for (const word of words) table.set(word, (table.get(word) ?? 0) | bit)

/** Bits of `wordSet` of a word in lower case. */
export function setsOf(low: string): number {
  return table.get(low) ?? 0
}

/** Whether a token's word is in a set. */
export function hasSet(token: Token | undefined, set: number): boolean {
  return token !== undefined && (token.word.sets & set) !== 0
}
