/**
 * What stands in front of a reported clause and belongs to it: `said | when they
 * arrived the man had fled`, `said | under the plan, ships will pay more`.
 */
import {itemAt} from '../text/item-at.ts'
import {isClause} from './clause-start.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk, ChunkKind} from './types.ts'

/** A clause with one of these tells when something was said, unless the clause that was said stands behind it. */
const temporal = new Set(['when', 'whenever', 'once', 'as', 'after', 'before', 'until', 'since'])

/** Phrases with these are no time or place of saying. */
const limiting = new Set(['under', 'within', 'despite', 'among', 'without', 'between', 'unlike', 'like'])

/** No such clause or phrase is longer, in chunks. */
const longest = 16

/**
 * Where the main clause begins behind a clause of time: `when they arrived | the man had fled`.
 *
 * @param chunks of the sentence
 * @param from the chunk of `when`
 */
export function behindTemporal(chunks: readonly Chunk[], from: number): number | undefined {
  if (!opensTemporal(chunks[from])) return undefined
  let at = nounPhraseEnd(chunks, from + 1)
  while (chunks[at]?.kind === 'adverb') at++
  const own = chunks[at]
  if (own?.verb?.form !== 'finite') return undefined
  for (at++; at < chunks.length && at < from + longest; at++) {
    const chunk = chunks[at]
    if (!chunk || !inClause.has(chunk.kind)) return undefined
    const comma = itemAt(chunks, at - 1)?.kind === 'comma'
    // `after the court ruled the port was shut`: that is what it ruled
    if (chunk.kind !== 'noun' || (own.cue && !comma) || !mayOpen.has(itemAt(chunks, at - 1)?.kind)) continue
    const verb = verbBehind(chunks, at)
    if (verb === undefined) continue
    // `as he left the hall he had built`
    const isContact = chunk.noun?.pronoun === true && itemAt(chunks, at - 1)?.kind === 'noun'
    if (!isContact || chunks[verb + 1]?.kind === 'noun') return at
  }
  return undefined
}

/** Whether a clause of time begins at a chunk: `when they arrived`. */
export function opensTemporal(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'sub' && temporal.has(chunk.head)
}

/** What a clause of time is made of. */
const inClause: ReadonlySet<ChunkKind> = new Set(['noun', 'verb', 'prep', 'adverb', 'comma'])
/** Behind what a subject can stand. */
const mayOpen = new Set<ChunkKind | undefined>(['noun', 'verb', 'adverb', 'comma'])

/** The finite verb of the noun phrase at a chunk. */
function verbBehind(chunks: readonly Chunk[], noun: number): number | undefined {
  let at = nounPhraseEnd(chunks, noun)
  while (chunks[at]?.kind === 'adverb') at++
  return chunks[at]?.verb?.form === 'finite' ? at : undefined
}

/** Whether a phrase and the clause that it belongs to begin at a chunk: `under the plan, ships will pay more`. */
function opensWithPhrase(chunks: readonly Chunk[], from: number): boolean {
  const {kind, head} = chunks[from] ?? {}
  const noun = chunks[from + 1]
  // `said for years the pier was sound`, not `voted for the plan`
  if (kind !== 'prep' || noun?.kind !== 'noun' || !(head === 'for' ? noun.noun?.time : limiting.has(head ?? '')))
    return false
  const at = nounPhraseEnd(chunks, from + 1)
  return isClause(chunks, chunks[at]?.kind === 'comma' ? at + 1 : at)
}

/**
 * Whether a clause is reported that something stands in front of: `said | when they arrived the man had fled`.
 *
 * @param chunks of the sentence
 * @param cue the chunk of the verb that reports it
 * @param from the chunk behind that
 */
export function opensFronted(chunks: readonly Chunk[], cue: number, from: number): boolean {
  return (
    chunks[cue]?.cue?.says === true && (behindTemporal(chunks, from) !== undefined || opensWithPhrase(chunks, from))
  )
}
