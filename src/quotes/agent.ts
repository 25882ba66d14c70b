/**
 * Who does what a verb in the passive says: `was confirmed by the ministry`.
 */
import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk, Subject} from './types.ts'

/**
 * The phrase with `by` behind a passive.
 *
 * @param chunks of the sentence
 * @param at the chunk of the verb
 */
export function agentOf(chunks: readonly Chunk[], at: number): Subject | undefined {
  if (chunks[at + 1]?.head !== 'by' || chunks[at + 2]?.kind !== 'noun') return undefined
  return {from: at + 2, to: nounPhraseEnd(chunks, at + 2), core: at + 2, shared: false}
}
