/**
 * Words that somebody passed on: `ANSA cited the envoy, Ana Ruiz, as saying`,
 * `Ruiz was quoted by ANSA as saying`. The speaker is who is cited; who cites
 * is the relay.
 */
import {agentOf} from '../agent.ts'
import {clauseEnd} from '../clause-end.ts'
import {complementAfter} from '../complement.ts'
import {isOutletAt} from '../outlet-at.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Found} from '../found.ts'
import {contentBefore} from '../reportable.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Chunk, Range, Sentence, Subject} from '../types.ts'

const citing = new Set(['cite', 'quote'])
/** How many chunks may stand between `cited` and `as saying`. */
const farthest = 24

/** The relay frame whose verb stands at a chunk. */
export function relayed(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk?.verb || !citing.has(chunk.head)) return undefined
  const as = asSaying(chunks, at + 1)
  // `Interfax, quoting a station, cited the governor as saying`: the frame is that of `cited`
  if (as === undefined || citesAgain(chunks, at + 1, as)) return undefined
  const saying = as + 1
  const passive =
    chunk.verb.passive || (chunk.verb.past && chunks[at + 1]?.head === 'as') || chunks[at + 1]?.head === 'by'
  const subject = subjectBefore(sentence, at)
  // `was quoted by ANSA as saying`; `ANSA quoted Ruiz as saying`
  const inner = passive ? (byPhrase(chunks, at + 1, as) ?? agentOf(chunks, saying)) : phrase(chunks, at + 1, as)
  const speaker = passive ? subject : inner
  const relay = passive ? inner : subject
  if (!speaker) return undefined
  const row = chunks[saying]?.cue
  const complement = row && complementAfter(sentence, saying, row)
  const first = Math.min(speaker.from, relay?.from ?? speaker.from)
  const before = contentBefore(sentence, first)
  const content: Range[] = before ? [before] : []
  if (complement && (content.length === 0 || complement.frame === 'q'))
    content.push({from: complement.from, to: complement.to})
  else if (content.length === 0 && saying + 1 < chunks.length && chunks[saying + 1]?.kind !== 'end')
    content.push({from: saying + 1, to: clauseEnd(sentence, saying + 1)})
  const last = content.at(-1)
  if (!last) return undefined
  const outer = last.from > at ? carrierBehind(sentence, last) : undefined
  if (outer) content[content.length - 1] = {from: last.from, to: outer.from - 1}
  return {
    content,
    subject: speaker,
    cue: [{from: at, to: at + 1}, {from: as, to: saying + 1}, ...(outer ? [{from: outer.to, to: outer.to + 1}] : [])],
    lemma: `${chunk.head} as saying`,
    row,
    frame: 'c',
    relays: [...(outer ? [outer] : []), ...(relay ? chainOf(chunks, relay, at) : [])],
    rule: 'relay'
  }
}

function citesAgain(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCiting(chunks[at])) return true
  return false
}

function isCiting(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && citing.has(chunk.head)
}

/** A relay with those that it relays in turn: `Interfax, quoting a station, cited`. */
function chainOf(chunks: readonly Chunk[], relay: Subject, verb: number): Subject[] {
  for (let at = relay.from + 1; at < verb; at++) {
    if (!isCiting(chunks[at]) || chunks[at + 1]?.kind !== 'noun') continue
    const to = itemAt(chunks, at - 1)?.kind === 'comma' ? at - 1 : at
    return [
      {...relay, to},
      {from: at + 1, to: nounPhraseEnd(chunks, at + 1), core: at + 1, shared: false}
    ]
  }
  return [relay]
}

/** Who carries it all in `ANSA quoted Ruiz as saying C, the Gazette reported`. */
function carrierBehind(sentence: Sentence, {from, to}: Range): Subject | undefined {
  const {chunks} = sentence
  for (let at = to; at > from; at--) {
    if (chunks[at]?.kind !== 'comma') continue
    const verb = nounPhraseEnd(chunks, at + 1)
    const carrier = {from: at + 1, to: verb, core: at + 1, shared: false}
    return chunks[at + 1]?.kind === 'noun' && chunks[verb]?.verb?.form === 'finite' && isOutletAt(sentence, carrier)
      ? carrier
      : undefined
  }
  return undefined
}

/** Where `as saying`, `as telling`, `as having said` begins. */
function asSaying(chunks: readonly Chunk[], from: number): number | undefined {
  for (let at = from; at < chunks.length && at < from + farthest; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch' || chunk?.kind === 'end') return undefined
    if (chunk?.head !== 'as') continue
    const next = chunks[at + 1]
    return next?.kind === 'verb' && (next.verb?.form === 'gerund' || next.verb?.form === 'finite') && next.cue?.quotes
      ? at
      : undefined
  }
  return undefined
}

/** The noun phrase with its appositions between two chunks. */
function phrase(chunks: readonly Chunk[], from: number, end: number): Subject | undefined {
  if (chunks[from]?.kind !== 'noun') return undefined
  let to = end
  while (to > from && chunks[to - 1]?.kind === 'comma') to--
  return {from, to, core: from, shared: false}
}

function byPhrase(chunks: readonly Chunk[], from: number, end: number): Subject | undefined {
  for (let at = from; at < end; at++) {
    if (chunks[at]?.head === 'by' && chunks[at + 1]?.kind === 'noun')
      return {from: at + 1, to: nounPhraseEnd(chunks, at + 1), core: at + 1, shared: false}
  }
  return undefined
}
