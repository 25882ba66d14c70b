/**
 * What is reported as a pronoun in front of its clause: `the plan, which Ruiz
 * defended`, `what the ministry wrote`.
 */
import {complementAfter} from '../complement.ts'
import type {Found} from '../found.ts'
import {subjectBefore} from '../subject-before.ts'
import {itemAt} from '../../text/item-at.ts'
import type {ChunkKind, Sentence} from '../types.ts'

const pronouns = new Set(['which', 'what', 'whom', 'who'])
const reporting = ['n', 'named', 'q', 'c']
/** What may stand behind a verb whose object is in front. */
const closing: ReadonlySet<ChunkKind> = new Set(['comma', 'end', 'dash', 'semicolon', 'close', 'conj', 'verb', 'sub'])

export function relativeObject(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const verb = chunks[at]?.verb
  const row = chunks[at]?.cue
  if (verb?.form !== 'finite' || verb.passive || !row || !reporting.some(frame => row.frames.has(frame)))
    return undefined
  if (!closing.has(chunks[at + 1]?.kind ?? 'end') || complementAfter(sentence, at, row)) return undefined
  const subject = subjectBefore(sentence, at)
  const pronoun = itemAt(chunks, (subject?.from ?? 0) - 1)
  if (!subject || subject.shared || pronoun?.kind !== 'wh' || !pronouns.has(pronoun.head)) return undefined
  // `the pitch at which gulls scream`
  if (itemAt(chunks, subject.from - 2)?.kind === 'prep') return undefined
  return {
    content: [{from: subject.from - 1, to: subject.from}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'n',
    rule: 'object'
  }
}
