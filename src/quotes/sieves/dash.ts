/**
 * `"The sea keeps what it takes." -- Ana Ruiz`: a quote, a dash and a name.
 */
import {nounPhraseEnd} from '../phrase-end.ts'
import type {Found} from '../found.ts'
import type {Chunk, Sentence} from '../types.ts'

/** A signature is short: `— Ana Ruiz, on the loss of the pier`. */
const longest = 12

export function signed({chunks}: Sentence): Found | undefined {
  if (chunks[0]?.kind !== 'stretch' || chunks[1]?.kind !== 'dash' || !chunks[2]?.noun?.name || chunks.length > longest)
    return undefined
  if (chunks.some(chunk => chunk.kind === 'verb')) return undefined
  const to = signerEnd(chunks, 2)
  return {
    content: [{from: 0, to: 1}],
    subject: {from: 2, to, core: 2, shared: false},
    cue: [{from: 1, to: 2}],
    lemma: '-',
    row: undefined,
    frame: 'q',
    rule: 'dash'
  }
}

/** Behind a name and its office: `Ana Ruiz, pilot | on the loss of the pier`. */
export function signerEnd(chunks: readonly Chunk[], from: number): number {
  const to = nounPhraseEnd(chunks, from)
  return chunks[to]?.kind === 'comma' && chunks[to + 1]?.kind === 'noun' ? nounPhraseEnd(chunks, to + 1) : to
}
