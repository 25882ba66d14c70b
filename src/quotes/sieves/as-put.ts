/**
 * `as Ruiz put it, C`; `C, as Ruiz noted`; `in the words of Ruiz, C`.
 */
import {skipAdjuncts} from '../adjuncts.ts'
import {clauseEnd} from '../clause-end.ts'
import {isClause} from '../clause-start.ts'
import {complementAfter} from '../complement.ts'
import {ownerIn} from '../owner.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Found} from '../found.ts'
import {contentStart} from '../reportable.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Chunk, ChunkKind, Range, Sentence, Subject} from '../types.ts'

export function asPut(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk?.cue
  if (chunk?.verb?.form !== 'finite' || chunk.verb.passive || !row?.quotes) return undefined
  const subject = behindAs(chunks, at) ?? subjectBefore(sentence, at)
  if (!subject || subject.shared) return undefined
  const opening = subject.from - 1
  const as = itemAt(chunks, opening)
  if (as?.head !== 'as' || as.kind === 'stretch') return undefined
  // `closed as she said that`: a clause of time
  const before = itemAt(chunks, opening - 1)
  if (before && !setOff.has(before.kind)) return undefined
  const {at: behind} = skipAdjuncts(chunks, chunks[at + 1]?.head === 'it' ? at + 2 : at + 1)
  // `as rain promised to clear the roads`
  if (!endsFrame.has(chunks[behind]?.kind ?? 'end')) return undefined
  const content = reported(sentence, opening, behind)
  if (!content || (content.to <= opening && isSaid(sentence, content))) return undefined
  // Annotators leave `as` out (PolNeAR).
  const cue: Range[] = [{from: at, to: chunks[at + 1]?.head === 'it' ? at + 2 : at + 1}]
  return {content: [content], subject, cue, lemma: `as ${row.lemma}`, row, frame: 'c', rule: 'as-put'}
}

/**
 * `The wall was, as Tomas Berg put it, "a promise"`, `As Ana Ruiz, a pilot, put
 * it`: the noun behind `as` is no part of a phrase in front of it.
 */
function behindAs(chunks: readonly Chunk[], verb: number): Subject | undefined {
  let noun = verb - 1
  const inserted = chunks[noun]?.kind === 'comma'
  if (inserted)
    while (noun > 0 && verb - noun < longestName && mayName.has(itemAt(chunks, noun - 1)?.kind ?? 'end')) noun--
  // `as` is a preposition in front of a noun
  while (inserted && noun < verb && itemAt(chunks, noun - 1)?.head !== 'as') noun++
  const opens =
    chunks[noun]?.kind === 'noun' &&
    itemAt(chunks, noun - 1)?.head === 'as' &&
    itemAt(chunks, noun - 1)?.kind !== 'stretch'
  return opens ? {from: noun, to: inserted ? verb - 1 : verb, core: noun, shared: false} : undefined
}

/** A name with its appositions has no more chunks. */
const longestName = 12
const mayName = new Set<ChunkKind>(['noun', 'prep', 'sub', 'comma', 'adverb', 'conj', 'open', 'close'])

/** Behind the verb of such a frame stands what it reports, or nothing. */
const endsFrame = new Set<Chunk['kind']>(['comma', 'colon', 'dash', 'semicolon', 'close', 'stretch', 'end'])
/** What may stand in front of `as Ruiz noted`. */
const setOff: ReadonlySet<ChunkKind> = new Set(['comma', 'dash', 'stretch', 'conj', 'open', 'that', 'sub'])

const words = new Set(['words', 'view', 'opinion', 'account'])

/** `in the words of Ruiz, "C"` */
export function inTheWords(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const owned = inOwnView(sentence, at)
  if (owned) return owned
  if (
    chunks[at]?.head !== 'in' ||
    !words.has(chunks[at + 1]?.head ?? '') ||
    chunks[at + 2]?.head !== 'of' ||
    chunks[at + 3]?.kind !== 'noun'
  )
    return undefined
  const to = nounPhraseEnd(chunks, at + 3)
  const content = reported(sentence, at, to)
  if (!content) return undefined
  return {
    content: [content],
    subject: {from: at + 3, to, core: at + 3, shared: false},
    cue: [{from: at, to: at + 3}],
    lemma: 'in the words of',
    row: undefined,
    frame: 'c',
    rule: 'as-put'
  }
}

const views = new Set(['view', 'opinion', 'words'])

/** `In his view, C`, `C, in Ruiz's opinion` */
function inOwnView(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const view = chunks[at + 1]
  if (chunks[at]?.head !== 'in' || view?.kind !== 'noun' || !views.has(view.head)) return undefined
  // Elsewhere it says whose view a part of the sentence is.
  const last = chunks[at + 2]?.kind === 'end' && itemAt(chunks, at - 1)?.kind === 'comma'
  if (!last && at > 0) return undefined
  const owner = ownerIn(sentence, view)
  const content = owner && reported(sentence, at, at + 2)
  // `In his opinion, Ruiz said it was late`
  if (!content || isSaid(sentence, content)) return undefined
  const cue = [{from: at, to: at + 2}]
  return {
    content: [content],
    subject: undefined,
    owner,
    cue,
    lemma: 'in the view of',
    row: undefined,
    frame: 'c',
    rule: 'as-put'
  }
}

/** What stands behind the comma that closes such a phrase, or, at the sentence's end, before the one that opens it. */
function reported(sentence: Sentence, opening: number, behind: number): Range | undefined {
  const {chunks} = sentence
  const mark = chunks[behind]
  if ((mark?.kind === 'comma' || mark?.kind === 'colon') && begins(chunks, behind + 1)) {
    const next = chunks[behind + 1]
    return {from: behind + 1, to: next?.kind === 'stretch' ? behind + 2 : clauseEnd(sentence, behind + 1)}
  }
  if (chunks[behind]?.kind === 'stretch') return {from: behind, to: behind + 1}
  const end = itemAt(chunks, opening - 1)?.kind === 'comma' ? opening - 1 : opening
  const from = contentStart(sentence, end)
  return from < end ? {from, to: end} : undefined
}

function begins(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'stretch' || isClause(chunks, at)
}

/** `Ruiz said C, as others have suggested`: the words are those of Ruiz. */
function isSaid(sentence: Sentence, {from, to}: Range): boolean {
  for (let at = from; at < to; at++) {
    const chunk = sentence.chunks[at]
    if (chunk?.verb?.form !== 'finite') continue
    const row = chunk.cue
    const frame = row?.frames.has('t') && complementAfter(sentence, at, row)?.frame
    return frame === 't' || frame === 'c'
  }
  return false
}
