/**
 * Whose a noun is: `Ruiz's` in `Ruiz's claim`, `her` in `her answer`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import type {Span} from '../story/types.ts'
import type {Chunk, Sentence} from './types.ts'

/** The possessor in a noun phrase, if it names one. */
export function ownerIn({tokens}: Sentence, chunk: Chunk): Span | undefined {
  for (let at = chunk.to - 2; at >= chunk.from; at--) {
    const token = tokens[at]
    if (!token || !(token.tags & wordTag.possessive)) continue
    if (token.low === "'s") return {start: chunk.start, end: token.end}
    if (at === chunk.from) return {start: token.start, end: token.end}
  }
  return undefined
}
