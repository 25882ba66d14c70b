/**
 * Cues before what they report: `X said that C`, `saying that C`, `urged Y to
 * go`, `denied the charges`, `Said X: "C"`.
 */
import {adjectiveCueOf, nounCueOf, phrasalCueOf, type CueRow} from '../cue-table.ts'
import type {Frame} from '../../lexicon/cues.ts'
import {speakerNounKind} from '../../lexicon/speaker-nouns.ts'
import {agentOf, agentOfNaming} from '../agent.ts'
import {isClause} from '../clause-start.ts'
import {complementAfter, toldOnly, type Complement} from '../complement.ts'
import {isReduced} from '../noun-chain.ts'
import {addresseeEnd, nounPhraseEnd} from '../phrase-end.ts'
import {subjectAfter} from '../subject-after.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Found} from '../found.ts'
import {nominalFrame} from './noun.ts'
import {itemAt} from '../../text/item-at.ts'
import type {QuoteRule} from '../../story/types.ts'
import type {Chunk, ChunkKind, Range, Sentence, Subject, Token, VerbInfo} from '../types.ts'
import {endsInComma} from '../object-end.ts'

export function cueBefore(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk?.verb) return undefined
  // `pointed out that`, `laid out a plan`
  const particle = phrasalCueOf(chunk.head, chunks[at + 1]?.head)
  const row = particle ?? chunk.cue
  if (!row || unspeaking.has(itemAt(chunks, at - 1)?.head ?? '')) return undefined
  const complement = complementAfter(sentence, particle ? at + 1 : at, row)
  if (!complement) return undefined
  // `went on to say, "We won"`: the words are those of `say`
  if (complement.frame === 'i' && reportsItself(sentence, complement.from)) return undefined
  const {passive} = chunk.verb
  // `when asked about the tide`: who is asked is no speaker
  const asked = (passive && !isFelt(sentence, chunk.verb)) || (row.told && chunk.verb.form === 'participle')
  const namer = chunk.verb.past || chunk.verb.form === 'participle' ? agentOfNaming(chunks, at) : undefined
  const subject = asked
    ? agentOf(chunks, at)
    : ((namer && isNamed(chunks, at, namer) ? namer : undefined) ??
      subjectBefore(sentence, at) ??
      namer ??
      (chunk.verb.form === 'gerund' ? subjectOfMain(sentence, contentEnd(sentence, at, row, complement)) : undefined))
  const heard = passive && row.told ? subjectBefore(sentence, at) : undefined
  const frame = acceptedFrame(sentence, row, complement, subject, heard)
  if (frame === undefined) return undefined
  // `is called "sildefest"`: a name, and nobody who gives it
  if (
    passive &&
    row.frames.has('o') &&
    sentence.tokens[chunk.from]?.low !== 'has' &&
    sentence.tokens[chunk.from]?.low !== 'have'
  )
    return undefined
  if (
    !subject &&
    !heard &&
    !clausal.has(frame) &&
    chunks[complement.from]?.kind !== 'stretch' &&
    chunk.verb.form !== 'participle'
  )
    return undefined
  // `rules intended to`, `a plan expected to`
  if (frame === 'i' && ((passive && !heard) || (chunk.verb.past && reducedOnly.has(row.lemma)))) return undefined
  const behind = particle ? at + 2 : at + 1
  return {
    content: [
      ...inFrontOf(chunks, subject),
      {
        from: contentStart(row, frame, complement),
        // `called | a "mess" | by the union`: who calls it so stands behind the words
        to: subject === namer && namer ? namer.from - 1 : contentEnd(sentence, at, row, complement)
      }
    ],
    subject,
    cue: [{from: at, to: behind}],
    lemma: row.lemma,
    row,
    frame,
    addressee: complement.addressee ?? heard,
    rule: ruleOf(frame)
  }
}

/** `urged | bathers to stay away`: who shall do it belongs to what is asked; who is told something is only told. */
function contentStart({lemma}: CueRow, frame: Frame, {from, addressee}: Complement): number {
  return frame === 'x' && addressee && !toldOnly.has(lemma) ? addressee.from : from
}

function ruleOf(frame: Frame): QuoteRule {
  if (frame === 'q') return 'cue-before'
  if (frame === 'i' || frame === 'x') return 'infinitive'
  return clausal.has(frame) ? 'clause' : 'object'
}

/** `is worried that`: a participle that says what its subject thinks. */
function isFelt({tokens}: Sentence, {main}: VerbInfo): boolean {
  return adjectiveCueOf(tokens[main]?.low ?? '') !== undefined
}

/** `said, "We won."`, `called "a mess" by all`: nothing but the words in marks, where they are all of it. */
function contentEnd(sentence: Sentence, cue: number, row: CueRow, {from, to}: Complement): number {
  const {chunks} = sentence
  if (chunks[from]?.kind !== 'stretch') return to
  const next = chunks[from + 1]
  const ends =
    !next ||
    // `Recalling "a wet week," the mayor said`: the comma stands within the marks
    (chunks[cue]?.verb?.form === 'gerund' && endsInComma(sentence, from)) ||
    closing.has(next.kind) ||
    row.frames.has('o') ||
    next.verb?.form === 'gerund' ||
    (next.kind === 'conj' && chunks[from + 2]?.verb?.form === 'finite')
  return ends ? from + 1 : to
}

const closing: ReadonlySet<ChunkKind> = new Set(['comma', 'end', 'dash', 'semicolon', 'sub', 'stretch'])

/** `which she said was shut`, `what he called "a mess"`: the pronoun belongs to what is reported. */
function inFrontOf(chunks: readonly Chunk[], subject: Subject | undefined): Range[] {
  if (!subject || subject.shared) return []
  const at = subject.from - 1
  const pronoun = itemAt(chunks, at)
  // not `to which she said "No"`
  if (pronoun?.head !== 'what' && itemAt(chunks, at - 1)?.kind === 'prep') return []
  return pronoun?.kind === 'wh' && reported.has(pronoun.head) ? [{from: at, to: at + 1}] : []
}

const reported = new Set(['which', 'what', 'that', 'whom', 'who'])

/** `Said Ruiz: "We won."`, `Added the minister, "We lost."` */
export function cueBeforeInverted(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk?.cue
  if (at > 1 || !row?.quotes || (at === 1 && chunks[0]?.kind !== 'conj')) return undefined
  const subject = subjectAfter(sentence, at + 1)
  const mark = subject && chunks[subject.to]
  if (!subject || (mark?.kind !== 'colon' && mark?.kind !== 'comma') || chunks[subject.to + 1]?.kind !== 'stretch')
    return undefined
  return {
    content: [{from: subject.to + 1, to: subject.to + 2}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'q',
    rule: 'cue-before-inverted'
  }
}

/** Whether an infinitive is a cue with words in quotation marks of its own. */
function reportsItself(sentence: Sentence, at: number): boolean {
  const row = sentence.chunks[at]?.cue
  return row?.quotes === true && complementAfter(sentence, at, row)?.frame === 'q'
}

/** `After saying that C, Ruiz left`, `Calling it "a mess," Ruiz left`: the subject of the clause behind. */
function subjectOfMain(sentence: Sentence, end: number): Subject | undefined {
  const {chunks} = sentence
  const isSetOff = chunks[end]?.kind === 'comma'
  const from = isSetOff ? end + 1 : end
  if (!isSetOff && !endsInComma(sentence, end - 1)) return undefined
  if (chunks[from]?.kind !== 'noun' || chunks[from].head === 'there') return undefined
  if (!isClause(chunks, from)) return undefined
  return {from, to: nounPhraseEnd(chunks, from), core: from, shared: true}
}

/** What shows or tells and yet says nothing: `experience shows that ropes break`. */
const unspeaking = new Set(['experience', 'history', 'practice', 'life', 'time', 'nobody'])

/** Verbs that say no more than that somebody thinks what the noun behind them says. */
const voicing = new Set(['express', 'voice', 'signal', 'reiterate', 'repeat', 'restate', 'tweet', 'pledge', 'offer'])

/** What is said without a clause. */
const shortAnswers = new Set(['yes', 'no', 'same', 'otherwise', 'goodbye'])

/** The frame in which a verb reports what stands behind it, if it does. */
function acceptedFrame(
  {chunks, tokens}: Sentence,
  {frames, lemma}: CueRow,
  complement: Complement,
  subject: Subject | undefined,
  heard: Subject | undefined
): Frame | undefined {
  const {frame, from, to} = complement
  const first = chunks[from]
  const noun = first?.kind === 'noun' ? first.word.nounCue : nounCueOf(first?.head ?? '')
  const nominal = noun !== undefined && nominalFrame(chunks, from + 1, noun) !== undefined
  // `voiced support for the plan`: what is reported stands behind the noun
  if (nominal && frame === 'n' && voicing.has(lemma)) return undefined
  if (frames.has(frame) && !(frame === 'i' && heard)) return frame
  // `told them to go`, `were told to go`
  if (frame === 'i' && (complement.addressee ?? heard)) return frames.has('x') ? 'x' : undefined
  if (frame === 't') return frames.has('be') && !heard && isWished(chunks, from) ? 'be' : undefined
  if (frame !== 'n' && frame !== 'c') return undefined
  // `said yes`, `said the same of the port`
  if (frame === 'n' && frames.has('c') && frames.has('q') && shortAnswers.has(chunks[from]?.head ?? '')) return 'c'
  const holder = subject && chunks[subject.core]
  if (frames.has('named') && (holder?.noun?.name || holder?.noun?.pronoun)) return 'named'
  const object = chunks[from]?.head ?? ''
  const isDocument = speakerNounKind(object) === 'document'
  // `issued a call to strike`: the noun reports by itself
  if (nominal) return undefined
  // `released a statement saying that C`: it says so by itself
  const behind = chunks[from + 1]
  if (behind?.verb?.form === 'gerund' && behind.cue && isDocument) return undefined
  if (frames.has('message') && (noun ?? isDocument)) return 'message'
  if (frames.has('document') && holder?.word.speaker === 'document') return 'document'
  if (frames.has('rate') && isRated(chunks, tokens, from, to)) return 'rate'
  if (frames.has('deed') && chunks[addresseeEnd(chunks, from)]?.verb?.form === 'infinitive') return 'deed'
  if (!frames.has('o')) return undefined
  // `called the plan a disaster`, `described it as "sad"`, not `called the coast guard`
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch' || chunk?.head === 'as') return 'o'
    if (chunk?.kind === 'noun' && itemAt(chunks, at - 1)?.kind === 'noun' && !chunk.noun?.time) return 'o'
  }
  return chunks[from]?.kind === 'stretch' || chunks[to]?.kind === 'stretch' ? 'o' : undefined
}

/** `put | the toll at 40`, not `put the cup at the door` */
function isRated(chunks: readonly Chunk[], tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    const amount = chunks[at + 1]
    if (chunks[at]?.head !== 'at' || !amount?.noun || amount.noun.time) continue
    for (let index = amount.from; index < amount.to; index++) if (tokens[index]?.kind === 'number') return true
  }
  return false
}

/** `asked | that the road be closed`: a clause right behind its verb, and no `asked that question`. */
function isWished(chunks: readonly Chunk[], that: number): boolean {
  return itemAt(chunks, that - 1)?.kind === 'verb' && isClause(chunks, that + 1)
}

const clausal = new Set(['q', 't', 'be', 'c', 'w'])
/** Past forms that stand behind a noun and have no holder. */
const reducedOnly = new Set(['intend', 'mean', 'expect'])

/**
 * Whether something is named by somebody behind the words: `the plan, labelled a "joke" by Ruiz`, `led the plan
 * called a "joke" by Ruiz`, `the men labelled "heroes" by Ruiz left`, not `Ruiz declared "victory" by a landslide`.
 */
function isNamed(chunks: readonly Chunk[], at: number, namer: Subject): boolean {
  // `the plan - often labelled as a "joke" by Ruiz -`: who labels something has it in front of `as`
  if (chunks[at]?.verb?.form === 'participle' || chunks[at + 1]?.head === 'as') return true
  const hasVerb = itemAt(chunks, at - 2)?.kind === 'verb' || chunks[namer.to]?.verb?.form === 'finite'
  return hasVerb && isReduced(chunks, at)
}
