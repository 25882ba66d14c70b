/**
 * Verbs in the passive: what is reported of somebody stands in front and, with
 * some verbs, behind: `the plan was rejected by the union`, `Roos is said to
 * be ill`, `the captain was accused of altering the log`.
 */
import type {CueRow} from '../cue-table.ts'
import type {Frame} from '../../lexicon/cues.ts'
import {agentOf} from '../agent.ts'
import {clauseEnd} from '../clause-end.ts'
import type {Found} from '../found.ts'
import {objectEnd} from '../object-end.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Chunk, Range, Sentence} from '../types.ts'

const objectFrames = ['n', 'named', 'o']

export function passive(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk?.verb?.passive || chunk.verb.form === 'infinitive') return undefined
  const row = chunk.cue
  if (!row || row.told) return undefined
  const name = nameBehind(chunks, at, row)
  const agent = agentOf(chunks, name ? name.to - 1 : at)
  if (name && !agent) return undefined
  const behind = agent ? agent.to : at + 1
  const frame = name ? 'o' : frameAt(chunks, behind, row)
  if (frame === undefined && !(agent && objectFrames.some(name => row.frames.has(name)))) return undefined
  const patient = subjectBefore(sentence, at)
  if (!patient || patient.shared || (!name && empty.has(chunks[patient.core]?.head ?? ''))) return undefined
  const content: Range[] = [{from: patient.from, to: patient.to}]
  if (name) content.push(name)
  else if (frame !== undefined && frame !== '-') content.push(restAt(sentence, behind, frame))
  return {
    content,
    subject: agent,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: frame ?? 'n',
    rule: frame === '-i' ? 'infinitive' : 'object'
  }
}

/** `was called | "a disgrace" | by Ruiz`, `was dismissed as | a "joke" | by Ruiz`: what somebody is called. */
function nameBehind(chunks: readonly Chunk[], at: number, {frames}: CueRow): Range | undefined {
  if (!frames.has('o') && !frames.has('-as')) return undefined
  const from = chunks[at + 1]?.head === 'as' ? at + 2 : at + 1
  const words = chunks[from]?.kind === 'noun' ? from + 1 : from
  return chunks[words]?.kind === 'stretch' && chunks[words + 1]?.head === 'by' ? {from, to: words + 1} : undefined
}

/** `it was announced that`: nobody is said to do anything. */
const empty = new Set(['it', 'there', 'who', 'which', 'that'])

/** The passive frame of a row that opens at a chunk. */
function frameAt(chunks: readonly Chunk[], at: number, {frames}: CueRow): Frame | undefined {
  const next = chunks[at]
  const frame =
    next?.verb?.form === 'infinitive'
      ? '-i'
      : next?.kind === 'prep'
        ? `-${next.head}`
        : next?.kind === 'noun' && !next.noun?.time
          ? '-n'
          : '-'
  return frames.has(frame) ? frame : undefined
}

/** What stands behind: `to be ill`, `of altering the log`, `a lightweight` behind `as`. */
function restAt(sentence: Sentence, at: number, frame: Frame): Range {
  if (frame === '-i') return {from: at, to: clauseEnd(sentence, at)}
  const from = frame === '-as' || frame === '-with' ? at + 1 : at
  return {from, to: Math.max(objectEnd(sentence, from), from + 1)}
}
