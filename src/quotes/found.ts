/**
 * What a sieve finds, and the draft of a quote that is made of it.
 */
import type {CueRow} from './cue-table.ts'
import {issuing} from '../lexicon/occasions.ts'
import type {QuoteRule, Span} from '../story/types.ts'
import {cueSpans} from './cue-span.ts'
import {modalityOf, stanceOf} from './modality.ts'
import {occasionBetween, occasionFrom, occasionInFront} from './occasion.ts'
import type {Chunk, ChunkKind, Draft, Range, Sentence, StretchKind, Subject} from './types.ts'
import {dateWithin} from './when.ts'
import {itemAt} from '../text/item-at.ts'

/** What is reported and by which words, as chunks of a sentence. */
export interface Found {
  content: Range[]
  subject: Subject | undefined
  /** The possessor of a noun that is the cue. */
  owner?: Span | undefined
  cue: Range[]
  lemma: string
  row: CueRow | undefined
  frame: string
  /** Who passed the words on, outermost first. */
  relays?: readonly Subject[] | undefined
  addressee?: Range | undefined
  rule: QuoteRule
}

/** What a sieve found, with all fields in one order: sieves leave some out, and V8 reads objects of many shapes slowly. */
export function inOneShape(found: Found): Found {
  const {content, subject, owner, cue, lemma, row, frame, relays, addressee, rule} = found
  return {content, subject, owner, cue, lemma, row, frame, relays, addressee, rule}
}

/**
 * Whether words set like a title stand for a thing: `that "Salt and Rope" was
 * her last novel`, `on "The Hour"`, `the "History" section`.
 */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const before = itemAt(chunks, at - 1)
  const behind = chunks[at + 1]
  if ((before?.kind === 'prep' && before.head !== 'as') || behind?.verb?.form === 'finite') return true
  return (before?.head === 'the' || before?.head === "'s") && behind?.kind === 'noun' && !behind.noun?.name
}

/** Whether a stretch is all that a cue reports. */
function isAlone(content: readonly Range[], at: number): boolean {
  return content.some(({from, to}) => from === at && to === at + 1)
}

/** A subject with the comma that closes its apposition, as annotators mark it: `Ana Ruiz, a teacher, said`. */
export function mentionOf(chunks: readonly Chunk[], subject: Subject): Span {
  const {from} = subject
  const to = namingEnd(chunks, subject)
  const start = chunks[from]?.start ?? 0
  if (to < subject.to) return {start, end: chunks[to - 1]?.end ?? 0}
  const closing = chunks[to]
  const last = chunks[to - 1]?.end ?? 0
  const inserted = chunks.slice(from, to).some(chunk => chunk.kind === 'comma')
  const bracket = closing?.kind === 'close' && chunks.slice(from, to).some(chunk => chunk.kind === 'open')
  const dashed = closing?.kind === 'dash' && chunks.slice(from, to).some(chunk => chunk.kind === 'dash')
  const closes = bracket || dashed || (inserted && closing?.kind === 'comma' && chunks[to + 1] !== undefined)
  return {start, end: closes ? closing.end : last}
}

/** A phrase that names somebody and tells of them is not longer, in characters. */
const longestTelling = 80
const setsOff = new Set<ChunkKind | undefined>(['comma', 'dash'])

/** Before a long clause that tells of somebody and no longer names them: `Ana Ruiz | , who has sailed ...`. */
function namingEnd(chunks: readonly Chunk[], {from, to}: Subject): number {
  if ((chunks[to - 1]?.end ?? 0) - (chunks[from]?.start ?? 0) <= longestTelling) return to
  let behindName = true
  for (let at = from + 1; at < to; at++) {
    if (!setsOff.has(chunks[at]?.kind)) continue
    // `Ana Ruiz, head of the trust | , which runs the ferries`: that tells of the trust
    if (chunks[at + 1]?.kind === 'wh' && (behindName || chunks[at + 1]?.head === 'which')) return at
    behindName = false
  }
  return to
}

/** Behind the cue, who was told and an inverted subject: where the occasion may stand. */
function occasionStart({cue, subject, addressee, rule}: Found): number {
  const behind = Math.max(cue.at(-1)?.to ?? 0, addressee?.to ?? 0)
  return subject && (rule === 'cue-after-inverted' || rule === 'according-to') ? Math.max(behind, subject.to) : behind
}

/** Where and when it was said, in the places where a sentence says so: behind the cue, in front of it, at the start. */
function circumstancesOf(flat: string, sentence: Sentence, found: Found): Pick<Draft, 'occasion' | 'when'> {
  const {chunks} = sentence
  const behind = occasionStart(found)
  const cue = found.cue[0]?.from ?? behind
  const first = Math.min(found.content[0]?.from ?? cue, cue, found.subject?.from ?? cue)
  const last = found.content.at(-1)?.to ?? 0
  const core = (found.subject?.core ?? cue) + 1
  const occasion =
    occasionFrom(flat, chunks, behind) ??
    (last > behind ? occasionFrom(flat, chunks, last) : undefined) ??
    (core < cue ? occasionBetween(flat, chunks, core, cue) : undefined) ??
    occasionInFront(flat, chunks, first)
  const when =
    dateWithin(sentence, behind, adverbialsEnd(chunks, behind)) ??
    (last > behind ? dateWithin(sentence, last, adverbialsEnd(chunks, last)) : undefined) ??
    (core < cue ? dateWithin(sentence, core, cue) : undefined) ??
    (first > 0 ? dateWithin(sentence, 0, Math.min(first, adverbialsEnd(chunks, 0))) : undefined)
  return {occasion, when}
}

/** Behind the adverbials that begin at a chunk: `on Tuesday`, `in a speech aired on Sunday`. */
function adverbialsEnd(chunks: readonly Chunk[], from: number): number {
  let at = from
  for (;;) {
    const chunk = chunks[at]
    if (chunk?.kind === 'prep' && chunks[at + 1]?.kind === 'noun') at += 2
    else if (chunk?.kind === 'adverb' || (chunk?.kind === 'noun' && chunk.noun?.time)) at++
    else if (at > from && chunk?.kind === 'verb' && issuing.has(chunk.head)) at++
    else return at
  }
}

const passing = new Set(['cite', 'cited', 'quote', 'quoted', 'report', 'reported', 'carry', 'carried'])

/** `Ruiz said, as cited by ANSA`: who passed on what an attribution reports. */
function passedOnBy(chunks: readonly Chunk[], from: number): Range[] {
  const at = chunks[from]?.kind === 'comma' ? from + 1 : from
  if (chunks[at]?.head !== 'as' || !passing.has(chunks[at + 1]?.head ?? '') || chunks[at + 2]?.head !== 'by') return []
  return chunks[at + 3]?.kind === 'noun' ? [{from: at + 3, to: at + 4}] : []
}

function spanOf(chunks: readonly Chunk[], {from, to}: Range): Span {
  return {start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0}
}

const edges = new Set<ChunkKind | undefined>(['comma', 'colon', 'semicolon', 'dash'])

/** What is reported without the marks around it: `: the port is shut (`. */
function trimmed(chunks: readonly Chunk[], {from, to}: Range): Range {
  let start = from
  let end = to
  while (start < end - 1 && edges.has(chunks[start]?.kind)) start++
  while (end > start + 1) {
    const {kind, head} = itemAt(chunks, end - 1) ?? {}
    if (!edges.has(kind) && kind !== 'open' && !(kind === 'end' && head === '.')) break
    end--
  }
  return {from: start, to: end}
}

function actOf({frame, row}: Found): Draft['act'] {
  return row?.frames.get(frame) ?? row?.act ?? 'speech'
}

export function draftOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[], found: Found): Draft {
  const {chunks} = sentence
  const stretches: number[] = []
  let bare = false
  const content: Span[] = []
  for (const untrimmed of found.content) {
    const range = trimmed(chunks, untrimmed)
    content.push(spanOf(chunks, range))
    for (let at = range.from; at < range.to; at++) {
      const chunk = chunks[at]
      if (chunk?.stretch !== undefined) {
        // The title of a work, or a word that is only named, is nobody's words.
        const kind = kinds[chunk.stretch]
        if (
          kind === 'title' ||
          kind === 'term' ||
          kind === 'nickname' ||
          (kind === 'titled' && isThing(chunks, at) && !isAlone(found.content, at))
        )
          bare = true
        else stretches.push(chunk.stretch)
      } else if (
        chunk &&
        chunk.kind !== 'comma' &&
        chunk.kind !== 'end' &&
        chunk.kind !== 'conj' &&
        chunk.kind !== 'dash'
      )
        bare = true
    }
  }
  const modality = modalityOf(sentence, found)
  const {occasion, when} = circumstancesOf(flat, sentence, found)
  return {
    content,
    marks: [],
    stretches,
    cue: cueSpans(sentence, found),
    lemma: found.lemma,
    mention: found.owner ?? (found.subject && mentionOf(chunks, found.subject)),
    core: found.subject && chunks[found.subject.core],
    type: stretches.length === 0 ? 'indirect' : bare ? 'mixed' : 'direct',
    act: actOf(found),
    modality,
    stance: stanceOf(chunks, found, modality),
    relays: (found.relays ?? passedOnBy(chunks, occasionStart(found))).map(range => spanOf(chunks, range)),
    addressee: found.addressee && spanOf(chunks, found.addressee),
    occasion,
    when,
    within: undefined,
    anonymous: false,
    rule: found.rule
  }
}

/** A draft of words in quotation marks with nothing known of them yet. */
export function plainDraft(span: Span, stretch: number, rule: QuoteRule): Draft {
  return {
    content: [span],
    marks: [],
    stretches: [stretch],
    cue: [],
    lemma: '',
    mention: undefined,
    core: undefined,
    type: 'direct',
    act: 'speech',
    modality: undefined,
    stance: undefined,
    relays: [],
    addressee: undefined,
    occasion: undefined,
    when: undefined,
    within: undefined,
    anonymous: false,
    rule
  }
}
