/**
 * `ANA RUIZ, CHIEF ECONOMIST, BRACK BANK, NORFIELD: "We won."`: comments in a
 * list, each behind who makes it and what that is.
 */
import {itemAt} from '../../text/item-at.ts'
import type {Found} from '../found.ts'
import type {Chunk, Sentence} from '../types.ts'

/** What may stand between a name and the colon. */
const parts = new Set<Chunk['kind']>(['noun', 'comma', 'prep', 'conj', 'open', 'close'])
/** No heading of a comment has more phrases. */
const longest = 24

export function listed({chunks}: Sentence, colon: number): Found | undefined {
  if (chunks[colon + 1]?.kind !== 'stretch') return undefined
  let from = colon
  while (from > 0 && colon - from < longest && parts.has(itemAt(chunks, from - 1)?.kind ?? 'end')) from--
  const before = itemAt(chunks, from - 1)
  if (before && before.kind !== 'stretch' && before.kind !== 'colon') return undefined
  if (!chunks[from]?.noun?.name || chunks[from + 1]?.kind !== 'comma') return undefined
  return {
    content: [{from: colon + 1, to: colon + 2}],
    subject: {from, to: from + 1, core: from, shared: false},
    cue: [{from: colon, to: colon + 1}],
    lemma: ':',
    row: undefined,
    frame: 'q',
    rule: 'colon'
  }
}
