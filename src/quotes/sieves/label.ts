/**
 * `RUIZ: We won.`, `Ruiz: "We won"`: a name, a colon, and what was said.
 */
import {nounPhraseEnd} from '../phrase-end.ts'
import type {Found} from '../found.ts'
import type {Sentence} from '../types.ts'

/** The longest label of a speaker, in chunks: `Ana Ruiz (R-Texas):` */
const longestLabel = 5

export function labelled({chunks}: Sentence): Found | undefined {
  let colon = 1
  while (colon <= longestLabel && chunks[colon]?.kind !== 'colon') colon++
  if (colon > longestLabel || chunks[0]?.kind !== 'noun') return undefined
  // `Former Secretary of State Ana Ruiz: "We won"`: a name before its end
  if (!chunks.slice(0, colon).some(chunk => chunk.noun?.name)) return undefined
  if (nounPhraseEnd(chunks, 0) !== colon || colon + 1 >= chunks.length) return undefined
  return {
    content: [{from: colon + 1, to: chunks.at(-1)?.kind === 'end' ? chunks.length - 1 : chunks.length}],
    subject: {from: 0, to: colon, core: 0, shared: false},
    cue: [{from: colon, to: colon + 1}],
    lemma: ':',
    row: undefined,
    frame: 'q',
    rule: 'label'
  }
}
