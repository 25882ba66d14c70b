/** A sentence with its phrases, as the resolver gets it. */
import {chunk} from '../../../src/quotes/chunks.ts'
import {tokenise} from '../../../src/quotes/tokens.ts'
import type {Prose, Sentence} from '../../../src/quotes/types.ts'

export function sentenceOf(text: string): Sentence {
  const prose: Prose = {start: 0, end: text.length, kind: 'text', sentences: [{start: 0, end: text.length}]}
  const [run] = tokenise(text, 0, prose, [], 0)
  if (!run) throw new Error('no sentence')
  return {start: run.start, end: run.end, paragraph: 0, tokens: run.tokens, chunks: chunk(run.tokens, [])}
}
