/**
 * What the engine tells of its way to its answers. Nobody pays for it but who
 * asks: `wirestory explain` hands a trace in, a parse does not.
 */
import type {QuoteRule, Span} from '../story/types.ts'
import type {StretchKind} from './types.ts'

/** What a sieve read out of a sentence, whether or not it was the first. */
export interface Offer {
  rule: QuoteRule
  content: readonly Span[]
  cue: readonly Span[]
  mention: Span | undefined
}

/** A stretch in quotation marks and what it was taken for. */
export interface MarkedStretch extends Span {
  kind: StretchKind
}

export interface Trace {
  stretches: MarkedStretch[]
  /** In the order in which the sieves are asked, sentence by sentence. */
  offers: Offer[]
  /** For each quote the steps by which its speaker was found: `name Ruiz → Ana Ruiz (first in paragraph 2)`. */
  chains: string[][]
}

export function createTrace(): Trace {
  return {stretches: [], offers: [], chains: []}
}
