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
  const agent = agentOf(chunks, at)
  const behind = agent ? agent.to : at + 1
  const frame = frameAt(chunks, behind, row)
  if (frame === undefined && !(agent && objectFrames.some(name => row.frames.has(name)))) return undefined
  const patient = subjectBefore(sentence, at)
  if (!patient || patient.shared || empty.has(chunks[patient.core]?.head ?? '')) return undefined
  const content: Range[] = [{from: patient.from, to: patient.to}]
  if (frame !== undefined && frame !== '-') content.push(restAt(sentence, behind, frame))
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
