/**
 * `according to X` in front, in the middle or at the end.
 */
import {clauseEnd} from '../clause-end.ts'
import {isClause, opensClause} from '../clause-start.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import {subjectAfter} from '../subject-after.ts'
import type {Found} from '../found.ts'
import {contentStart, isReportable} from '../reportable.ts'
import type {Chunk, Sentence} from '../types.ts'
import {resumed} from './cue-behind.ts'
import {itemAt} from '../../text/item-at.ts'

/** What is done according to something, and not told by somebody. */
const dependent = new Set(['vary', 'differ'])

export function accordingTo(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (chunk?.head !== 'accord' || chunks[at + 1]?.head !== 'to' || chunks[at + 2]?.kind !== 'noun') return undefined
  // `prices will vary according to the size`: that is no source
  if (dependent.has(itemAt(chunks, at - 1)?.head ?? '')) return undefined
  const front =
    opensClause(chunks, at) &&
    (at === 0 ||
      itemAt(chunks, at - 1)?.kind === 'conj' ||
      itemAt(chunks, at - 1)?.kind === 'sub' ||
      itemAt(chunks, at - 1)?.kind === 'that' ||
      itemAt(chunks, at - 1)?.kind === 'adverb' ||
      isInserted(chunks, at))
  const cue = [{from: at, to: at + 2}]
  const base = {cue, lemma: 'according to', row: undefined, frame: 'c'}
  if (front) {
    let from = nounPhraseEnd(chunks, at + 2)
    // `According to Ana Ruiz, a teacher, the port is shut`
    while (from < chunks.length && chunks[from]?.kind !== 'comma' && chunks[from]?.kind !== 'colon') from++
    const mark = chunks[from]?.kind
    // `According to Ruiz: "We won."`
    if (mark !== 'comma' && !(mark === 'colon' && chunks[from + 1]?.kind === 'stretch')) return undefined
    let next = from
    while (mark === 'comma' && next < chunks.length && !isClause(chunks, next + 1)) {
      let comma = next + 1
      while (comma < chunks.length && chunks[comma]?.kind !== 'comma') comma++
      if (chunks[comma]?.kind !== 'comma') {
        next = from
        break
      }
      next = comma
    }
    if (next + 1 >= chunks.length) return undefined
    return {
      ...base,
      ...sourceOf(sentence, at + 2, next),
      content: [
        ...(isInserted(chunks, at) ? [{from: 0, to: at - 1}] : []),
        {from: next + 1, to: clauseEnd(sentence, next + 1)}
      ]
    }
  }
  const subject = subjectAfter(sentence, at + 2) ?? {
    from: at + 2,
    to: nounPhraseEnd(chunks, at + 2),
    core: at + 2,
    shared: false
  }
  const end = itemAt(chunks, at - 1)?.kind === 'comma' || itemAt(chunks, at - 1)?.kind === 'dash' ? at - 1 : at
  const from = contentStart(sentence, end)
  if (from >= end) return undefined
  const rest =
    chunks[subject.to]?.kind === 'comma' && !isReportable(chunks, from, end)
      ? resumed(sentence, subject.to, from, end)
      : []
  return {...base, rule: 'according-to', subject, content: [{from, to: end}, ...rest]}
}

/** `In the long term, according to the council, the debt will grow`: nothing but an adverbial stands in front. */
function isInserted(chunks: readonly Chunk[], at: number): boolean {
  return chunks[0]?.kind === 'prep' && itemAt(chunks, at - 1)?.kind === 'comma' && nounPhraseEnd(chunks, 1) === at - 1
}

const citing = new Set(['cite', 'quote'])

/** An outlet's name is not longer, in phrases: `the agency | Tanjug`. */
const longestOutlet = 4

/** Who speaks, and who passes it on: `according to ANSA, quoting the port's master`. */
function sourceOf({chunks}: Sentence, from: number, to: number): Pick<Found, 'subject' | 'relays' | 'rule'> {
  const subject = {from, to, core: from, shared: false}
  let verb = from + 1
  while (verb < from + longestOutlet && chunks[verb]?.kind === 'noun') verb++
  const end = verb
  if (chunks[verb]?.kind === 'comma') verb++
  const cited = verb + 1
  if (!citing.has(chunks[verb]?.head ?? '') || chunks[verb]?.verb?.form !== 'gerund' || chunks[cited]?.kind !== 'noun')
    return {subject, rule: 'according-to'}
  return {
    subject: {from: cited, to, core: cited, shared: false},
    relays: [{from, to: end, core: from, shared: false}],
    rule: 'relay'
  }
}
