/** What part a noun phrase has in its sentence: how present its bearer is afterwards. */
import {itemAt} from '../../text/item-at.ts'
import type {Chunk} from '../types.ts'
import {weights} from './history.ts'

/**
 * The weight of a mention.
 *
 * @param chunks of its sentence
 * @param at its phrase
 * @param verbSeen whether a finite verb stands in front of it
 */
export function weightAt(chunks: readonly Chunk[], at: number, verbSeen: boolean): number {
  const before = itemAt(chunks, at - 1)
  // `For Ruiz, a teacher, the port is home.`: the sentence is about her
  if (before?.kind === 'prep')
    return at === 1 && before.head === 'for' && chunks[2]?.kind === 'comma' ? weights.subject : weights.other
  if (!verbSeen) return weights.subject
  const next = chunks[at + 1]
  return next?.kind === 'verb' && before?.kind !== 'verb' ? weights.clauseSubject : weights.other
}
