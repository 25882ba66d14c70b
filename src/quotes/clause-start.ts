/**
 * Where a clause begins: whether a subject and its verb stand at a chunk.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {nounPhraseEnd, nounPhraseStop} from './phrase-end.ts'
import type {Chunk} from './types.ts'
import {wordInfo} from './word-info.ts'
import {itemAt} from '../text/item-at.ts'

/** Whether a clause can begin at a chunk. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const before = itemAt(chunks, at - 1)
  if (!before) return true
  switch (before.kind) {
    case 'comma':
    case 'sub':
    case 'that':
    case 'colon':
    case 'semicolon':
    case 'dash':
    case 'stretch':
    case 'open':
    case 'end':
    case 'wh':
    case 'conj':
      return true
    case 'adverb':
      return opensClause(chunks, at - 1)
    default:
      return false
  }
}

/** Whether a clause with subject and verb begins at a chunk: `the port is shut`, `in May the port shut`. */
export function isClause(chunks: readonly Chunk[], from: number): boolean {
  let at = from
  for (let skipped = 0; skipped < 4; skipped++) {
    const chunk = chunks[at]
    if (!chunk) return false
    if (chunk.kind === 'adverb' || (chunk.kind === 'comma' && at > from)) at++
    else if ((chunk.kind === 'prep' || chunk.kind === 'conj') && chunks[at + 1]?.kind === 'noun' && at > from) at += 2
    else break
  }
  const first = chunks[at]
  if (!first) return false
  // `said if the vote fails, he will go`
  if (first.kind === 'sub') return at === from && opensReported.has(first.head) && chunks[at + 1]?.kind === 'noun'
  if (first.kind === 'verb' && first.verb?.form === 'gerund')
    return chunks[at + 1]?.kind === 'noun' && hasFinite(chunks, at + 1)
  if (first.kind !== 'noun') return false
  // `says the pier "is a wreck"`
  const behind = chunks[nounPhraseStop(chunks, at)]
  return (behind?.kind === 'stretch' && opensWithVerb(behind.head)) || hasFinite(chunks, at)
}

/** A clause with one of these may begin what is reported: `said if the vote fails, he will go`. */
const opensReported = new Set(['if', 'while', 'although', 'though', 'because', 'unless'])

/** What `when` may tell more of. */
const moments = new Set(['day', 'days', 'era', 'moment', 'night', 'time', 'times', 'week', 'year', 'years'])

/** Whether the noun phrase at a chunk has a finite verb of its own, over what is inserted between them. */
function hasFinite(chunks: readonly Chunk[], from: number): boolean {
  // Each `who`, `that`, `because` takes one verb for itself.
  let owed = 0
  let owedBefore = 0
  let inserted = false
  let depth = 0
  for (let at = from; at < chunks.length && at < from + 40; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'semicolon') return false
    // `Nordo Group (NRD.L: Quote) might`
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth--
    if (depth > 0) continue
    if (chunk.kind === 'colon') return false
    if (chunk.kind === 'wh' || chunk.kind === 'that' || chunk.kind === 'sub') {
      // `the days when the town had a paper are gone`
      if (
        !inserted &&
        chunk.kind === 'sub' &&
        !(chunk.head === 'when' && moments.has(itemAt(chunks, at - 1)?.head ?? ''))
      )
        return false
      owed++
    } else if (chunk.kind === 'comma') {
      const next = chunks[at + 1]
      if (inserted) {
        inserted = false
        // `Ruiz, who left after an hour, is`: what was inserted takes no verb of the clause
        owed = owedBefore
      } else if (
        next?.kind === 'wh' ||
        next?.kind === 'prep' ||
        next?.kind === 'adverb' ||
        next?.kind === 'sub' ||
        (next?.kind === 'noun' && (next.noun?.determined || next.noun?.name || isShortAside(chunks, at))) ||
        next?.verb?.form === 'gerund' ||
        next?.verb?.form === 'participle'
      ) {
        inserted = true
        owedBefore = owed
      } else if (next?.kind !== 'conj') return false
    } else if (chunk.kind === 'conj' && isFinite(chunks[at + 1])) {
      return false
    } else if (isFinite(chunk)) {
      if (owed > 0) owed--
      else if (!inserted && !isReducedAt(chunks, at)) return true
    } else if (chunk.kind === 'stretch' && at > from + 12) {
      return false
    }
  }
  return false
}

/** `the ship, worth a fortune, would`: the next comma closes what this one opens, and a verb follows. */
function isShortAside(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 6; at++) {
    const {kind} = chunks[at] ?? {kind: 'end'}
    if (kind === 'comma') return isFinite(chunks[at + 1])
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'adverb') return false
  }
  return false
}

/** A past form with a preposition or a day behind it and another verb to come: `voters surveyed in Ohio are`. */
export function isReducedAt(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.verb
  if (!verb?.past) return false
  const next = chunks[at + 1]
  if (next?.kind !== 'prep' && !next?.noun?.time) return false
  const end = nounPhraseEnd(chunks, at + (next.kind === 'prep' ? 2 : 1))
  return isFinite(chunks[end])
}

/** Whether words in quotation marks begin with a verb: `"is a wreck"`. */
function opensWithVerb(word: string): boolean {
  const {tags, forms} = wordInfo(word)
  return (tags & wordTag.auxiliary) !== 0 || (forms & (verbForm.third | verbForm.past)) !== 0
}

export function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.form === 'finite'
}
