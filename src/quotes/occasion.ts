/**
 * On what occasion something was said: `in a statement`, `on Twitter`, `in an
 * interview aired on Sunday`.
 */
import {issuing, occasionNouns} from '../lexicon/occasions.ts'
import {isProgramme} from '../lexicon/outlets.ts'
import {isOutlet} from './name-tables.ts'
import type {Span} from '../story/types.ts'
import {afterFormer} from './adjuncts.ts'
import type {Chunk} from './types.ts'

const platforms = new Set(['on', 'in', 'at', 'during', 'via', 'through', 'by'])

/** How many phrases may stand before the occasion: `on Tuesday`, `later`. */
const farthest = 8

/** The occasion among the adverbials that begin at a chunk: `on Tuesday in a statement`. */
export function occasionFrom(flat: string, chunks: readonly Chunk[], from: number): Span | undefined {
  for (let at = from; at < chunks.length && at < from + farthest; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'adverb' || chunk?.noun?.time || (chunk?.kind === 'comma' && at === from)) continue
    if (chunk?.kind !== 'prep') return undefined
    const found = occasionAt(flat, chunks, at)
    if (found) return found
    if (chunks[at + 1]?.kind !== 'noun') return undefined
    at++
  }
  return undefined
}

/** The occasion in front of a subject: `In a statement, the bank said`, `At a rally on Friday, Ruiz said`. */
export function occasionInFront(flat: string, chunks: readonly Chunk[], to: number): Span | undefined {
  let at = chunks[0]?.kind === 'conj' || chunks[0]?.kind === 'adverb' ? 1 : 0
  // `On Tuesday in a speech, Ruiz said`
  if (chunks[at]?.kind === 'prep' && chunks[at + 1]?.noun?.time) at += 2
  if (chunks[at]?.noun?.time) at++
  return at < to && chunks[at]?.kind === 'prep' ? occasionAt(flat, chunks, at) : undefined
}

/** The occasion between a subject and its verb: `Ruiz, in a letter to the council, said`. */
export function occasionBetween(flat: string, chunks: readonly Chunk[], from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const found = chunks[at]?.kind === 'prep' ? occasionAt(flat, chunks, at) : undefined
    if (found) return found
  }
  return undefined
}

/** The occasion that a preposition opens. */
function occasionAt(flat: string, chunks: readonly Chunk[], at: number): Span | undefined {
  const chunk = chunks[at]
  const noun = chunks[at + 1]
  if (!chunk || !platforms.has(chunk.head) || noun?.kind !== 'noun') return undefined
  if (!occasionNouns.has(noun.head)) {
    if (noun.noun?.time || !noun.noun?.name) return undefined
    const name = flat.slice(noun.start, noun.end)
    if (!isOutlet(name) && !isProgramme(name)) return undefined
  }
  return {start: chunk.start, end: chunks[occasionEnd(chunks, at + 2) - 1]?.end ?? noun.end}
}

/** What hangs on an occasion: `to the council`, `with Northern Radio`, `aired on Sunday`; the day alone does not. */
function occasionEnd(chunks: readonly Chunk[], from: number): number {
  let at = from
  let issued = false
  for (;;) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    if (chunk?.kind === 'prep' && next?.kind === 'noun' && (issued || !next.noun?.time)) at += 2
    else if (issued && chunk?.kind === 'noun' && chunk.noun?.time) at++
    else if (!issued && chunk?.kind === 'verb' && issuing.has(chunk.head)) {
      issued = true
      at++
    } else return afterFormer(chunks, at)
  }
}
