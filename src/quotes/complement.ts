/**
 * What a cue reports: the clause, infinitive or noun phrase behind it, how
 * far it runs, who is told, and on what occasion.
 */
import {cueOf, type CueRow, type Frame} from '../lexicon/cues.ts'
import {occasionNouns} from '../lexicon/occasions.ts'
import {wordTag} from '../lexicon/function-words.ts'
import {verbForm} from '../text/verbs.ts'
import {opensClause} from './subject.ts'
import type {Chunk, Sentence} from './types.ts'
import {wordInfo} from './words.ts'

/** Chunks from `from` up to, not including, `to`. */
export interface Range {
  from: number
  to: number
}

export interface Complement extends Range {
  frame: Frame
  addressee: Range | undefined
  occasion: Range | undefined
}

/** Places and ways of saying: `in a statement`, `on Twitter`, `at a rally`. */
const occasionPrepositions = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'by',
  'over',
  'into',
  'from',
  'with',
  'as',
  'upon',
  'following',
  'ahead',
  'outside',
  'inside',
  'near',
  'since',
  'until',
  'about',
  'of'
])

/**
 * Reads what stands behind a cue.
 *
 * @param sentence with the cue
 * @param cue the chunk of its verb group
 * @param row of the verb
 */
export function complementAfter(sentence: Sentence, cue: number, row: CueRow): Complement | undefined {
  const {chunks} = sentence
  let at = cue + 1
  while (chunks[at]?.kind === 'adverb' && !opensNegated(chunks, at)) at++
  let addressee: Range | undefined
  let occasion: Range | undefined
  const passive = chunks[cue]?.verb?.passive === true
  // `said Tuesday the gates were shut`
  if (chunks[at]?.noun?.time && !chunks[at]?.noun?.name && clauseFrame(chunks, at + 1, true)) at++
  // `were told by the envoy that`
  if (passive && chunks[at]?.head === 'by' && chunks[at + 1]?.kind === 'noun') at = nounPhraseEnd(chunks, at + 1)
  // `has not said when`, `asked when`
  if (
    chunks[at]?.head === 'when' &&
    isClause(chunks, at + 1) &&
    (chunks[cue]?.verb?.negated || opensWhen.has(row.lemma))
  )
    return finish(sentence, cue, at, 'w', undefined, undefined)
  if (row.told && !passive && chunks[at]?.kind === 'noun') {
    const to = addresseeEnd(chunks, at)
    const after = skipAdjuncts(chunks, to)
    const frame = clauseFrame(chunks, after.at, true)
    if (frame || toldOnly.has(row.lemma)) {
      addressee = {from: at, to}
      at = after.at
      occasion = after.occasion
      if (!frame) return undefined
      return finish(sentence, cue, at, frame === 'i' ? 'x' : frame, addressee, occasion)
    }
  }
  const direct = objectFrame(clauseFrame(chunks, at, true) ?? bareVerb(chunks, at, row), row)
  if (direct) return finish(sentence, cue, at, direct, addressee, occasion)
  if (chunks[at]?.verb?.form === 'gerund' && row.frames.has('g'))
    return finish(sentence, cue, at, 'g', addressee, occasion)
  // `called on both sides to hold fire`
  if (chunks[at]?.head === 'on' && row.frames.has('on') && row.act === 'directive' && chunks[at + 1]?.kind === 'noun') {
    const to = addresseeEnd(chunks, at + 1)
    if (chunks[to]?.verb?.form === 'infinitive')
      return {...finish(sentence, cue, at + 1, 'x', {from: at + 1, to}, occasion)}
  }
  // `said to reporters that`
  if (chunks[at]?.kind === 'prep' && chunks[at]?.head === 'to' && chunks[at + 1]?.kind === 'noun') {
    const to = nounPhraseEnd(chunks, at + 1)
    const frame = clauseFrame(chunks, skipAdjuncts(chunks, to).at, true)
    if (frame) return finish(sentence, cue, skipAdjuncts(chunks, to).at, frame, {from: at + 1, to}, occasion)
  }
  const after = skipAdjuncts(chunks, at)
  if (after.at > at) {
    const frame = clauseFrame(chunks, after.at, true)
    if (frame && frame !== 'i') return finish(sentence, cue, after.at, frame, addressee, after.occasion)
  }
  const chunk = chunks[at]
  if (!chunk) return undefined
  if (
    chunk.kind === 'prep' &&
    (chunks[at + 1]?.kind === 'noun' || chunks[at + 1]?.kind === 'wh' || chunks[at + 1]?.kind === 'verb')
  ) {
    return finish(sentence, cue, at + 1, chunk.head, addressee, occasion)
  }
  if (chunk.kind === 'noun' && !chunk.noun?.time) return finish(sentence, cue, at, 'n', addressee, occasion)
  return undefined
}

/** Behind a noun phrase and those joined to it: `residents and their leaders`. */
export function addresseeEnd(chunks: readonly Chunk[], from: number): number {
  let at = toldPhraseEnd(chunks, from)
  while (chunks[at]?.kind === 'conj' && chunks[at + 1]?.kind === 'noun') at = toldPhraseEnd(chunks, at + 1)
  return at
}

/** Behind the noun phrase of who is told, before day and occasion: `a committee of peers | on Friday`. */
function toldPhraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from + 1
  while (
    chunks[at]?.kind === 'prep' &&
    chunks[at + 1]?.kind === 'noun' &&
    (chunks[at]?.head === 'of' || chunks[at]?.head === 'from' || chunks[at]?.head === 'for')
  )
    at += 2
  return at
}

const opensWhen = new Set(['ask', 'know', 'wonder', 'decide', 'disclose', 'specify'])

/** `not to sail` */
function opensNegated(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'not' && chunks[at + 1]?.verb?.form === 'infinitive'
}

/** Verbs whose object is always who is told. */
const toldOnly = new Set(['tell', 'assure', 'inform', 'notify', 'remind'])

/** `criticised a plan that the union says is unfair`: a verb that reports no clause has an object. */
function objectFrame(frame: Frame | undefined, row: CueRow): Frame | undefined {
  return frame === 'c' && !row.frames.has('c') && row.frames.has('n') ? 'n' : frame
}

/** `which he says will fail`, `a plan she believes is dead`: the subject of what is reported stands in front. */
function bareVerb(chunks: readonly Chunk[], at: number, row: CueRow): Frame | undefined {
  return row.frames.has('c') && at > 0 && chunks[at]?.verb?.form === 'finite' && chunks[at - 1]?.kind === 'verb'
    ? 'c'
    : undefined
}

/** The frame that a chunk opens, if what stands there is a clause. */
function clauseFrame(chunks: readonly Chunk[], from: number, comma: boolean): Frame | undefined {
  let at = from
  // `said, that`, `said: The`
  if (comma && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'colon')) {
    const next = chunks[at + 1]
    if (next?.kind === 'stretch') return 'q'
    if (chunks[at]?.kind === 'colon') return next && isClause(chunks, at + 1) ? 'c' : undefined
    if (next?.kind !== 'that') return undefined
    at++
  }
  const chunk = chunks[at]
  if (!chunk) return undefined
  if (chunk.kind === 'stretch') return 'q'
  if (chunk.kind === 'that') return 't'
  if (chunk.kind === 'wh') return 'w'
  if (chunk.kind === 'sub' && (chunk.head === 'whether' || chunk.head === 'if')) return 'w'
  if (chunk.kind === 'verb' && chunk.verb?.form === 'infinitive') return 'i'
  if (opensNegated(chunks, at)) return 'i'
  // `pledged to "win back"`
  if (chunk.kind === 'prep' && chunk.head === 'to' && chunks[at + 1]?.kind === 'stretch') return 'i'
  return isClause(chunks, at) ? 'c' : undefined
}

/** Whether a clause with subject and verb begins at a chunk: `the port is shut`, `in May the port shut`. */
export function isClause(chunks: readonly Chunk[], from: number): boolean {
  let at = from
  for (let skipped = 0; skipped < 4; skipped++) {
    const chunk = chunks[at]
    if (!chunk) return false
    if (chunk.kind === 'adverb' || (chunk.kind === 'comma' && at > from)) at++
    else if ((chunk.kind === 'prep' || chunk.kind === 'conj') && chunks[at + 1]?.kind === 'noun' && at > from) at += 2
    else break
  }
  const first = chunks[at]
  if (!first) return false
  // `said if the vote fails, he will go`
  if (first.kind === 'sub') return at === from && opensReported.has(first.head) && chunks[at + 1]?.kind === 'noun'
  if (first.kind === 'verb' && first.verb?.form === 'gerund')
    return chunks[at + 1]?.kind === 'noun' && hasFinite(chunks, at + 1)
  if (first.kind !== 'noun') return false
  // `says the pier "is a wreck"`
  const behind = chunks[nounPhraseStop(chunks, at)]
  return (behind?.kind === 'stretch' && opensWithVerb(behind.head)) || hasFinite(chunks, at)
}

/** A clause with one of these may begin what is reported: `said if the vote fails, he will go`. */
const opensReported = new Set(['if', 'while', 'although', 'though', 'because', 'unless'])

/** Whether the noun phrase at a chunk has a finite verb of its own, over what is inserted between them. */
function hasFinite(chunks: readonly Chunk[], from: number): boolean {
  // Each `who`, `that`, `because` takes one verb for itself.
  let owed = 0
  let inserted = false
  for (let at = from; at < chunks.length && at < from + 40; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'semicolon' || chunk.kind === 'colon') return false
    if (chunk.kind === 'wh' || chunk.kind === 'that' || chunk.kind === 'sub') {
      if (!inserted && chunk.kind === 'sub') return false
      owed++
    } else if (chunk.kind === 'comma') {
      const next = chunks[at + 1]
      if (inserted) inserted = false
      else if (
        next?.kind === 'wh' ||
        next?.kind === 'prep' ||
        next?.kind === 'adverb' ||
        next?.kind === 'sub' ||
        (next?.kind === 'noun' && (next.noun?.determined || next.noun?.name)) ||
        next?.verb?.form === 'gerund' ||
        next?.verb?.form === 'participle'
      )
        inserted = true
      else if (next?.kind !== 'conj') return false
    } else if (chunk.kind === 'conj' && isFinite(chunks[at + 1])) {
      return false
    } else if (isFinite(chunk)) {
      if (owed > 0) owed--
      else if (!inserted && !isReducedAt(chunks, at)) return true
    } else if (chunk.kind === 'stretch' && at > from + 12) {
      return false
    }
  }
  return false
}

/** A past form with a preposition or a day behind it and another verb to come: `voters surveyed in Ohio are`. */
function isReducedAt(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.verb
  if (!verb?.past) return false
  const next = chunks[at + 1]
  if (next?.kind !== 'prep' && !next?.noun?.time) return false
  const end = nounPhraseEnd(chunks, at + (next.kind === 'prep' ? 2 : 1))
  return isFinite(chunks[end])
}

/** Whether words in quotation marks begin with a verb: `"is a wreck"`. */
function opensWithVerb(word: string): boolean {
  const {tags, forms} = wordInfo(word)
  return (tags & wordTag.auxiliary) !== 0 || (forms & (verbForm.third | verbForm.past)) !== 0
}

/** Behind a noun phrase without what stands in quotation marks. */
function nounPhraseStop(chunks: readonly Chunk[], from: number): number {
  let at = from + 1
  while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'noun') at += 2
  while (chunks[at]?.kind === 'adverb') at++
  return at
}

/** Behind a noun phrase and the phrases with prepositions that hang on it. */
export function nounPhraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from
  if (chunks[at]?.kind !== 'noun' && chunks[at]?.kind !== 'stretch') return at
  at++
  for (;;) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    if (chunk?.kind === 'prep' && (next?.kind === 'noun' || (next?.kind === 'stretch' && chunk.head !== 'to'))) at += 2
    else if (chunk?.kind === 'stretch' && chunks[at - 1]?.kind === 'noun') at++
    else if (chunk?.kind === 'open') {
      let close = at + 1
      while (close < chunks.length && close < at + 12 && chunks[close]?.kind !== 'close') close++
      if (chunks[close]?.kind !== 'close') return at
      at = close + 1
    } else if (chunk?.kind === 'noun' && chunks[at - 1]?.kind === 'stretch') at++
    else return at
  }
}

/** Behind the adverbials that may stand between a cue and its clause: `on Tuesday in a speech`. */
export function skipAdjuncts(chunks: readonly Chunk[], from: number): {at: number; occasion: Range | undefined} {
  let at = from
  let occasion: Range | undefined
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    if (chunk?.kind === 'adverb') at++
    else if (chunk?.kind === 'noun' && chunk.noun?.time) at++
    else if (chunk?.kind === 'prep' && next?.kind === 'noun' && occasionPrepositions.has(chunk.head)) {
      let to = at + 2
      while (chunks[to]?.kind === 'prep' && chunks[to + 1]?.kind === 'noun') to += 2
      if (!next.noun?.time) occasion ??= {from: at, to}
      at = to
    } else if (chunk?.kind === 'prep' && next?.verb?.form === 'gerund') {
      // `said before attending the meeting that`
      at = nounPhraseEnd(chunks, at + 2)
    } else break
  }
  return {at, occasion}
}

/** `during`, `after` and the like tell when a thing was said, not what. */
const adjunctPrepositions = new Set([
  'during',
  'after',
  'before',
  'since',
  'until',
  'amid',
  'despite',
  'without',
  'while'
])

/** Whether a cue stands in a clause in front of the main one: `When asked what`, `Having said that C, she left`. */
function inFront(chunks: readonly Chunk[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - 8; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'sub')
      return (
        chunk.head !== 'because' &&
        (at === 0 ||
          chunks[at - 1]?.kind === 'comma' ||
          chunks[at - 1]?.kind === 'conj' ||
          chunks[at - 1]?.kind === 'stretch')
      )
    if (chunk?.kind === 'verb' || chunk?.kind === 'comma' || chunk?.kind === 'that' || chunk?.kind === 'stretch')
      return false
  }
  const form = chunks[cue]?.verb?.form
  return cue < 2 && (form === 'participle' || form === 'gerund' || (form === 'finite' && cue === 0))
}

function finish(
  sentence: Sentence,
  cue: number,
  from: number,
  frame: Frame,
  addressee: Range | undefined,
  occasion: Range | undefined
): Complement {
  const {chunks} = sentence
  let start = from
  if (
    (frame === 'q' || frame === 'c' || frame === 't') &&
    (chunks[start]?.kind === 'comma' || chunks[start]?.kind === 'colon')
  )
    start++
  const clausal =
    frame === 'g' || frame === 't' || frame === 'c' || frame === 'w' || frame === 'i' || frame === 'x' || frame === 'q'
  const to = clausal ? clauseEnd(sentence, start, inFront(chunks, cue)) : objectEnd(sentence, start)
  return {from: start, to: Math.max(to, start + 1), frame, addressee, occasion}
}

/** Where the clause that begins at a chunk ends: mostly with the sentence. */
export function clauseEnd(sentence: Sentence, from: number, inFront = false): number {
  const {chunks} = sentence
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
    if (
      chunk.kind === 'comma' &&
      (endsAtComma(sentence, at) || (inFront && chunks[at + 1]?.kind === 'noun' && isClause(chunks, at + 1)))
    )
      break
    if (
      chunk.kind === 'conj' &&
      (startsCue(sentence, at + 1) || (chunks[at - 1]?.kind === 'stretch' && turnsBack(sentence, at)))
    )
      break
  }
  while (
    at > from + 1 &&
    (chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'end' || chunks[at - 1]?.kind === 'dash')
  )
    at--
  return at
}

/** A clause or phrase with one of these behind a comma is the writer's own. */
const turning = new Set(['while', 'whereas', 'despite'])

/** Whether the clause ends at a comma: an attribution of its own, or another cue of the same speaker, follows. */
function endsAtComma(sentence: Sentence, comma: number): boolean {
  const {chunks} = sentence
  const next = chunks[comma + 1]
  if (!next) return false
  if (next.kind === 'verb' && next.verb?.form === 'gerund') {
    const row = cueOf(next.head)
    return row !== undefined && row.frames.has('q')
  }
  // `..., while others left`, `..., as has the mayor`, `..., despite the rain`
  if (turning.has(next.head) || (next.head === 'as' && chunks[comma + 2]?.kind === 'verb')) return true
  if (next.kind === 'conj')
    return next.head === 'but' || startsCue(sentence, comma + 2) || turnsBack(sentence, comma + 1)
  if (next.kind === 'verb' && next.head === 'accord') return true
  // `..., he said`, `..., another says there are`
  if (next.kind === 'noun') return turnsBack(sentence, comma)
  return next.kind === 'verb' && next.verb?.form === 'finite' && isSaying(next)
}

/** `, but he urged`, `, and she added`: the speaker goes on, and so does the story. */
function turnsBack({chunks}: Sentence, conj: number): boolean {
  let at = conj + 1
  while (chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind !== 'noun') return false
  at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]
  return verb?.kind === 'verb' && verb.verb?.form === 'finite' && isSaying(verb)
}

function isSaying(chunk: Chunk): boolean {
  const row = cueOf(chunk.head)
  return row !== undefined && row.frames.has('q') && row.act === 'speech'
}

/** A cue with nothing that it could report behind it: `, he said.`, `, he said on Tuesday, ...`. */
export function isParenthetical(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb]
  if (!chunk || chunk.verb?.form !== 'finite' || !cueOf(chunk.head)) return false
  const {at} = skipAdjuncts(chunks, verb + 1)
  const next = chunks[at]
  return !next || next.kind === 'comma' || next.kind === 'end' || next.kind === 'dash' || next.kind === 'semicolon'
}

/** Whether a coordinated verb goes on with the reporting and not with what is reported: `and said`, `but added that`. */
function startsCue(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  let index = at
  while (chunks[index]?.kind === 'adverb') index++
  const chunk = chunks[index]
  if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') return false
  const main = sentence.tokens[chunk.verb.main]
  if (!isSaying(chunk) || !main || main.tags & wordTag.auxiliary) return false
  const word = sentence.tokens[chunk.from]
  return chunk.verb.past || word?.low === 'did' || word?.low === "didn't" || word?.low === 'has' || word?.low === 'have'
}

/** `the plan, its author and its cost`: the list goes on behind a comma. */
function listsOn(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma + 1]?.kind !== 'noun' || chunks[comma + 1]?.noun?.time) return false
  for (let at = comma + 1; at < chunks.length && at < comma + 14; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'conj' && chunks[at + 1]?.kind === 'noun')
      return chunks[nounPhraseEnd(chunks, at + 1)]?.kind !== 'verb'
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'comma' && chunk?.kind !== 'prep' && chunk?.kind !== 'stretch')
      return false
  }
  return false
}

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.form === 'finite'
}

const occasional = new Set(['in', 'on', 'at'])
const year = /^\d{4}$/

/** `on Twitter`, `at a rally`, `in 2014`: where and when it was said, not what. */
function placeOfSaying(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && (occasionNouns.has(chunk.head) || year.test(chunk.head))
}

/** Where the object that begins at a chunk ends. */
export function objectEnd(sentence: Sentence, from: number): number {
  const {chunks} = sentence
  let at = from
  let relative = false
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'semicolon' || chunk.kind === 'dash' || chunk.kind === 'close')
      break
    if (at === from) continue
    if (chunk.kind === 'comma' && !listsOn(chunks, at)) break
    if (chunk.kind === 'wh' || chunk.kind === 'that') {
      relative = true
      continue
    }
    if (chunk.kind === 'sub' && chunk.head !== 'because') break
    if (chunk.kind === 'prep' && !relative && occasional.has(chunk.head) && placeOfSaying(chunks[at + 1])) break
    if (chunk.kind === 'prep' && adjunctPrepositions.has(chunk.head)) break
    if (chunk.kind === 'prep' && chunks[at + 1]?.noun?.time) break
    if (chunk.kind === 'noun' && chunk.noun?.time && !relative) break
    if (chunk.kind === 'conj' && !relative && isFinite(chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1]))
      break
    if (
      chunk.kind === 'conj' &&
      chunks[at + 1]?.kind === 'noun' &&
      chunks[nounPhraseEnd(chunks, at + 1)]?.verb?.form === 'finite'
    )
      break
    if (
      chunk.kind === 'verb' &&
      chunk.verb?.form === 'finite' &&
      !relative &&
      !opensClause(chunks, at) &&
      chunks[at - 1]?.kind !== 'noun'
    )
      break
  }
  while (at > from + 1 && chunks[at - 1]?.kind === 'adverb' && chunks[at - 1]?.head !== 'else') at--
  return at
}
