/**
 * Where a reported clause ends: mostly with the sentence, but before another
 * cue of the same speaker and before what is the writer's own.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {isClause} from './clause-start.ts'
import {mainVerbAfter} from './main-verb.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence} from './types.ts'

/** Where the clause that begins at a chunk ends: mostly with the sentence. */
export function clauseEnd(sentence: Sentence, from: number, inFront = false): number {
  const {chunks} = sentence
  const infinitive = chunks[from]?.verb?.form === 'infinitive' || chunks[from + 1]?.verb?.form === 'infinitive'
  let depth = 0
  let at = from
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (chunk.kind === 'end' && at >= chunks.length - 2) break
    if (chunk.kind === 'semicolon') break
    if (chunk.kind === 'open') depth++
    if (chunk.kind === 'close') {
      if (depth === 0) break
      depth--
    }
    if (depth > 0) continue
    if (at === from) continue
    // `that, while it may cost more, it pays`
    if (chunk.kind === 'comma' && at === from + 1 && chunks[from]?.kind === 'that') {
      at = Math.max(at, nextComma(chunks, at + 1))
      continue
    }
    // `said it was "a mess," adding that`: the comma stands within the marks
    if (
      chunk.kind === 'verb' &&
      chunk.verb?.form === 'gerund' &&
      itemAt(chunks, at - 1)?.kind === 'stretch' &&
      reportsQuotes(chunk)
    )
      break
    // `asked whether it was "a mess," Ruiz said: "It is"`
    if (chunk.kind === 'stretch' && sentence.tokens[chunk.from]?.text === ',' && turnsBack(sentence, at)) {
      at++
      break
    }
    if (
      chunk.kind === 'comma' &&
      (endsAtComma(sentence, from, at, infinitive) ||
        ((inFront || infinitive) && chunks[at + 1]?.kind === 'noun' && isClause(chunks, at + 1)))
    )
      break
    if (chunk.kind === 'dash' && endsAtDash(chunks, at)) break
    if (
      chunk.kind === 'conj' &&
      (startsCue(sentence, at + 1) ||
        (infinitive && isPastCue(chunks, at + 1)) ||
        (itemAt(chunks, at - 1)?.kind === 'stretch' && turnsBack(sentence, at)))
    )
      break
  }
  while (
    at > from + 1 &&
    (itemAt(chunks, at - 1)?.kind === 'comma' ||
      itemAt(chunks, at - 1)?.kind === 'end' ||
      itemAt(chunks, at - 1)?.kind === 'dash')
  )
    at--
  return at
}

/** The comma that closes an insertion, or -1. */
function nextComma(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at++) if (chunks[at]?.kind === 'comma') return at
  return -1
}

/** A clause or phrase with one of these behind a comma is the writer's own. */
const turning = new Set(['while', 'whereas', 'despite'])

const evenTurning = new Set(['as', 'though', 'while'])

/** Whether the clause ends at a comma: an attribution of its own, or another cue of the same speaker, follows. */
function endsAtComma(sentence: Sentence, from: number, comma: number, infinitive: boolean): boolean {
  const {chunks} = sentence
  const next = chunks[comma + 1]
  if (!next) return false
  switch (next.kind) {
    case 'verb':
      if (next.head === 'accord') return true
      return (
        (next.verb?.form === 'gerund' && (infinitive || reportsQuotes(next) || isOwnJudgement(chunks, from, next))) ||
        (next.verb?.form === 'finite' &&
          isSaying(next) &&
          (infinitive || mainVerbAfter(chunks, verbless(chunks, from), 0) !== comma + 1))
      )
    case 'conj':
      return startsCue(sentence, comma + 2) || turnsBack(sentence, comma + 1) || opensOwn(chunks, comma + 1, infinitive)
    // `..., he said`, `..., another says there are`
    case 'noun':
      return turnsBack(sentence, comma)
    case 'adverb':
      // `..., even as others left`
      return next.head === 'even' && chunks[comma + 2]?.kind === 'sub' && evenTurning.has(chunks[comma + 2]?.head ?? '')
    default:
      // `..., while others left`, `..., as has the mayor`, `..., despite the rain`
      return (
        answers(chunks, comma + 1) ||
        turning.has(next.head) ||
        (next.head === 'as' && chunks[comma + 2]?.kind === 'verb')
      )
  }
}

/**
 * `said it would close, blaming the rain`: of a clause about the speaker, what follows is the speaker's too, and not
 * in `said Ruiz would come, praising the plan`.
 */
function isOwnJudgement(chunks: readonly Chunk[], from: number, {cue}: Chunk): boolean {
  return cue?.frames.get('n') === 'speech' && chunks[verbless(chunks, from)]?.noun?.pronoun === true
}

/** Whether a relative clause tells what somebody else said: `, to which Cole replied "No"`, `, with Ruiz calling it "mad"`. */
function answers(chunks: readonly Chunk[], from: number): boolean {
  const {kind, head} = chunks[from] ?? {}
  const first = kind === 'prep' && (head === 'to' || head === 'at' || head === 'with') ? from + 1 : from
  const relative = chunks[first]?.head === 'which'
  if (!relative && head !== 'with') return false
  let at = relative ? first + 1 : first
  if (chunks[at]?.kind !== 'noun') return false
  at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]
  if (verb?.kind !== 'verb' || verb.verb?.form !== (relative ? 'finite' : 'gerund')) return false
  // Words in quotation marks are what it reports: `, with Ruiz going on television to call it "mad"`.
  let cue = verb.cue !== undefined
  for (let index = at + 1; index < chunks.length && index < at + nearWords; index++) {
    const chunk = chunks[index]
    if (chunk?.kind === 'stretch') return cue
    if (chunk?.kind === 'comma' && chunks[index + 1]?.kind !== 'stretch') return false
    if (chunk?.verb?.form === 'infinitive') cue ||= chunk.cue !== undefined
  }
  return false
}

/** How far behind their verb words in quotation marks may stand, in chunks. */
const nearWords = 8

/**
 * Whether a clause of the writer's own begins behind a comma: `, but he left`;
 * `, but denied it`; behind an infinitive `, and the council agreed` too.
 */
function opensOwn(chunks: readonly Chunk[], conj: number, infinitive: boolean): boolean {
  let at = conj + 1
  while (chunks[at]?.kind === 'adverb') at++
  const turns = chunks[conj]?.head === 'but'
  if (turns && chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'noun') at = nounPhraseEnd(chunks, at + 1)
  if (turns && chunks[at]?.verb?.form === 'finite') return chunks[at]?.cue !== undefined
  if (chunks[at]?.kind !== 'noun') return false
  if (turns) return true
  if (!infinitive) return false
  at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  return chunks[at]?.verb?.form === 'finite'
}

/** `- and nobody objects`, `- noting that`: the story goes on behind a dash that no other closes. */
function endsAtDash(chunks: readonly Chunk[], dash: number): boolean {
  for (let at = dash + 1; at < chunks.length; at++) if (chunks[at]?.kind === 'dash') return false
  let at = dash + 1
  const next = chunks[at]
  if (next?.verb?.form === 'gerund') return reportsQuotes(next)
  if (next?.head === 'though' || next?.head === 'although') return true
  if (next?.head !== 'and' && next?.head !== 'but') return false
  at++
  while (chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind === 'noun') at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  return chunks[at]?.verb?.form === 'finite'
}

/** `, but he urged`, `, and she added`: the speaker goes on, and so does the story. */
function turnsBack({chunks}: Sentence, conj: number): boolean {
  let at = conj + 1
  while (chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind !== 'noun') return false
  at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]
  // not `he would tell them`
  return verb?.kind === 'verb' && verb.verb?.form === 'finite' && verb.verb.modal === '' && isSaying(verb)
}

/** Behind the word that opens a clause. */
function verbless(chunks: readonly Chunk[], from: number): number {
  return opening.has(chunks[from]?.kind) ? from + 1 : from
}

const opening = new Set<Chunk['kind'] | undefined>(['that', 'wh', 'sub'])

/** `ordered them to pay and criticised`: an infinitive is joined by no past form. */
function isPastCue(chunks: readonly Chunk[], from: number): boolean {
  let at = from
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]?.verb
  return verb?.form === 'finite' && verb.past && verb.modal === '' && !verb.passive && chunks[at]?.cue !== undefined
}

function reportsQuotes(chunk: Chunk): boolean {
  return chunk.cue?.quotes === true
}

function isSaying(chunk: Chunk): boolean {
  return chunk.cue?.says === true
}

/** Whether a coordinated verb goes on with the reporting and not with what is reported: `and said`, `but added that`. */
function startsCue(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  let index = at
  while (chunks[index]?.kind === 'adverb') index++
  const chunk = chunks[index]
  if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') return false
  const main = sentence.tokens[chunk.verb.main]
  if (!reportsQuotes(chunk) || !main || main.tags & wordTag.auxiliary) return false
  const word = sentence.tokens[chunk.from]
  return chunk.verb.past || word?.low === 'did' || word?.low === "didn't" || word?.low === 'has' || word?.low === 'have'
}
