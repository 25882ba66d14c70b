/**
 * How the clause of an earlier verb opens and ends: what decides whether a verb
 * behind it has the same subject.
 */
import {itemAt} from '../text/item-at.ts'
import type {Chunk, ChunkKind} from './types.ts'

/** `Ruiz left the hall; saw Cole; and said`: the verb goes on with a list of what somebody did. */
export function listsVerb(chunks: readonly Chunk[], semicolon: number, at: number): boolean {
  let next = semicolon + 1
  while (chunks[next]?.kind === 'conj' || chunks[next]?.kind === 'adverb') next++
  const verb = chunks[next]?.verb
  const last = chunks[at]?.verb
  return verb?.form === 'finite' && last?.form === 'finite' && verb.past === last.past
}

/** The nearest verb in front of a chunk; 0 where there is none. */
export function verbBefore(chunks: readonly Chunk[], from: number): number {
  let at = from - 1
  while (at > 0 && chunks[at]?.kind !== 'verb') at--
  return at
}

/** `The talk ended early, when dockers broke in, shouting`: such a clause goes on with the story, and who does it is near. */
export function isLateWhen(chunks: readonly Chunk[], from: number): boolean {
  return itemAt(chunks, from - 1)?.head === 'when' && itemAt(chunks, from - 2)?.kind === 'comma'
}

/** What a clause opens with in front of its subject, over adverbs: `that` in `that even she`. */
export function openingOf(chunks: readonly Chunk[], from: number): ChunkKind | undefined {
  let at = from - 1
  while (itemAt(chunks, at)?.kind === 'adverb') at--
  return itemAt(chunks, at)?.kind
}

/** Whether a clause tells of the object right in front, with no pronoun between: `it was the first time a ferry had sunk and said`. */
export function isContact(chunks: readonly Chunk[], from: number): boolean {
  return itemAt(chunks, from - 1)?.kind === 'noun' && itemAt(chunks, from - 2)?.kind === 'verb'
}

/** Whether a comma or dash closes what the verb belongs to. */
export function isSetOff(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'dash') return true
  return false
}

/** Whether a finite verb stands between two chunks. */
export function laterFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (chunks[at]?.kind === 'verb' && chunks[at]?.verb?.form === 'finite') return true
  return false
}
