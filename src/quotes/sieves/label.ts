/**
 * `RUIZ: We won.`, `Ruiz: "We won"`: a name, a colon, and what was said.
 */
import {honorific} from '../../lexicon/phrase-words.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import {listed} from './listed.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Found} from '../found.ts'
import type {Sentence, Token} from '../types.ts'

/** The longest label of a speaker, in chunks: `Ana Ruiz (R-Texas):` */
const longestLabel = 5

export function labelled(sentence: Sentence): Found | undefined {
  const {chunks, tokens} = sentence
  let colon = 1
  while (colon <= longestLabel && chunks[colon]?.kind !== 'colon') colon++
  if (colon > longestLabel || chunks[0]?.kind !== 'noun') return undefined
  // `Former Secretary of State Ana Ruiz: "We won"`: a name before its end
  if (!chunks.slice(0, colon).some(chunk => chunk.noun?.name)) return undefined
  if (nounPhraseEnd(chunks, 0) !== colon || colon + 1 >= chunks.length) return undefined
  // `Ask yourself: Who pays?`, `The Latest: Roe wins`
  if (nobody.test(itemAt(chunks, colon - 1)?.head ?? '')) return undefined
  // `Soccer: Brack win late`, `Brack pier: Storm shuts it`: a topic, and no speaker
  const quoted = chunks.some((chunk, at) => at > colon && chunk.kind === 'stretch')
  if (!quoted && !namesSomebody(tokens, 0, itemAt(chunks, colon - 1)?.to ?? 0)) return undefined
  // `COMMENTS: ANA RUIZ, CHIEF ECONOMIST: "We won."`: a heading of what others say
  for (let at = colon + 1; at < chunks.length; at++)
    if (chunks[at]?.kind === 'colon') {
      if (listed(sentence, at)) return undefined
      break
    }
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

const nobody = /(?:sel(?:f|ves)|^latest)$/

/** Whether the words of a label or of a heading hold a given name, a title or an office. */
export function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    const {low, capital, word} = token
    if (honorific.test(low) || word.isRole || (capital && word.isGiven)) return true
  }
  return false
}
