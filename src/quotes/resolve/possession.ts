/**
 * Whose words something is: `Ruiz's statement said`, `his letter said`, `her
 * claim that`; and whose letter `the letter` is.
 */
import {wordTag} from '../../lexicon/function-words.ts'
import {speakerNounKind} from '../../lexicon/speaker-nouns.ts'
import type {Span} from '../../story/types.ts'
import type {Chunk, Sentence} from '../types.ts'
import type {Entity} from './entities.ts'
import {headOf} from './kinds.ts'
import type {PronounKind} from './pronouns.ts'
import {owners} from '../../lexicon/phrase-words.ts'
import {phraseOf} from '../phrase.ts'
import {hasSet, wordSet} from '../word-sets.ts'

/** What somebody says or writes: `Ruiz's statement said` gives her words. */
export const wordsOfSomebody: ReadonlySet<string> = new Set(
  'statement letter tweet post posting email e-mail speech remarks comments answer reply response message memo testimony op-ed analysis'.split(
    ' '
  )
)

/**
 * The pronoun that a possessive stands for, where its owner speaks: `his` of
 * `his claim that`, `his statement`.
 *
 * @param sentence with the phrase
 * @param core the phrase
 * @param end of the mention, which may stop behind the possessive
 */
export function ownerMeant({tokens}: Sentence, core: Chunk, end: number): PronounKind | undefined {
  const first = tokens[core.from]
  if (!first || (first.tags & wordTag.possessive) === 0) return undefined
  const owner = owners.get(first.low)
  if (owner === undefined || end < core.end) return owner
  const head = headOf(tokens, core)
  return wordsOfSomebody.has(head) || speakerNounKind(head) === 'document' ? owner : undefined
}

/** `the envoy` of `the envoy's claim`, where the mention ends behind the possessive. */
export function ownerPhrase({tokens}: Sentence, core: Chunk, end: number): Chunk | undefined {
  const first = tokens[core.from]
  for (let at = core.from + 2; at < core.to; at++) {
    const last = tokens[at - 1]
    if (!first || !last || tokens[at]?.end !== end || !hasSet(tokens[at], wordSet.apostrophe)) continue
    const owner = phraseOf('noun', first, last, core.from, at)
    owner.noun = core.noun
    return owner
  }
  return undefined
}

/** An occasion is looked at no further than this, in code units. */
const longestOccasion = 120

/** Who spoke last in a statement, a letter. */
export class Authors {
  readonly #byWord = new Map<string, Entity>()

  /** Notes in what somebody spoke. */
  note(flat: string, {start, end}: Span, author: Entity): void {
    const words = flat.slice(start, Math.min(end, start + longestOccasion)).toLowerCase()
    this.#byWord.set(words.slice(words.lastIndexOf(' ') + 1), author)
  }

  /** Whose `the statement` is. */
  of(word: string): Entity | undefined {
    return this.#byWord.get(word)
  }
}
