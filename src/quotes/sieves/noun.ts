/**
 * Nouns and adjectives that report: `Ruiz's claim that C`, `her call for C`,
 * `criticism of C by the union`, `made a call for C`, `is confident that C`.
 */
import {ownerIn} from '../owner.ts'
import {adjectiveCueOf, type CueRow} from '../cue-table.ts'
import type {Frame} from '../../lexicon/cues.ts'
import {clauseEnd} from '../clause-end.ts'
import type {Found} from '../found.ts'
import {isInSubject, nominalEnd} from '../nominal-end.ts'
import {objectEnd} from '../object-end.ts'
import {subjectBefore} from '../subject-before.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Chunk, Sentence} from '../types.ts'

/** Verbs that say no more than that somebody does what the noun says. */
const giving = new Set(
  'signal restate tweet roll tone ratchet reverse make issue ask voice intimate vote speak express have give raise offer release launch reiterate renew repeat share show state send file lodge level hold take withdraw deliver post publish sound pledge soften drop keep maintain'.split(
    ' '
  )
)
const givers = new Set(['from', 'by'])
/** Verbs behind which an adjective says how its subject thinks. */
const states = new Set(['be', 'remain', 'feel', 'seem', 'become', 'make', 'grow', 'sound'])

/** Frames that report only where somebody holds the view: `her response to the plan`. */
const holderOnly = new Set(['on', 'to'])
/** `it is clear that`: nobody's view. */
const empty = new Set(['it', 'there', 'that', 'this', 'which', 'what'])

export function nominal(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  // `the court of appeal for the north`
  if (!chunk || chunk.noun?.pronoun || itemAt(chunks, at - 1)?.head === 'of') return undefined
  // `made it clear that`
  const before = verbBefore(chunks, at)
  const verb = itemAt(chunks, before)?.verb
  const noun = chunk.word.nounCue
  const row = noun ?? (states.has(itemAt(chunks, before)?.head ?? '') ? adjectiveCueOf(chunk.head) : undefined)
  if (!row) return undefined
  // `warnings from the union of a strike`
  const giver = givers.has(chunks[at + 1]?.head ?? '') && chunks[at + 2]?.kind === 'noun' ? at + 2 : undefined
  const behind = behindDay(chunks, giver === undefined ? at + 1 : giver + 1)
  const frame = nominalFrame(chunks, behind, row)
  if (frame === undefined) return undefined
  const clausal = isClausal(frame)
  const from = clausal ? behind : behind + 1
  // `chants of "Go home" were heard`
  const only = !clausal && !row.frames.has(frame)
  const farthest = only ? from + 1 : clausal ? clauseEnd(sentence, from) : objectEnd(sentence, from)
  const to = isInSubject(sentence, at) ? nominalEnd(sentence, from, farthest, frame === 't' || frame === 'w') : farthest
  // `voiced support for`, `made no mention of`, `is confident that`: who does what the verb says
  const gives = giving.has(itemAt(chunks, before)?.head ?? '') || favouring.has(chunk.head)
  const held = noun ? giver === undefined && gives : true
  const subject = held && verb && !verb.passive ? subjectBefore(sentence, before) : undefined
  const owner = subject ? undefined : giver === undefined ? ownerIn(sentence, chunk) : chunks[giver]
  if (!subject && !owner && holderOnly.has(frame)) return undefined
  if (!noun && empty.has(chunks[subject?.core ?? at]?.head ?? '')) return undefined
  return {
    content: [{from, to: Math.max(to, from + 1)}],
    subject,
    owner,
    // `voiced doubts about`: the verb belongs to the cue where it holds the noun
    cue: [{from: subject ? before : at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame,
    rule: 'noun'
  }
}

/** Behind the day of `his claim on Wednesday that`. */
function behindDay(chunks: readonly Chunk[], at: number): number {
  const noun = chunks[at]?.kind === 'prep' ? at + 1 : at
  return chunks[noun]?.noun?.time && chunks[noun + 1]?.kind === 'that' ? noun + 1 : at
}

/** The phrase in front, over adverbs and `in`: `spoke out in favour of`, `made no mention of`. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  let before = at - 1
  if (favouring.has(chunks[at]?.head ?? '') && itemAt(chunks, before)?.head === 'in') before--
  // `rolled out proposals`, `toned down her criticism`
  if (particles.has(itemAt(chunks, before)?.head ?? '') && itemAt(chunks, before - 1)?.kind === 'verb') before--
  return itemAt(chunks, before)?.kind === 'adverb' || itemAt(chunks, before)?.head === 'it' ? before - 1 : before
}

const particles = new Set(['out', 'up', 'down'])
const favouring = new Set(['favor', 'favour'])

function isClausal(frame: Frame): boolean {
  return frame === 't' || frame === 'i' || frame === 'w'
}

/** The frame of a row that opens at a chunk. */
export function nominalFrame(chunks: readonly Chunk[], at: number, {frames}: CueRow): Frame | undefined {
  const next = chunks[at]
  const kind = chunks[at + 1]?.kind
  const frame =
    next?.kind === 'that'
      ? 't'
      : next?.verb?.form === 'infinitive'
        ? 'i'
        : next?.kind === 'wh' || next?.head === 'whether'
          ? 'w'
          : next?.kind === 'prep' && (kind === 'noun' || kind === 'stretch' || kind === 'wh' || kind === 'verb')
            ? next.head
            : undefined
  if (frame === undefined) return undefined
  // `chants of "Go home"`, not `the cries of gulls`
  return frames.has(frame) || (kind === 'stretch' && frames.has(`${frame}"`)) ? frame : undefined
}
