/**
 * What kind of speaker a noun phrase without a name is: `two officials`, `the
 * ministry`, `court papers`, `a source`.
 */
import {wordTag} from '../../lexicon/function-words.ts'
import type {Chunk, Sentence, Token} from '../types.ts'
import {wordClass} from '../../text/word-kinds.ts'
import {hasSet, wordSet} from '../word-sets.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Word} from '../word.ts'
import type {PhraseKind} from './phrase-kind.ts'

/** Words of number before `of`: what follows says of whom. */
const counts = new Set(
  'some many most several few both all one two three four five six seven eight nine ten dozen dozens hundreds thousands number majority couple handful group half third quarter percent none each either neither others another scores'.split(
    ' '
  )
)
/** What guards are bodies of. */
const corps = new Set(['coast', 'national', 'civil', 'presidential', 'republican'])
/** Singular words before which it is one of several. */
const single = new Set(['one', 'each', 'another', 'either', 'neither'])

/**
 * The kind of a phrase.
 *
 * @param sentence that it stands in
 * @param core index of the noun phrase
 */
export function kindOf(sentence: Sentence, core: number): PhraseKind {
  const {chunks, tokens} = sentence
  const chunk = chunks[core]
  if (!chunk) return {kind: 'unknown', plural: false}
  const word = headWordIn(tokens, chunk)
  const head = word?.bare ?? ''
  const first = tokens[chunk.from]?.low ?? ''
  if (counts.has(head) || (tokens[chunk.to - 1]?.kind === 'number' && chunks[core + 1]?.head === 'of')) {
    const of = chunks[core + 1]?.head === 'of' ? chunks[core + 2] : undefined
    const isGroup = !of?.noun || !single.has(head)
    if (of?.noun && !isGroup)
      return {kind: headWordIn(tokens, of)?.head.kind.kind === 'group' ? 'person' : 'unknown', plural: false}
    return of?.noun && headWordIn(tokens, of)?.head.kindOfOne.kind === 'document'
      ? {kind: 'document', plural: true}
      : {kind: 'group', plural: true}
  }
  if (!word) return {kind: 'unknown', plural: false}
  // `the coast guard`
  if (head === 'guard' && corps.has(itemAt(tokens, chunk.to - 2)?.low ?? ''))
    return {kind: 'organization', plural: false}
  return single.has(first) ? word.head.kindOfOne : word.head.kind
}

/** The word with which a noun phrase ends; behind `of` the same. */
export function headOf(tokens: readonly Token[], chunk: Chunk): string {
  return headWordIn(tokens, chunk)?.bare ?? ''
}

function headWordIn(tokens: readonly Token[], {from, to}: Chunk): Word | undefined {
  let last = tokens[to - 1]
  // `two people familiar with the matter`
  const before = itemAt(tokens, to - 2)
  if (last && before?.kind === 'word' && to - from > 1 && isAdjective(last) && before.tags === 0) last = before
  return last?.word
}

function isAdjective({low, classes, word}: Token): boolean {
  return (classes === wordClass.adjective || low === 'close') && !word.isRole
}

const {determiner, possessive} = wordTag

/** `the`, `that`, `his`: somebody whom the reader knows. */
export function isDefinite({tokens}: Sentence, {from, to}: Chunk): boolean {
  const first = tokens[from]
  if (!first) return false
  if (first.low === 'the' || first.low === 'this' || first.low === 'that') return true
  if ((first.tags & possessive) !== 0) return true
  for (let at = from; at < to; at++) if (hasSet(tokens[at], wordSet.apostrophe)) return true
  return (first.tags & determiner) === 0 && first.capital && to - from > 1 && first.kind === 'word'
}
