/**
 * Quotes within quotes: `"He said, 'Go back,' and so I did," Ruiz said.`
 */
import {attributionsOf} from './clauses.ts'
import {chunk} from './chunks.ts'
import {kindsOf} from './kinds.ts'
import {pairMarks} from './marks.ts'
import {tokenise} from './tokens.ts'
import type {Draft, Prose, Stretch} from './types.ts'

const innerMark = /(?<![\p{L}\p{N}])['‘"“«][\p{L}\p{N}]/u
/** Words in marks in marks: one or two are a term. */
const fewest = 2
const word = /[\p{L}\p{N}]+/gu

/** A quote within another, with the marks of its stretches. */
export interface Nested {
  draft: Draft
  stretches: Stretch[]
}

/** The quotes within a stretch, with cues of their own. */
export function nestedIn(flat: string, {innerStart, innerEnd}: Stretch): Nested[] {
  if (innerEnd <= innerStart || !innerMark.test(flat.slice(innerStart, innerEnd))) return []
  const prose: Prose = {start: innerStart, end: innerEnd, kind: 'text', sentences: [{start: innerStart, end: innerEnd}]}
  const {stretches} = pairMarks(flat, [prose])
  const spoken = stretches.filter(
    ({open, innerStart: from, innerEnd: to}) => !open && (flat.slice(from, to).match(word) ?? []).length >= fewest - 1
  )
  if (spoken.length === 0) return []
  const kinds = kindsOf(flat, [prose], spoken)
  return tokenise(flat, 0, prose, spoken, 0).flatMap(run =>
    attributionsOf(
      flat,
      {start: run.start, end: run.end, paragraph: -1, tokens: run.tokens, chunks: chunk(run.tokens, kinds)},
      kinds
    )
      .filter(draft => draft.type === 'direct')
      .map(draft => ({draft, stretches: spoken}))
  )
}
