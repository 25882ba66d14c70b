/**
 * What a sieve finds, and the draft of a quote that is made of it.
 */
import type {CueRow} from '../lexicon/cues.ts'
import type {QuoteRule, Span} from '../story/types.ts'
import {cueSpans} from './cue-span.ts'
import {isAnonymous, occasionFrom} from './occasion.ts'
import type {Chunk, Draft, Range, Sentence, StretchKind, Subject, VerbInfo} from './types.ts'

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
  /** Who passed the words on. */
  relay?: Subject | undefined
  addressee?: Range | undefined
  rule: QuoteRule
}

/** Whether a stretch is all that a cue reports. */
function isAlone(content: readonly Range[], at: number): boolean {
  return content.some(({from, to}) => from === at && to === at + 1)
}

/** A subject with the comma that closes its apposition, as annotators mark it: `Ana Ruiz, a teacher, said`. */
export function mentionOf(chunks: readonly Chunk[], {from, to}: Subject): Span {
  const start = chunks[from]?.start ?? 0
  const closing = chunks[to]
  const last = chunks[to - 1]?.end ?? 0
  const inserted = chunks.slice(from, to).some(chunk => chunk.kind === 'comma')
  const bracket = closing?.kind === 'close' && chunks.slice(from, to).some(chunk => chunk.kind === 'open')
  const closes = bracket || (inserted && closing?.kind === 'comma' && chunks[to + 1] !== undefined)
  return {start, end: closes ? closing.end : last}
}

/** `has not said`; `if he says`, `would say`; `will say`, `is to announce`. */
function modalityOf({chunks, tokens}: Sentence, verb: VerbInfo, {subject, cue}: Found): Draft['modality'] {
  const adverb = chunks[(cue[0]?.from ?? 0) - 1]
  if (
    verb.negated ||
    adverb?.head === 'never' ||
    nobody.has(chunks[subject?.from ?? -1]?.head ?? '') ||
    nobody.has(tokens[chunks[subject?.from ?? -1]?.from ?? -1]?.low ?? '')
  )
    return 'negated'
  const condition = chunks[(subject?.from ?? cue[0]?.from ?? 0) - 1]
  if (condition?.kind === 'sub' && conditions.has(condition.head)) return 'hypothetical'
  const before = chunks[(cue[0]?.from ?? 0) - 1]
  if (verb.form === 'infinitive' && (before?.head === 'be' || scheduled.has(before?.head ?? ''))) return 'future'
  if (verb.modal === '') return undefined
  return future.has(verb.modal) ? 'future' : 'hypothetical'
}

/** `is due to announce`, `is set to say` */
const scheduled = new Set(['due', 'set', 'expected', 'scheduled', 'ready', 'likely'])
const nobody = new Set(['neither', 'nobody', 'none', 'no', 'no-one'])
const conditions = new Set(['if', 'unless', 'whether', 'until'])
const future = new Set(['will', "'ll", 'shall', "won't"])

/** Behind the cue, who was told and an inverted subject: where the occasion may stand. */
function occasionStart({cue, subject, addressee, rule}: Found): number {
  const behind = Math.max(cue.at(-1)?.to ?? 0, addressee?.to ?? 0)
  return subject && (rule === 'cue-after-inverted' || rule === 'according-to') ? Math.max(behind, subject.to) : behind
}

function spanOf(chunks: readonly Chunk[], {from, to}: Range): Span {
  return {start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0}
}

export function draftOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[], found: Found): Draft {
  const {chunks} = sentence
  const stretches: number[] = []
  let bare = false
  const content: Span[] = []
  for (const range of found.content) {
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
          (kind === 'titled' && !isAlone(found.content, at))
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
  const verb = chunks[found.cue[0]?.from ?? 0]?.verb
  return {
    content,
    marks: [],
    stretches,
    cue: cueSpans(sentence, found),
    lemma: found.lemma,
    mention: found.owner ?? (found.subject && mentionOf(chunks, found.subject)),
    core: found.subject && chunks[found.subject.core],
    type: stretches.length === 0 ? 'indirect' : bare ? 'mixed' : 'direct',
    act: found.frame === 'x' ? 'directive' : (found.row?.act ?? 'speech'),
    modality: verb && modalityOf(sentence, verb, found),
    stance: undefined,
    relays: found.relay ? [spanOf(chunks, found.relay)] : [],
    addressee: found.addressee && spanOf(chunks, found.addressee),
    occasion: occasionFrom(flat, chunks, occasionStart(found)),
    anonymous: isAnonymous(flat.slice(sentence.start, sentence.end)),
    carriedFrom: -1,
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
    type: 'direct',
    act: 'speech',
    modality: undefined,
    stance: undefined,
    relays: [],
    addressee: undefined,
    occasion: undefined,
    anonymous: false,
    carriedFrom: -1,
    rule
  }
}
