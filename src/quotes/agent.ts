/**
 * Who does what a verb in the passive says: `was confirmed by the ministry`.
 */
import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk, Subject} from './types.ts'

/**
 * Who calls something what stands behind a participle: `labelled as a "joke" by Ruiz`, `called "a mess" by the union`.
 *
 * @param chunks of the sentence
 * @param at the chunk of the verb
 */
export function agentOfNaming(chunks: readonly Chunk[], at: number): Subject | undefined {
  let name = at + 1
  if (chunks[name]?.head === 'as') name++
  // Of the noun in front of the words there is but its article: `called a "mess"`, not `called Ruiz a "mess" by the sea`.
  if (chunks[name]?.kind === 'noun' && articles.has(chunks[name]?.head ?? '')) name++
  const agent = chunks[name]?.kind === 'stretch' ? agentOf(chunks, name) : undefined
  return agent && !chunks[agent.core]?.noun?.time ? agent : undefined
}

const articles = new Set(['a', 'an', 'the'])

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
