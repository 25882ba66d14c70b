/**
 * Cues before what they report: `X said that C`, `saying that C`, `urged Y to
 * go`, `denied the charges`, `Said X: "C"`.
 */
import {cueOf, type CueRow} from '../../lexicon/cues.ts'
import {agentOf} from '../agent.ts'
import {isClause} from '../clause-start.ts'
import {complementAfter, type Complement} from '../complement.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import {subjectAfter} from '../subject-after.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Found} from '../found.ts'
import type {Chunk, Sentence, Subject} from '../types.ts'

export function cueBefore(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk?.verb) return undefined
  // `pointed out that`, `laid out a plan`
  const particle = cueOf(`${chunk.head}_${chunks[at + 1]?.head ?? ''}`)
  const row = particle ?? cueOf(chunk.head)
  if (!row) return undefined
  const complement = complementAfter(sentence, particle ? at + 1 : at, row)
  if (!complement || !accepts(sentence, row, complement)) return undefined
  // `went on to say, "We won"`: the words are those of `say`
  if (complement.frame === 'i' && reportsItself(sentence, complement.from)) return undefined
  if (unspeaking.has(chunks[at - 1]?.head ?? '')) return undefined
  const {passive} = chunk.verb
  // `is called "sildefest"`: a name, and nobody who gives it
  if (
    passive &&
    row.frames.has('o') &&
    sentence.tokens[chunk.from]?.low !== 'has' &&
    sentence.tokens[chunk.from]?.low !== 'have'
  )
    return undefined
  const subject = passive
    ? agentOf(chunks, at)
    : (subjectBefore(sentence, at) ?? (chunk.verb.form === 'gerund' ? subjectOfMain(chunks, complement.to) : undefined))
  const heard = passive && row.told ? subjectBefore(sentence, at) : undefined
  if (
    !subject &&
    !clausal.has(complement.frame) &&
    chunks[complement.from]?.kind !== 'stretch' &&
    chunk.verb.form !== 'participle'
  )
    return undefined
  // `rules intended to`, `a plan expected to`
  if (complement.frame === 'i' && ((chunk.verb.passive && !heard) || (chunk.verb.past && reducedOnly.has(row.lemma))))
    return undefined
  let {to} = complement
  const first = chunks[complement.from]
  // `said, "We won."`: nothing but the words in marks
  if (first?.kind === 'stretch') {
    const next = chunks[complement.from + 1]
    if (
      !next ||
      next.kind === 'comma' ||
      next.kind === 'end' ||
      next.kind === 'dash' ||
      next.kind === 'semicolon' ||
      next.kind === 'sub' ||
      next.kind === 'stretch' ||
      next.verb?.form === 'gerund' ||
      (next.kind === 'conj' && chunks[complement.from + 2]?.verb?.form === 'finite')
    )
      to = complement.from + 1
  }
  return {
    content: [{from: complement.from, to}],
    subject,
    cue: [{from: at, to: particle ? at + 2 : at + 1}],
    lemma: row.lemma,
    row,
    frame: complement.frame,
    addressee: complement.addressee ?? heard,
    rule:
      complement.frame === 'q'
        ? 'cue-before'
        : complement.frame === 'i' || complement.frame === 'x'
          ? 'infinitive'
          : complement.frame === 't' || complement.frame === 'c' || complement.frame === 'w'
            ? 'clause'
            : 'object'
  }
}

/** `Said Ruiz: "We won."`, `Added the minister, "We lost."` */
export function cueBeforeInverted(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk ? cueOf(chunk.head) : undefined
  if (!row?.frames.has('q') || at > 1 || (at === 1 && chunks[0]?.kind !== 'conj')) return undefined
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
  const row = cueOf(sentence.chunks[at]?.head ?? '')
  return row?.frames.has('q') === true && complementAfter(sentence, at, row)?.frame === 'q'
}

/** `After saying that C, Ruiz left`: the subject of the clause behind. */
function subjectOfMain(chunks: readonly Chunk[], comma: number): Subject | undefined {
  const from = comma + 1
  if (chunks[comma]?.kind !== 'comma' || chunks[from]?.kind !== 'noun' || chunks[from].head === 'there')
    return undefined
  if (!isClause(chunks, from)) return undefined
  return {from, to: nounPhraseEnd(chunks, from), core: from, shared: true}
}

/** What shows or tells and yet says nothing: `experience shows that ropes break`. */
const unspeaking = new Set(['experience', 'history', 'practice', 'life', 'time', 'nobody'])

/** Whether a verb reports what stands in this frame behind it. */
function accepts({chunks}: Sentence, row: CueRow, complement: Complement): boolean {
  const {frame, from, to} = complement
  if (row.frames.has(frame)) return true
  if (frame === 'i' && complement.addressee) return row.frames.has('x')
  if ((frame !== 'n' && frame !== 'c') || !row.frames.has('o')) return false
  // `called the plan a disaster`, `described it as "sad"`, not `called the coast guard`
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch' || chunk?.head === 'as') return true
    if (chunk?.kind === 'noun' && chunks[at - 1]?.kind === 'noun' && !chunk.noun?.time) return true
  }
  return chunks[from]?.kind === 'stretch' || chunks[to]?.kind === 'stretch'
}

const clausal = new Set(['q', 't', 'c', 'w'])
/** Past forms that stand behind a noun and have no holder. */
const reducedOnly = new Set(['intend', 'mean', 'expect'])
