/** A sentence with its phrases, as the resolver gets it. */
import {sentenceOf as read} from '../../../src/quotes/sentence.ts'
import {tokenise} from '../../../src/quotes/tokens.ts'
import type {Prose, Sentence} from '../../../src/quotes/types.ts'

export function sentenceOf(text: string): Sentence {
  const prose: Prose = {start: 0, end: text.length, kind: 'text', sentences: [{start: 0, end: text.length}]}
  const [run] = tokenise(text, 0, prose, [], 0)
  if (!run) throw new Error('no sentence')
  return read(run, 0, [])
}
