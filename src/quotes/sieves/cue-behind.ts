/**
 * Cues behind or within what they report: `C, X said`; `C, said X`; `C1, X
 * said, C2`.
 */
import type {CueRow} from '../cue-table.ts'
import {skipAdjuncts} from '../adjuncts.ts'
import {clauseEnd} from '../clause-end.ts'
import {isClause} from '../clause-start.ts'
import {complementAfter} from '../complement.ts'
import {isParenthetical} from '../parenthetical.ts'
import {addresseeEnd} from '../phrase-end.ts'
import {subjectBefore} from '../subject-before.ts'
import {invites, isPointed, subjectBehindWords, subjectInverted} from '../behind-words.ts'
import type {Found} from '../found.ts'
import {contentStart, firstFree, isReportable} from '../reportable.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Chunk, Range, Sentence, Subject} from '../types.ts'

export function cueBehind(sentence: Sentence, at: number, covered: Uint8Array): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (chunk?.verb?.form === 'gerund') return overheard(sentence, at)
  if (chunk?.verb?.form !== 'finite') return undefined
  const row = chunk.cue
  if (!row || !(row.quotes || row.frames.has('p'))) return gestured(sentence, at)
  // Inverted: the verb stands right behind the words.
  const before = itemAt(chunks, at - 1)
  // not `a "victory lap" was reported`
  const passive = chunk.verb.passive
  if (!passive && (before?.kind === 'comma' || before?.kind === 'stretch' || (before?.kind === 'dash' && at > 3))) {
    const inserted = subjectBefore(sentence, at)
    const subject = inserted && !inserted.shared ? undefined : subjectInverted(sentence, at)
    if (subject && isInverted(chunks, at, subject)) {
      const end = before.kind === 'stretch' ? at : at - 1
      const from = Math.max(contentStart(sentence, end), firstFree(covered, end))
      if (from < end && (isReportable(chunks, from, end) || goesOn(sentence, subject.to)))
        return {
          content: [{from, to: end}, ...resumed(sentence, subject.to, from, end)],
          subject,
          cue: [{from: at, to: at + 1}],
          lemma: row.lemma,
          row,
          frame: 'c',
          rule: 'cue-after-inverted'
        }
    }
  }
  const subject = (row.quotes && subjectBehindWords(sentence, at)) || subjectBefore(sentence, at)
  if (!subject || subject.shared) return undefined
  const quoted = isBehindStretch(sentence, subject.from)
  if (!quoted && !isParenthetical(chunks, at) && !isTold(chunks, at, row)) return undefined
  if (reportsMore(sentence, at, row, quoted)) return undefined
  if (quoted && isFronted(chunks, subject.from - 1) && (introduces(chunks, at) || !isParenthetical(chunks, at)))
    return undefined
  const opening = itemAt(chunks, subject.from - 1)
  if (!opening) return undefined
  const first = chunks[subject.from]
  if (first?.kind === 'wh' || first?.kind === 'that') return undefined
  let end = subject.from
  if (opening.kind === 'comma' || opening.kind === 'dash' || opening.kind === 'adverb') end--
  else if ((opening.kind !== 'stretch' || !quoted) && opening.kind !== 'end') return undefined
  if (itemAt(chunks, end - 1)?.kind === 'comma') end--
  const from = Math.max(contentStart(sentence, end), firstFree(covered, end))
  const told = isTold(chunks, at, row)
  if (from >= end || !(isReportable(chunks, from, end) || goesOn(sentence, told ? told.to : at + 1))) return undefined
  return {
    content: [{from, to: end}, ...resumed(sentence, told ? told.to : at + 1, from, end)],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'c',
    addressee: told || undefined,
    rule: 'cue-after'
  }
}

/**
 * Whether words in quotation marks stand in a clause in front: `As Cole claimed the hall was "safe," Ruiz said it was
 * not`, `Calling the hall "a mess", Ruiz said it would close`.
 */
function isFronted(chunks: readonly Chunk[], last: number): boolean {
  let at = 0
  while (chunks[at]?.kind === 'conj' || chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind !== 'sub' && chunks[at]?.verb?.form !== 'gerund') return false
  while (at < last && chunks[at]?.kind !== 'comma') at++
  return at >= last - 1
}

/** `After she warned of "a wet week", she added - "Stay in."`: what is reported stands behind the mark. */
function introduces(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunks[at + 1]?.kind
  return (mark === 'dash' || mark === 'colon') && chunks[at + 2]?.kind === 'stretch'
}

/** `"Never," she sneered.`: behind words that open a sentence and end in a comma every verb tells how they were said. */
function gestured(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const verb = chunks[at]?.verb
  if (!verb || verb.passive || silent.has(chunks[at]?.head ?? '') || !invites(sentence, 0)) return undefined
  const inverted = at === 1
  const subject = inverted ? subjectInverted(sentence, at) : subjectBehindWords(sentence, at)
  if (!subject || (!inverted && subject.from > 2)) return undefined
  const next = chunks[skipAdjuncts(chunks, inverted ? subject.to : at + 1).at]
  const ends = !next || next.kind === 'end' || next.kind === 'comma' || next.kind === 'dash' || next.kind === 'sub'
  if (!ends && !(next.verb?.form === 'gerund' && !inverted)) return undefined
  return {
    content: [{from: 0, to: 1}, ...resumed(sentence, inverted ? subject.to : at + 1, 0, 1)],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: chunks[at]?.head ?? '',
    row: undefined,
    frame: 'c',
    rule: inverted ? 'cue-after-inverted' : 'cue-after'
  }
}

const perceived = new Set(['hear', 'see'])

/** `"Move!" a man can be heard shouting`: what a recording tells. */
function overheard(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const row = chunks[at]?.cue
  const heard = itemAt(chunks, at - 1)
  if (!row?.quotes || !heard?.verb?.passive || !perceived.has(heard.head)) return undefined
  const subject = subjectBefore(sentence, at - 1)
  if (!subject || subject.shared || itemAt(chunks, subject.from - 1)?.kind !== 'stretch') return undefined
  return {
    content: [{from: subject.from - 1, to: subject.from}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'q',
    rule: 'cue-after'
  }
}

/** Verbs that tell what somebody is or has, and never how they speak. */
const silent = new Set(['be', 'have', 'do', 'become', 'seem', 'remain'])

/** Whether a subject stands right behind words in quotation marks that end as attributed words do: not `"buy" ratings`. */
function isBehindStretch(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  if (itemAt(chunks, at - 1)?.kind === 'comma') return itemAt(chunks, at - 2)?.kind === 'stretch'
  if (itemAt(chunks, at - 1)?.kind !== 'stretch') return false
  if (isPointed(sentence, at - 1) || chunks[at]?.noun?.pronoun === true) return true
  // `"We won" Ruiz said.`: the comma is missing
  const verb = chunks[at + 1]
  return at === 1 && chunks[at]?.noun?.name === true && verb?.cue?.quotes === true && verb.verb?.past === true
}

/** Whether a cue has something else to report behind it: `"Go," he wrote. He said that ...`. */
function reportsMore(sentence: Sentence, at: number, row: CueRow, quoted: boolean): boolean {
  const complement = complementAfter(sentence, at, row)
  if (!complement) return false
  if (quoted) {
    // `"schools," Ruiz said: "I do"`, `"rapists," Ruiz wrote an essay`
    // but `"I have one wish," Ruiz said: "that the road be finished"`
    const next = sentence.chunks[complement.from]
    const begins = next?.kind === 'stretch' && sentence.tokens[next.from]?.capital === true
    const colon = complement.frame === 'q' && itemAt(sentence.chunks, complement.from - 1)?.kind === 'colon' && begins
    return (
      colon ||
      (complement.frame === 'n' && !row.told && !invites(sentence, 0)) ||
      (complement.frame === 't' && complement.from === at + 1)
    )
  }
  // `"The pier" - Ruiz said - "is shut"`
  return (
    complement.frame === 't' ||
    (complement.frame === 'q' && itemAt(sentence.chunks, complement.from - 1)?.kind !== 'dash')
  )
}

/** `, X told Y.` with nothing but who is told. */
function isTold(chunks: readonly Chunk[], at: number, row: CueRow): Range | undefined {
  let from = at + 1
  if (chunks[from]?.kind === 'prep' && ['to', 'of', 'about'].includes(chunks[from]?.head ?? '')) from++
  else if (!row.told) return undefined
  if (chunks[from]?.kind !== 'noun') return undefined
  const to = addresseeEnd(chunks, from)
  const next = chunks[skipAdjuncts(chunks, to).at]
  return !next ||
    next.kind === 'end' ||
    next.kind === 'comma' ||
    next.noun?.time ||
    next.kind === 'adverb' ||
    next.kind === 'dash' ||
    next.kind === 'semicolon' ||
    next.verb?.past ||
    next.verb?.form === 'gerund'
    ? {from, to}
    : undefined
}

/** Whether what stands behind a verb is its subject and not its object: nothing stands in front, and nothing is reported behind. */
function isInverted(chunks: readonly Chunk[], at: number, subject: Subject): boolean {
  // `as Ruiz put it in her book`
  if (chunks[subject.core]?.head === 'it') return false
  // `Ruiz, citing "the magic of the place," said the hall would open`
  if (itemAt(chunks, at - 2)?.verb?.form === 'gerund' && itemAt(chunks, at - 3)?.kind === 'comma') return false
  if (itemAt(chunks, at - 1)?.kind === 'stretch') return true
  const next = chunks[subject.to]
  // `, told the board that it was late`: who stands behind the verb is told
  return !next || (next.kind !== 'verb' && next.kind !== 'that')
}

/** `The allure, she argued, is gone`: the verb of what is reported stands behind the attribution. */
function goesOn({chunks}: Sentence, at: number): boolean {
  return (
    chunks[at]?.kind === 'comma' &&
    (chunks[at + 1]?.verb?.form === 'finite' || (chunks[at + 1]?.kind === 'noun' && isClause(chunks, at + 1)))
  )
}

const owner = /['’]s?$/

/** `CBS'`, `the BBC's` */
function endsAsOwner({chunks, tokens}: Sentence, at: number): boolean {
  const chunk = chunks[at]
  return chunk?.kind === 'noun' && owner.test(tokens[chunk.to - 1]?.text ?? '')
}

/** `It was, said one of them, "like a war"`: what stands in front waits for more. */
function isOpen(chunks: readonly Chunk[], last: number): boolean {
  const chunk = itemAt(chunks, last)
  return chunk?.head === 'be' || chunk?.kind === 'prep' || chunk?.kind === 'that'
}

/** A gesture has no more phrases: `shaking her head at the board`. */
const longestGesture = 8

/** `"The bridge," Ruiz said, shaking her head, "is safe."`: words that go on behind what she did as she spoke. */
function behindGesture(chunks: readonly Chunk[], at: number): Range[] {
  const gesture = chunks[at]
  // `"A," Ruiz said, adding, "B"` has another cue
  if (gesture?.verb?.form !== 'gerund' || gesture.cue) return []
  for (let next = at + 1; next < at + longestGesture; next++) {
    const kind = chunks[next]?.kind
    if (kind === 'comma') return chunks[next + 1]?.kind === 'stretch' ? [{from: next + 1, to: next + 2}] : []
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'adverb') return []
  }
  return []
}

/** What goes on behind an attribution in the middle: `The port, he said, is shut`. */
export function resumed(sentence: Sentence, at: number, from: number, end: number): Range[] {
  const {chunks} = sentence
  let next = at
  while (
    next < chunks.length &&
    chunks[next]?.kind !== 'comma' &&
    chunks[next]?.kind !== 'dash' &&
    chunks[next]?.kind !== 'colon' &&
    chunks[next]?.kind !== 'stretch'
  ) {
    if (chunks[next]?.kind === 'verb' || chunks[next]?.kind === 'conj' || chunks[next]?.kind === 'sub') return []
    next++
  }
  // `Ruiz said on "The Hour"`
  if (chunks[next]?.kind === 'stretch' && itemAt(chunks, next - 1)?.kind === 'prep') return []
  // `told the BBC's "Today"`
  if (chunks[next]?.kind === 'stretch' && endsAsOwner(sentence, next - 1)) return []
  if (chunks[next]?.kind !== 'stretch') next++
  const chunk = chunks[next]
  if (!chunk || chunk.kind === 'end') return []
  const quoted = chunks.slice(from, end).some(other => other.kind === 'stretch')
  if (chunk.kind === 'stretch') return quoted || isOpen(chunks, end - 1) ? [{from: next, to: next + 1}] : []
  if (quoted) return behindGesture(chunks, next)
  if (chunk.kind === 'verb' && chunk.verb?.form === 'gerund') return []
  if (chunk.kind === 'wh' || chunk.kind === 'conj') return []
  const to = clauseEnd(sentence, next)
  return to > next ? [{from: next, to}] : []
}
