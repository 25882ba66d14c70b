/**
 * Who declined to comment or could not be reached: there are no words to hold.
 */
import type {Span} from '../story/types.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import {mentionOf} from './found.ts'
import {subjectBefore} from './subject-before.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Draft, Range, Sentence} from './types.ts'

/** A refusal with the phrase that names who refused. */
export interface Refusal {
  /** Where it begins: with the cue, or with `calls` in `calls to the office were not returned`. */
  start: number
  /** From the verb to the end of what was refused: `declined to comment`. */
  cue: Span
  mention: Span | undefined
  /** The mention's own noun phrase, without appositions. */
  core: Span | undefined
}

/** `declined to comment`, `wouldn't comment` */
const declining = new Set(['decline', 'refuse'])
/** What is declined: `declined to comment`, `refused to be interviewed`. */
const talking = new Set(['comment', 'elaborate', 'answer', 'respond', 'reply', 'discuss', 'speak', 'talk', 'interview'])
/** `did not respond to a request`, `has not replied` */
const answering = new Set(['respond', 'reply', 'return', 'answer'])
/** `could not be reached` */
const reaching = new Set(['reach', 'contact', 'locate'])
/** `had no comment` */
const having = new Set(['have', 'offer', 'make', 'give', 'issue', 'provide'])
/** What is sent to those who are to comment. */
const calls = new Set(
  'call calls message messages email emails e-mail e-mails request requests inquiry inquiries enquiry enquiries question questions query queries letter letters text texts voicemail voicemails phone'.split(
    ' '
  )
)
/** `Efforts to reach Ruiz were unsuccessful` */
const efforts = new Set(['attempt', 'attempts', 'effort', 'efforts'])
const comment = 'comment'

/** The refusals of a sentence. */
export function refusalsOf(sentence: Sentence): Refusal[] {
  const {chunks} = sentence
  const found: Refusal[] = []
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'verb') continue
    const refusal = refusedAt(sentence, at)
    if (refusal) found.push(refusal)
  }
  return found
}

/** The refusal whose verb stands at a chunk. */
function refusedAt(sentence: Sentence, at: number): Refusal | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const verb = chunk?.verb
  if (!chunk || !verb) return undefined
  const next = skipAdverbs(chunks, at + 1)
  if (declining.has(chunk.head)) {
    const end = declinedUntil(sentence, next)
    return end === undefined ? undefined : refusal(sentence, at, end)
  }
  if (chunk.head === comment && (verb.negated || isYet(chunks, at)))
    return refusal(sentence, yetStart(chunks, at), nounsEnd(chunks, at + 1, 'further'))
  if (verb.passive) return reaching.has(chunk.head) ? unreached(sentence, at) : unanswered(sentence, at)
  if (answering.has(chunk.head) && (verb.negated || isYet(chunks, at) || isNeither(sentence, at))) {
    const end = answeredUntil(sentence, chunk, next)
    return end === undefined ? undefined : refusal(sentence, yetStart(chunks, at), end)
  }
  if (chunk.head === 'be') return unavailable(sentence, at, next)
  const object = chunks[next]
  if (having.has(chunk.head) && object && isNoComment(sentence, object)) return refusal(sentence, at, next + 1)
  return undefined
}

function refusal(sentence: Sentence, from: number, to: number): Refusal {
  const {chunks} = sentence
  const subject = subjectBefore(sentence, from)
  const cue = {start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0}
  return {start: cue.start, cue, mention: subject && mentionOf(chunks, subject), core: subject && chunks[subject.core]}
}

/** A refusal whose speaker stands in a phrase behind a preposition: `no comment from the embassy`. */
function refusalBy(chunks: readonly Chunk[], cue: Range, speaker: number): Refusal {
  const core = chunks[speaker]
  const end = chunks[nounPhraseEnd(chunks, speaker) - 1]?.end ?? core?.end ?? 0
  const span = {start: chunks[cue.from]?.start ?? 0, end: chunks[cue.to - 1]?.end ?? 0}
  return {
    start: span.start,
    cue: span,
    mention: core && {start: core.start, end},
    core
  }
}

function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (chunks[at]?.kind === 'adverb') at++
  return at
}

/** `has yet to respond` */
function isYet(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.verb?.form === 'infinitive' && itemAt(chunks, at - 1)?.head === 'yet'
}

/** Where the cue begins: with the verb, or with `has yet`. */
function yetStart(chunks: readonly Chunk[], at: number): number {
  if (!isYet(chunks, at)) return at
  return itemAt(chunks, at - 2)?.kind === 'verb' ? at - 2 : at - 1
}

/** `Neither Brack Ferries nor the union responded`, `no one returned` */
function isNeither(sentence: Sentence, at: number): boolean {
  const subject = subjectBefore(sentence, at)
  const first = subject && sentence.tokens[sentence.chunks[subject.from]?.from ?? -1]
  return first !== undefined && (first.low === 'neither' || first.low === 'no' || first.low === 'none')
}

/** Behind `to comment`, `to be interviewed`, `comment`, `an interview`, `requests for comment`. */
function declinedUntil(sentence: Sentence, at: number): number | undefined {
  const {chunks} = sentence
  const next = chunks[at]
  if (next?.verb?.form === 'infinitive') {
    if (!talking.has(next.head)) return undefined
    return next.head === 'answer' || next.head === 'respond' || next.head === 'reply'
      ? requestEnd(sentence, at + 1)
      : nounsEnd(chunks, at + 1, 'further')
  }
  if (next?.kind !== 'noun') return undefined
  if (next.head === comment || next.head === 'interview' || next.head === 'interviews') return at + 1
  return calls.has(next.head) && isForComment(chunks, at + 1) ? at + 3 : undefined
}

/** Behind an adverb of the cue: `declined to comment further`. */
function nounsEnd(chunks: readonly Chunk[], at: number, adverb: string): number {
  return chunks[at]?.head === adverb ? at + 1 : at
}

/** Behind what was not answered; nothing where the verb's object is none that a reporter sent. */
function answeredUntil(sentence: Sentence, verb: Chunk, at: number): number | undefined {
  const end = requestEnd(sentence, at)
  // `did not return to Lima`, `did not answer the guns`
  if (end > at) return end
  return verb.head === 'respond' || verb.head === 'reply'
    ? sentence.chunks[at]?.head === 'to'
      ? undefined
      : at
    : undefined
}

/** Behind `to a request for comment`, `calls seeking comment`, `several emailed questions from Reuters`. */
function requestEnd({chunks, tokens}: Sentence, from: number): number {
  const first = chunks[from]
  let at = first?.kind === 'prep' && first.head === 'to' ? from + 1 : from
  const object = chunks[at]
  if (object?.kind !== 'noun') return from
  // `emails seeking comment` may be one phrase
  if (!calls.has(object.head)) return object.head === comment && hasCall(tokens, object) ? at + 1 : from
  at++
  for (;;) {
    const next = chunks[at + 1]
    if (chunks[at]?.kind === 'conj' && next?.kind === 'noun' && calls.has(next.head)) at += 2
    else if (isForComment(chunks, at)) return at + 2
    else if (chunks[at]?.head === 'seek' && next?.kind === 'noun') return at + 2
    else if (chunks[at]?.kind === 'prep' && chunks[at]?.head === 'from' && next?.kind === 'noun') at += 2
    else return at
  }
}

function hasCall(tokens: Sentence['tokens'], {from, to}: Chunk): boolean {
  for (let at = from; at < to; at++) if (calls.has(tokens[at]?.low ?? '')) return true
  return false
}

const commenting = new Set([comment, 'comments', 'response', 'reaction', 'interview', 'interviews', 'information'])

function isForComment(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'for' && commenting.has(chunks[at + 1]?.head ?? '')
}

/** `could not be reached for comment` */
function unreached(sentence: Sentence, at: number): Refusal | undefined {
  const {chunks} = sentence
  const verb = chunks[at]?.verb
  if (!verb?.negated && !isNeither(sentence, at)) return undefined
  return refusal(sentence, at, isForComment(chunks, at + 1) ? at + 3 : at + 1)
}

/** `Calls to the harbour office were not returned`, `a message left with Ruiz was not immediately answered` */
function unanswered(sentence: Sentence, at: number): Refusal | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk?.verb?.negated || !answering.has(chunk.head)) return undefined
  for (let index = at - 1; index >= 0 && chunks[index]?.kind !== 'end'; index--) {
    const sent = chunks[index]
    if (sent?.kind !== 'noun' || !calls.has(sent.head)) continue
    for (let behind = index + 1; behind + 1 < at; behind++) {
      const noun = chunks[behind + 1]
      if (chunks[behind]?.kind !== 'prep' || noun?.kind !== 'noun' || commenting.has(noun.head)) continue
      return {...refusalBy(chunks, {from: at, to: at + 1}, behind + 1), start: sent.start}
    }
    return {start: sent.start, cue: {start: chunk.start, end: chunk.end}, mention: undefined, core: undefined}
  }
  return undefined
}

/** `was not immediately available for comment`, `were unavailable`, `There was no comment from the embassy`. */
function unavailable(sentence: Sentence, at: number, next: number): Refusal | undefined {
  const {chunks, tokens} = sentence
  const verb = chunks[at]?.verb
  const state = chunks[next]
  if (!verb || !state) return undefined
  if (isNoComment(sentence, state)) {
    if (chunks[next + 1]?.head !== 'from' || chunks[next + 2]?.kind !== 'noun') return undefined
    return refusalBy(chunks, {from: next, to: next + 1}, next + 2)
  }
  if (state.head === 'unsuccessful' && efforts.has(chunks[0]?.head ?? '')) return unsuccessful(chunks, at, next)
  const negated = verb.negated || tokens[state.from]?.low === 'not' || isNeither(sentence, at)
  const available = state.head === 'available' || state.head === 'reachable'
  if (!(available && negated) && state.head !== 'unavailable' && state.head !== 'unreachable') return undefined
  // `the report was not available`: only somebody is available for comment
  const to = next + 1
  if (isForComment(chunks, to)) return refusal(sentence, at, to + 2)
  const doing = chunks[to]
  if (doing?.verb?.form === 'infinitive' && talking.has(doing.head)) return refusal(sentence, at, to + 1)
  return undefined
}

/** `Efforts to reach Ruiz were unsuccessful` */
function unsuccessful(chunks: readonly Chunk[], at: number, next: number): Refusal | undefined {
  const reach = chunks[1]
  return reach?.verb && reaching.has(reach.head) && chunks[2]?.kind === 'noun'
    ? refusalBy(chunks, {from: at, to: next + 1}, 2)
    : undefined
}

/** `no comment`, `no immediate comment` */
function isNoComment({tokens}: Sentence, {kind, head, from}: Chunk): boolean {
  return kind === 'noun' && head === comment && tokens[from]?.low === 'no'
}

const nothing =
  /^(?:any |further |more |other |additional |specific ){0,3}(?:details?|information|specifics|particulars|explanation|reasons?|names?)\b[^,]{0,40}$/i

/** The nouns of `nothing`, which is slow to compile. */
const nouns = /detail|information|specific|particular|explanation|reason|name/i

/** `did not reveal any details`: of what was not said, nothing is told. */
export function withholds(flat: string, {modality, content, marks, stretches}: Draft): boolean {
  const only = content[0]
  if (modality !== 'negated' || !only || content.length > 1 || stretches.length + marks.length > 0) return false
  if (only.end - only.start >= 80) return false
  const words = flat.slice(only.start, only.end)
  return nouns.test(words) && nothing.test(words)
}
