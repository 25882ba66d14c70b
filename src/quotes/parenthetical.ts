/**
 * Cues that report nothing of what stands behind them: `, he said on Tuesday.`
 */
import {skipAdjuncts} from './adjuncts.ts'
import type {Chunk} from './types.ts'

/** A cue with nothing that it could report behind it: `, he said.`, `, he said on Tuesday, ...`. */
export function isParenthetical(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb]
  if (!chunk || chunk.verb?.form !== 'finite' || !chunk.cue) return false
  const {at} = skipAdjuncts(chunks, verb + 1)
  const next = chunks[at]
  // `, he added but did not say more.`
  if (next?.kind === 'conj' && chunks[at + 1]?.verb?.form === 'finite') return true
  return (
    !next ||
    next.kind === 'comma' ||
    next.kind === 'end' ||
    next.kind === 'dash' ||
    next.kind === 'semicolon' ||
    next.kind === 'close'
  )
}
