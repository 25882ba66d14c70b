/**
 * What a cue reports: the clause, infinitive or noun phrase behind it, and who
 * is told.
 */
import type {CueRow} from './cue-table.ts'
import type {Frame} from '../lexicon/cues.ts'
import {occasionNouns} from '../lexicon/occasions.ts'
import {skipAdjuncts} from './adjuncts.ts'
import {clauseEnd} from './clause-end.ts'
import {isClause} from './clause-start.ts'
import {opensFronted} from './fronted.ts'
import {hangsOnSubject, mainVerbAfter} from './main-verb.ts'
import {objectEnd} from './object-end.ts'
import {addresseeEnd, behindApposition, nounPhraseEnd, nounPhraseStop} from './phrase-end.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Range, Sentence} from './types.ts'

export interface Complement extends Range {
  frame: Frame
  addressee: Range | undefined
  occasion: Range | undefined
}

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
  at = behindInserted(chunks, at)
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
  const named = row.frames.has('o') ? namedEnd(chunks, at) : at
  if (named > at && !passive) return {from: at, to: objectEnd(sentence, named - 1), frame: 'n', addressee, occasion}
  if (row.told && !passive && chunks[at]?.kind === 'noun') {
    let to = addresseeEnd(chunks, at)
    // `told his deputy, Ana Ruiz, that`, `urged his deputy, Ana Ruiz, to resign`
    const apposed = behindApposition(chunks, to)
    if (apposed !== undefined && opensTold.has(clauseFrame(chunks, apposed, false) ?? '')) to = apposed
    const after = skipAdjuncts(chunks, to)
    const frame = clauseFrame(chunks, after.at, true)
    if (frame || toldOnly.has(row.lemma) || topicFrame(chunks, to, row, true)) {
      addressee = {from: at, to}
      at = frame ? after.at : to
      occasion = after.occasion
      const topic = topicFrame(chunks, at, row, true)
      if (!frame) return topic ? finish(sentence, cue, at, topic, addressee, occasion) : undefined
      return finish(sentence, cue, at, frame === 'i' ? 'x' : frame, addressee, occasion)
    }
  }
  const fronted = opensFronted(chunks, cue, at) ? 'c' : undefined
  const direct = objectFrame(clauseFrame(chunks, at, true) ?? fronted ?? bareVerb(chunks, at, row), row)
  if (direct) return finish(sentence, cue, at, direct, addressee, occasion)
  if (chunks[at]?.verb?.form === 'gerund' && row.frames.has('g'))
    return finish(sentence, cue, at, 'g', addressee, occasion)
  // `called on both sides to hold fire`
  const opening = chunks[at]
  if (opening?.kind === 'prep' && row.frames.has(`${opening.head}>`) && chunks[at + 1]?.kind === 'noun') {
    const to = addresseeEnd(chunks, at + 1)
    if (chunks[to]?.verb?.form === 'infinitive') return finish(sentence, cue, to, 'x', {from: at + 1, to}, occasion)
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
    // `argued in a letter, signed by all, that`
    const inserted = behindInserted(chunks, after.at)
    if (inserted > after.at && chunks[inserted]?.kind === 'that')
      return finish(sentence, cue, inserted, 't', addressee, after.occasion)
    if (frame && frame !== 'i') return finish(sentence, cue, after.at, frame, addressee, after.occasion)
    const next = chunks[after.at]
    // `noted on Twitter the change of tone`
    if (
      next?.kind === 'noun' &&
      row.frames.has('n') &&
      after.occasion &&
      occasionNouns.has(chunks[after.occasion.from + 1]?.head ?? '')
    )
      return finish(sentence, cue, after.at, 'n', addressee, after.occasion)
    // `Asked on Tuesday about the pier`
    if (next?.kind === 'prep' && !after.occasion && row.frames.has(next.head) && chunks[after.at + 1]?.kind === 'noun')
      return finish(sentence, cue, after.at + 1, next.head, addressee, after.occasion)
  }
  const late = lateThat(chunks, after.at, row)
  if (late !== undefined) return finish(sentence, cue, late, 't', addressee, after.occasion)
  const chunk = chunks[at]
  if (!chunk) return undefined
  const topic = topicFrame(chunks, at, row)
  if (topic) return finish(sentence, cue, at, topic, addressee, occasion)
  if (chunk.kind === 'prep' && opensObject.has(chunks[at + 1]?.kind ?? 'end')) {
    return finish(sentence, cue, at + 1, chunk.head, addressee, occasion)
  }
  if (chunk.kind === 'noun' && !chunk.noun?.time) return finish(sentence, cue, at, 'n', addressee, occasion)
  return undefined
}

/** The `that` behind a phrase that belongs to the saying: `said under oath that`, `said for the first time that`. */
function lateThat(chunks: readonly Chunk[], at: number, {frames, topics}: CueRow): number | undefined {
  const {kind, head = ''} = chunks[at] ?? {}
  if (kind !== 'prep' || frames.has(head) || topics.has(head) || chunks[at + 1]?.kind !== 'noun') return undefined
  const that = nounPhraseEnd(chunks, at + 1)
  // not `said under a law that forbids it`
  return chunks[that]?.kind === 'that' && chunks[that + 1]?.verb?.form !== 'finite' ? that : undefined
}

/** No longer insertion is read between a cue and its clause, in chunks. */
const longestInserted = 14

/** Behind what commas or dashes set off before the clause: `said, twice, that`, `said - on Monday, no less - that`. */
function behindInserted(chunks: readonly Chunk[], at: number): number {
  const mark = chunks[at]?.kind
  if (mark !== 'comma' && mark !== 'dash') return at
  for (let close = at + 2; close < chunks.length && close < at + longestInserted; close++) {
    const kind = chunks[close]?.kind
    if (kind === 'end' || kind === 'stretch' || kind === 'that') return at
    if (kind === mark && chunks[close + 1]?.kind === 'that') return close + 1
    // `said, if elected, she would go`
    if (kind === mark && chunks[at + 1]?.kind === 'sub' && isClause(chunks, close + 1)) return close + 1
  }
  return at
}

/** What stands behind a preposition that belongs to a cue: `spoke of "a long night"`. */
const opensObject = new Set<Chunk['kind']>(['noun', 'wh', 'verb', 'stretch'])

/** Behind a noun phrase and the words in quotation marks that it is called: `called the plan "a disaster"`; or where it begins. */
function namedEnd(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'noun' || chunks[from].noun?.time) return from
  let at = nounPhraseStop(chunks, from)
  // `called both Ruiz and her aide "mad"`, `called the chief, Ana Ruiz, "mad"`
  while (
    (chunks[at]?.kind === 'conj' && chunks[at + 1]?.kind === 'noun') ||
    (chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'noun')
  )
    at = nounPhraseStop(chunks, at + 1)
  if (chunks[at]?.kind === 'comma' && at > from + 1) at++
  return chunks[at]?.kind === 'stretch' ? at + 1 : from
}

/** `asked about the debt`: a preposition that belongs to what is reported. */
function topicFrame(chunks: readonly Chunk[], at: number, {topics, frames}: CueRow, told = false): Frame | undefined {
  const chunk = chunks[at]
  // `warned against haste`, but `warned them | against haste`
  return chunk?.kind === 'prep' && topics.has(chunk.head) && (told || !frames.has(chunk.head))
    ? `+${chunk.head}`
    : undefined
}

const opensWhen = new Set(['ask', 'know', 'wonder', 'decide', 'disclose', 'specify'])

/** `not to sail` */
function opensNegated(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'not' && chunks[at + 1]?.verb?.form === 'infinitive'
}

/** Frames of what stands behind an apposition to who is told. */
const opensTold = new Set<Frame>(['t', 'i', 'w', 'c'])

/** Verbs whose object is always who is told. */
export const toldOnly = new Set(['tell', 'assure', 'inform', 'notify', 'remind'])

/** `criticised a plan that the union says is unfair`, `denounced what he saw`: a verb that reports no clause has an object. */
function objectFrame(frame: Frame | undefined, row: CueRow): Frame | undefined {
  return (frame === 'c' || frame === 'w') && !row.frames.has(frame) && takesObject(row) ? 'n' : frame
}

const objectFrames = ['n', 'named', 'message', 'document', 'o']

function takesObject({frames}: CueRow): boolean {
  return objectFrames.some(frame => frames.has(frame))
}

/** `which he says will fail`, `a plan she believes is dead`: the subject of what is reported stands in front. */
function bareVerb(chunks: readonly Chunk[], at: number, row: CueRow): Frame | undefined {
  return row.frames.has('c') && at > 0 && chunks[at]?.verb?.form === 'finite' && itemAt(chunks, at - 1)?.kind === 'verb'
    ? 'c'
    : undefined
}

/** The frame that a chunk opens, if what stands there is a clause. */
function clauseFrame(chunks: readonly Chunk[], from: number, comma: boolean): Frame | undefined {
  let at = from
  // `said, that`, `said: The`, `added - "Go"`
  if (comma && opensReport(chunks[at])) {
    const next = chunks[at + 1]
    if (next?.kind === 'stretch') return 'q'
    if (chunks[at]?.kind === 'dash') return undefined
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

/** Marks that may stand between a cue and what it reports. */
function opensReport(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'comma' || chunk?.kind === 'colon' || chunk?.kind === 'dash'
}

/** Whether a cue stands in a clause in front of the main one: `When asked what`, `Having said that C, she left`. */
function inFront(chunks: readonly Chunk[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - 8; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'sub')
      return (
        chunk.head !== 'because' &&
        (at === 0 ||
          itemAt(chunks, at - 1)?.kind === 'comma' ||
          itemAt(chunks, at - 1)?.kind === 'conj' ||
          itemAt(chunks, at - 1)?.kind === 'stretch')
      )
    if (chunk?.kind === 'verb' || chunk?.kind === 'comma' || chunk?.kind === 'that' || chunk?.kind === 'stretch')
      return false
  }
  const form = chunks[cue]?.verb?.form
  if (form === 'gerund') {
    // `In saying so`, `After first claiming that C, she left`
    let at = cue - 1
    while (at >= 0 && (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'prep' || chunks[at]?.kind === 'conj'))
      at--
    if (at < 0) return true
  }
  return cue < 2 && (form === 'participle' || (form === 'finite' && cue === 0))
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
  if ((frame === 'q' || frame === 'c' || frame === 't') && opensReport(chunks[start])) start++
  const clausal =
    frame === 'g' || frame === 't' || frame === 'c' || frame === 'w' || frame === 'i' || frame === 'x' || frame === 'q'
  const asked = clausal || chunks[start]?.kind === 'wh'
  let to = asked ? clauseEnd(sentence, start, inFront(chunks, cue)) : objectEnd(sentence, start)
  if (chunks[cue]?.verb?.form === 'gerund') to = beforeJoinedGerund(chunks, start, to)
  if (hangsOnSubject(chunks, cue)) {
    const main = mainVerbAfter(chunks, start, frame === 'c' ? 1 : 0)
    if (main !== undefined && main < to) to = trimmed(chunks, main)
  }
  return {from: start, to: Math.max(to, start + 1), frame, addressee, occasion}
}

/** Without the commas and adverbs that belong to what follows: `who said C, ultimately left`. */
function trimmed(chunks: readonly Chunk[], end: number): number {
  let to = end
  while (chunks[to - 1]?.kind === 'adverb' || chunks[to - 1]?.kind === 'comma' || chunks[to - 1]?.kind === 'dash') to--
  return to
}

/** `noting that C | and adding that D`: the cues are joined, not what they report. */
function beforeJoinedGerund(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (chunks[at]?.kind !== 'conj') continue
    let verb = at + 1
    while (chunks[verb]?.kind === 'adverb') verb++
    if (chunks[verb]?.verb?.form === 'gerund' && chunks[verb]?.cue) return trimmed(chunks, at)
  }
  return to
}
