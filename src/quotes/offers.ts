/**
 * Everything that the sieves could read out of a sentence, for a trace: each
 * is asked at each phrase, as if no other had taken anything.
 */
import {rounds, sievesAt, whole} from './clauses.ts'
import {draftOf, type Found} from './found.ts'
import type {Offer, Trace} from './trace.ts'
import type {Sentence, Stretch, StretchKind} from './types.ts'

/** Writes down the stretches in quotation marks and what the sieves make of the sentences. */
export function record(
  trace: Trace,
  flat: string,
  sentences: readonly Sentence[],
  stretches: readonly Stretch[],
  kinds: readonly StretchKind[]
): void {
  for (const [index, {start, end}] of stretches.entries()) {
    const kind = kinds[index]
    if (kind) trace.stretches.push({start, end, kind})
  }
  for (const sentence of sentences) for (const offer of offersOf(flat, sentence, kinds)) trace.offers.push(offer)
}

/**
 * The offers of all sieves in the order in which they are asked.
 *
 * @param flat the flat text
 * @param sentence with its phrases
 * @param kinds of the quoted stretches
 */
function offersOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[]): Offer[] {
  const {chunks} = sentence
  const untaken = new Uint8Array(chunks.length)
  const found: Found[] = []
  const add = (entry: Found | undefined): void => {
    if (entry && entry.content.some(({from, to}) => from < to)) found.push(entry)
  }
  for (const sieve of whole) add(sieve(sentence))
  for (const round of rounds) {
    for (const [at, {kind}] of chunks.entries()) {
      for (const {sieve} of sievesAt(round, kind)) add(sieve(sentence, at, untaken))
    }
  }
  return found.map(entry => {
    const {rule, content, cue, mention} = draftOf(flat, sentence, kinds, entry)
    return {rule, content, cue, mention}
  })
}
