/**
 * Who declined to comment or could not be reached: there are no words to hold.
 */
import type {Span} from '../story/types.ts'
import {mentionOf} from './found.ts'
import {subjectBefore} from './subject-before.ts'
import type {Chunk, Sentence} from './types.ts'

/** A refusal with the phrase that names who refused. */
export interface Refusal {
  /** From the verb to the end of what was refused: `declined to comment`. */
  cue: Span
  mention: Span | undefined
  core: Chunk | undefined
}

const declining = new Set(['decline', 'refuse'])
/** What is declined: `declined to comment`, `refused to be interviewed`. */
const talking = new Set(['comment', 'elaborate', 'answer', 'respond', 'reply', 'discuss', 'speak', 'talk', 'interview'])
/** `did not respond to a request`, `has not replied` */
const answering = new Set(['respond', 'reply', 'comment', 'return', 'answer'])
const unreachable =
  /^(?:could|can) ?not (?:immediately )?be (?:immediately )?(?:reached|contacted|located)|^(?:was|were) (?:not |un)(?:immediately )?(?:available|reachable)|^(?:had|offered|made|gave) no (?:immediate |further )?comment/i
const head = 60

/** The refusals of a sentence. */
export function refusalsOf(flat: string, sentence: Sentence): Refusal[] {
  const {chunks} = sentence
  const found: Refusal[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb' || !chunk.verb) continue
    const end = refusedUntil(flat, chunks, at)
    if (end === undefined) continue
    const subject = subjectBefore(sentence, at)
    found.push({
      cue: {start: chunk.start, end},
      mention: subject && mentionOf(chunks, subject),
      core: subject && chunks[subject.core]
    })
  }
  return found
}

/** Offset behind what is refused by the verb at a chunk. */
function refusedUntil(flat: string, chunks: readonly Chunk[], at: number): number | undefined {
  const chunk = chunks[at]
  if (!chunk?.verb) return undefined
  const next = chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1]
  if (declining.has(chunk.head)) {
    if (next?.verb?.form === 'infinitive' && talking.has(next.head)) return next.end
    // `declined comment`, `refused an interview`
    return next?.kind === 'noun' && (next.head === 'comment' || next.head === 'interview') ? next.end : undefined
  }
  if (chunk.verb.negated && answering.has(chunk.head)) {
    if (chunk.head === 'comment') return chunk.end
    if (next?.kind === 'prep' && next.head === 'to') return objectOf(chunks, chunks.indexOf(next) + 1)?.end
    if (chunk.head === 'return') return next?.kind === 'noun' ? next.end : undefined
    return chunk.end
  }
  const match = unreachable.exec(flat.slice(chunk.start, chunk.start + head))
  return match ? chunk.start + match[0].length : undefined
}

/** `a request for comment`, `emailed questions` */
function objectOf(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const noun = chunks[at]
  if (noun?.kind !== 'noun') return undefined
  const comment = chunks[at + 1]?.head === 'for' && chunks[at + 2]?.kind === 'noun' ? chunks[at + 2] : undefined
  return comment ?? noun
}
