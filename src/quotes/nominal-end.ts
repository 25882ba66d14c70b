/**
 * Where what a noun reports ends when the noun is the subject of its clause:
 * `Her promise to raise the wall | was met with doubt`.
 */
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence} from './types.ts'

/** How far a subject goes back from the noun that reports. */
const farthest = 12

/** Whether the noun at a chunk stands in its clause's subject: no verb is in front of it. */
export function isInSubject({chunks}: Sentence, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
    switch (chunks[index]?.kind) {
      case 'noun':
      case 'prep':
      case 'adverb':
      case 'stretch':
        continue
      case 'verb':
      case 'conj':
        return false
      default:
        return true
    }
  }
  return at < farthest
}

/**
 * The end of a content, or the verb of the clause whose subject the noun is.
 *
 * @param sentence of the noun
 * @param from first chunk of the content
 * @param to its end as far as it could go
 * @param clause whether the content is a clause with a verb of its own
 */
export function nominalEnd({chunks}: Sentence, from: number, to: number, clause: boolean): number {
  let owed = clause ? 1 : 0
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (at > from && opensOwn(chunk)) owed++
    if (chunk.verb?.form !== 'finite') continue
    if (owed === 0) return endBefore(chunks, from, at)
    owed--
    // `that he said the port would close`
    if (chunks[at + 1]?.kind === 'noun' && chunk.cue?.frames.has('c')) owed++
  }
  return to
}

/** Whether a clause with a verb of its own begins. */
function opensOwn(chunk: Chunk): boolean {
  return chunk.kind === 'wh' || chunk.kind === 'that' || chunk.kind === 'sub'
}

function endBefore(chunks: readonly Chunk[], from: number, verb: number): number {
  let at = verb
  while (at > from + 1 && (itemAt(chunks, at - 1)?.kind === 'comma' || itemAt(chunks, at - 1)?.kind === 'adverb')) at--
  return at
}
