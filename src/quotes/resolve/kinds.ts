/**
 * What kind of speaker a noun phrase without a name is: `two officials`, `the
 * ministry`, `court papers`, `a source`.
 */
import {isRoleWord} from '../../lexicon/roles.ts'
import {speakerNounKind} from '../../lexicon/speaker-nouns.ts'
import {wordTag} from '../../lexicon/function-words.ts'
import type {Speaker} from '../../story/types.ts'
import type {Chunk, Sentence, Token} from '../types.ts'
import {wordClass} from '../../text/word-kinds.ts'
import {isPlural} from '../word.ts'

const people = new Set(
  'person source someone somebody insider whistleblower witness accused deceased suspect passer-by caller user everyman'.split(
    ' '
  )
)
/** Words of number before `of`: what follows says of whom. */
const counts = new Set(
  'some many most several few both all one two three four five six seven eight nine ten dozen dozens hundreds thousands number majority couple handful group half third quarter percent none each either neither others another scores'.split(
    ' '
  )
)
const agent = /(?:er|or|ist|ian|man|woman)$/
const agents = /(?:ers|ors|ists|ians|men|women|people|folk)$/
/** Singular words before which it is one of several. */
const single = new Set(['one', 'each', 'another', 'either', 'neither'])

/** What a phrase without a name is. */
export interface PhraseKind {
  kind: Speaker['kind']
  plural: boolean
}

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
  const head = headOf(tokens, chunk)
  const first = tokens[chunk.from]?.low ?? ''
  if (counts.has(head) || (tokens[chunk.to - 1]?.kind === 'number' && chunks[core + 1]?.head === 'of')) {
    const of = chunks[core + 1]?.head === 'of' ? chunks[core + 2] : undefined
    const isGroup = !of?.noun || !single.has(head)
    if (of?.noun && !isGroup)
      return {kind: ofHead(headOf(tokens, of), false).kind === 'group' ? 'person' : 'unknown', plural: false}
    return of?.noun && ofHead(headOf(tokens, of), true).kind === 'document'
      ? {kind: 'document', plural: true}
      : {kind: 'group', plural: true}
  }
  return ofHead(head, single.has(first))
}

function ofHead(head: string, isSingle: boolean): PhraseKind {
  const kind = speakerNounKind(head)
  const many = isPlural(head)
  if (isRoleWord(head) || people.has(head))
    return many && !isSingle ? {kind: 'group', plural: true} : {kind: 'person', plural: false}
  // `business groups`, `several councils`
  if (kind === 'organization' && many && !isSingle) return {kind: 'group', plural: true}
  if (kind !== undefined) return {kind, plural: kind === 'group' || many}
  if (agents.test(head)) return {kind: 'group', plural: true}
  if (people.has(head.replace(/s$/, ''))) return {kind: 'group', plural: true}
  if (agent.test(head)) return {kind: 'person', plural: false}
  return {kind: 'unknown', plural: many}
}

/** The word with which a noun phrase ends; behind `of` the same. */
export function headOf(tokens: readonly Token[], {from, to}: Chunk): string {
  let last = tokens[to - 1]
  // `two people familiar with the matter`
  const before = tokens[to - 2]
  if (last && before?.kind === 'word' && to - from > 1 && isAdjective(last) && before.tags === 0) last = before
  return last ? last.word.bare : ''
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
  for (let at = from; at < to; at++) if (tokens[at]?.low === "'s") return true
  return (first.tags & determiner) === 0 && first.capital && to - from > 1 && first.kind === 'word'
}
