/**
 * `C, ANSA reported, citing the army`; `The Gazette, quoting two officials,
 * said that C`: who is cited speaks, and the outlet passes on.
 */
import {skipAdjuncts} from '../adjuncts.ts'
import {clauseEnd} from '../clause-end.ts'
import type {Found} from '../found.ts'
import {isOutletAt} from '../outlet-at.ts'
import {subjectAfter} from '../subject-after.ts'
import {subjectBefore} from '../subject-before.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import type {Sentence, Subject} from '../types.ts'
import {cueBefore} from './cue-before.ts'
import {cueBehind} from './cue-behind.ts'
import {itemAt} from '../../text/item-at.ts'

const citing = new Set(['cite', 'quote'])
/** How far the outlet's own verb may stand from `citing`, in chunks. */
const farthest = 14

export function cited(sentence: Sentence, at: number, covered: Uint8Array): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk || !citing.has(chunk.head) || chunk.verb?.form !== 'gerund' || !canSpeak(sentence, at + 1))
    return undefined
  const source = sourceAt(sentence, at + 1)
  const reported =
    reportBefore(sentence, at, covered) ?? reportAround(sentence, at, source.to) ?? reportBehind(sentence, source.to)
  if (!reported?.subject) return undefined
  const relay = withoutSource(reported.subject, at)
  if (!isOutletAt(sentence, relay)) return undefined
  return {
    ...reported,
    content: reported.content
      .map(range => (range.from < at && range.to > at ? {from: range.from, to: beforeComma(sentence, at)} : range))
      .filter(({from, to}) => from < to && !(from >= at && to <= source.to)),
    subject: source,
    cue: [...reported.cue, {from: at, to: at + 1}].sort((a, b) => a.from - b.from),
    relays: [relay],
    rule: 'relay'
  }
}

/** Whether who is cited is somebody and not a reason: `citing two officials`, not `citing the weather`. */
function canSpeak({chunks, tokens}: Sentence, at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind !== 'noun') return false
  if (chunk.noun?.name === true) return true
  // `people familiar with the matter`
  for (let index = chunk.from; index < chunk.to; index++) {
    const word = tokens[index]?.word
    if (word?.isRole || word?.speaker !== undefined) return true
  }
  return false
}

function sourceAt(sentence: Sentence, at: number): Subject {
  const after = subjectAfter(sentence, at)
  const to = nounPhraseEnd(sentence.chunks, at)
  // Behind a comma the sentence goes on: `citing the army, reported that`
  return after && after.to > to && sentence.chunks[to]?.kind !== 'comma'
    ? after
    : {from: at, to, core: at, shared: false}
}

function beforeComma({chunks}: Sentence, at: number): number {
  return itemAt(chunks, at - 1)?.kind === 'comma' ? at - 1 : at
}

/** `C, ANSA reported on Monday, citing`; `ANSA reported that C, citing` */
function reportBefore(sentence: Sentence, at: number, covered: Uint8Array): Found | undefined {
  const {chunks} = sentence
  for (let verb = at - 1; verb >= 0; verb--) {
    if (chunks[verb]?.verb?.form !== 'finite') continue
    const adjacent = skipAdjuncts(chunks, verb + 1).at
    const next = chunks[adjacent]?.kind === 'comma' ? adjacent + 1 : adjacent
    if (next === at) return cueBehind(sentence, verb, covered)
    const found = cueBefore(sentence, verb)
    if (found?.rule === 'clause' && found.subject && isOutletAt(sentence, found.subject)) return found
  }
  return undefined
}

/** `ANSA reported on Monday, citing two officials, that C` */
function reportAround(sentence: Sentence, at: number, behind: number): Found | undefined {
  const {chunks} = sentence
  const that = behind + 1
  if (chunks[behind]?.kind !== 'comma' || chunks[that]?.kind !== 'that') return undefined
  for (let verb = at - 1; verb >= 0 && at - verb < farthest; verb--) {
    const chunk = chunks[verb]
    if (chunk?.verb?.form !== 'finite') continue
    const row = chunk.cue
    if (!row?.frames.has('t') || skipAdjuncts(chunks, verb + 1).at !== at - 1) return undefined
    return {
      content: [{from: that, to: clauseEnd(sentence, that)}],
      subject: subjectBefore(sentence, verb),
      cue: [{from: verb, to: verb + 1}],
      lemma: row.lemma,
      row,
      frame: 't',
      rule: 'clause'
    }
  }
  return undefined
}

/** `Citing two officials, ANSA said that C`; `ANSA, citing two officials, said that C` */
function reportBehind(sentence: Sentence, from: number): Found | undefined {
  const {chunks} = sentence
  for (let verb = from; verb < chunks.length && verb < from + farthest; verb++) {
    const chunk = chunks[verb]
    if (chunk?.verb?.form !== 'finite') continue
    return citing.has(chunk.head) ? undefined : cueBefore(sentence, verb)
  }
  return undefined
}

/** The outlet in `ANSA, citing two officials,`. */
function withoutSource(subject: Subject, at: number): Subject {
  return subject.from < at && subject.to > at ? {...subject, to: subject.core + 1} : subject
}
