/**
 * Adverbs of hearsay: `the minister reportedly resigned`.
 */
import {clauseEnd} from '../clause-end.ts'
import type {Found} from '../found.ts'
import type {Sentence} from '../types.ts'

const hearsay = new Set(['reportedly', 'allegedly', 'supposedly'])

export function heardSay(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk || !hearsay.has(chunk.head) || chunks[at + 1]?.verb?.form !== 'finite') return undefined
  return {
    content: [{from: at + 1, to: clauseEnd(sentence, at + 1)}],
    subject: undefined,
    cue: [{from: at, to: at + 1}],
    lemma: chunk.head,
    row: undefined,
    frame: 'c',
    rule: 'clause'
  }
}
