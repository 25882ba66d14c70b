/** A narrative sentence with its phrases, of its tokens. */
import {chunk} from './chunks.ts'
import {signalsIn} from './signals.ts'
import type {TokenRun} from './tokens.ts'
import type {Sentence, StretchKind} from './types.ts'

/**
 * Reads the phrases of a sentence.
 *
 * @param run its tokens
 * @param paragraph index of its paragraph, or -1
 * @param kinds of the quoted stretches
 * @param signals of its words
 */
export function sentenceOf(
  {start, end, tokens}: TokenRun,
  paragraph: number,
  kinds: readonly StretchKind[],
  signals = signalsIn(tokens)
): Sentence {
  return {start, end, paragraph, tokens, chunks: chunk(tokens, kinds), signals}
}
