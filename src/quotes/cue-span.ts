/**
 * How far the words of a cue run: `has since said`, `went on to say`, `called
 * for`, `was critical of`, `said:`. What annotators mark (PolNeAR): adverbs at
 * the verb, its auxiliaries, the preposition that opens what is reported, the
 * article of a noun but not whose it is.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {itemAt} from '../text/item-at.ts'
import type {Span} from '../story/types.ts'
import type {Found} from './found.ts'
import type {Chunk, ChunkKind, Range, Sentence} from './types.ts'

/** The spans of a cue's words. */
export function cueSpans(sentence: Sentence, found: Found): Span[] {
  const {cue} = found
  const first = cue[0]
  const last = cue.at(-1)
  if (!first || !last) return []
  return cue.map(range => {
    const from = range === first ? cueStart(sentence.chunks, range, found) : range.from
    const to = range === last ? cueEnd(sentence.chunks, range, found) : range.to
    return {
      start: from === range.from ? startOf(sentence, range) : (sentence.chunks[from]?.start ?? 0),
      end: sentence.chunks[to - 1]?.end ?? 0
    }
  })
}

/** Of a noun without whose it is: `claim` in `Ruiz's claim`, `her claim`, but `a call for`. */
function startOf({chunks, tokens}: Sentence, {from}: Range): number {
  const chunk = chunks[from]
  if (!chunk) return 0
  if (chunk.kind !== 'noun') return chunk.start
  for (let at = chunk.to - 1; at > chunk.from; at--) {
    if ((itemAt(tokens, at - 1)?.tags ?? 0) & wordTag.possessive) return tokens[at]?.start ?? chunk.start
  }
  return chunk.start
}

/** How many phrases a cue may hold before its main word: `has been trying hard to say`. */
const longestFront = 4

/** The first phrase: adverbs and the verbs that the cue hangs on, up to its subject. */
function cueStart(chunks: readonly Chunk[], {from}: Range, {subject}: Found): number {
  const bound = Math.max(subject && subject.to <= from ? subject.to : 0, from - longestFront)
  let start = from
  for (let at = from - 1; at >= bound; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'adverb' && chunk.head !== 'not') start = at
    else if (isCarrier(chunks, at)) start = at
    else if (chunk?.head !== 'on') break
  }
  return start
}

/** A verb that the next carries on: `went on to say`, `is confident that`, `continued to ask`. */
function isCarrier(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind !== 'verb' || chunk.verb?.form === 'infinitive') return false
  const next = chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1]
  if (next?.verb?.form === 'infinitive') return true
  return next?.kind === 'noun' && chunk.head === 'be'
}

const closing = new Set<ChunkKind | undefined>(['end', 'comma', 'that'])

/** Behind the last phrase: the preposition or colon that opens what is reported, or an adverb: `said recently.` */
function cueEnd(chunks: readonly Chunk[], {to}: Range, {frame, row}: Found): number {
  const next = chunks[to]
  if (next?.kind === 'colon') return to + 1
  // `spoke of`, `was accused of`, `called on them to`
  if (
    next?.kind === 'prep' &&
    (frame === next.head || frame === `-${next.head}` || (frame === 'x' && row?.frames.has(`${next.head}>`)))
  )
    return to + 1
  return next?.kind === 'adverb' && next.head !== 'not' && closing.has(chunks[to + 1]?.kind) ? to + 1 : to
}
