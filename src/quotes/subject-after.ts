/**
 * The subject behind its verb: `said Ana Ruiz, 43, a teacher in Turin`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {occasionNouns} from '../lexicon/occasions.ts'
import {isReduced} from './noun-chain.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence, Subject} from './types.ts'
import {owners} from '../lexicon/phrase-words.ts'

/**
 * The subject behind a verb: `said Ana Ruiz, 43, a teacher in Turin`.
 *
 * @param sentence with the verb
 * @param at the first chunk behind the verb
 */
export function subjectAfter(sentence: Sentence, at: number): Subject | undefined {
  const {chunks} = sentence
  const first = chunks[at]
  if (first?.kind !== 'noun' || first.noun?.time) return undefined
  const tokens = sentence.tokens
  if (
    first.noun?.pronoun &&
    (tokens[first.from]?.tags ?? 0) & wordTag.object &&
    !((tokens[first.from]?.tags ?? 0) & wordTag.subject)
  )
    return undefined
  let to = at + 1
  let depth = 0
  for (; to < chunks.length; to++) {
    const chunk = chunks[to]
    if (
      !chunk ||
      chunk.kind === 'end' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      (chunk.kind === 'stretch' && chunks[to - 1]?.kind !== 'prep')
    )
      break
    // `(a view shared by all, according to Ruiz)`: the bracket stands around her
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close' && depth-- === 0) break
    if (chunk.kind === 'noun' && chunk.noun?.time && !insideRelative(chunks, at, to)) break
    // A clause and no phrase: `said the plant would close`
    if (
      chunk.kind === 'verb' &&
      chunk.verb?.form === 'finite' &&
      !insideRelative(chunks, at, to) &&
      !isReduced(chunks, to)
    )
      return undefined
    if (chunk.kind === 'prep' && chunks[to + 1]?.kind === 'noun' && !insideRelative(chunks, at, to)) {
      const next = chunks[to + 1]
      if (chunk.head === 'with' && gestures.has(next?.head ?? '')) break
      if (
        next?.noun?.time ||
        next?.head === 'time' ||
        (next &&
          occasionNouns.has(next.head) &&
          (chunk.head === 'in' || chunk.head === 'on' || chunk.head === 'at' || chunk.head === 'during'))
      )
        break
    }
    if (chunk.kind === 'dash' || chunk.kind === 'sub' || chunk.kind === 'adverb') {
      if (!insideRelative(chunks, at, to)) break
    }
    if (chunk.kind === 'comma') {
      const next = chunks[to + 1]
      if (!next || next.kind === 'stretch' || next.kind === 'conj' || next.kind === 'sub' || next.kind === 'end') break
      if (next.kind === 'verb') break
      // `, her voice breaking`: how it was said
      if (next.kind === 'noun' && chunks[to + 2]?.verb?.form === 'gerund' && owners.has(tokens[next.from]?.low ?? ''))
        break
      // `, who spoke on condition of anonymity`, `, who added that`
      if (next.kind === 'wh' && next.head !== 'who' && next.head !== 'which') break
      if (next.kind === 'wh' && isTelling(chunks[to + 2])) break
      if (chunk.start - first.start > longestMention) break
      if (next.kind === 'prep' && next.head !== 'of' && next.head !== 'from') break
      if (next.kind === 'noun' && next.noun?.time && !next.noun.name) break
    }
    if (chunk.kind === 'conj') {
      const next = chunks[to + 1]
      if (next?.kind === 'verb' && !insideRelative(chunks, at, to)) break
      if (next?.kind === 'noun' && chunks[to + 2]?.kind === 'verb') break
    }
  }
  if ((chunks[to - 1]?.end ?? 0) - first.start > longestMention) {
    for (let index = at + 1; index < to; index++) {
      if (chunks[index]?.kind !== 'comma') continue
      const second = nextComma(chunks, index + 1, to)
      if (second < to && (chunks[second]?.start ?? 0) - first.start <= longestMention) continue
      to = index
      break
    }
  }
  while (
    to > at + 1 &&
    (chunks[to - 1]?.kind === 'comma' || chunks[to - 1]?.kind === 'adverb' || chunks[to - 1]?.kind === 'dash')
  )
    to--
  return {from: at, to, core: at, shared: false}
}

/** No phrase that names somebody is longer; what follows tells of them. */
const longestMention = 240

function nextComma(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (chunks[at]?.kind === 'comma') return at
  return to
}

/** `said Finch with a smile`: how it was said, not who said it. */
const gestures = new Set([
  'smile',
  'laugh',
  'grin',
  'shrug',
  'sigh',
  'nod',
  'wink',
  'chuckle',
  'frown',
  'smirk',
  'tears'
])

/** What a relative clause tells of the speaking itself and not of the speaker. */
function isTelling(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'verb' &&
    !chunk.verb?.passive &&
    (chunk.cue !== undefined || chunk.head === 'speak' || chunk.head === 'talk')
  )
}

function insideRelative(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // `said Ana Ruiz, head of a group that watches ships`
    if (chunks[at]?.kind === 'wh' || (chunks[at]?.kind === 'that' && itemAt(chunks, at - 1)?.kind === 'noun'))
      return true
  }
  return false
}
