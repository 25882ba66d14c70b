/**
 * Cues that report nothing of what stands behind them: `, he said on Tuesday.`
 */
import {skipAdjuncts} from './adjuncts.ts'
import {behindTemporal, opensTemporal} from './fronted.ts'
import {wordClass} from '../text/word-kinds.ts'
import type {Chunk, ChunkKind} from './types.ts'

/** A cue with nothing that it could report behind it: `, he said.`, `, he said on Tuesday, ...`. */
export function isParenthetical(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb]
  if (!chunk || chunk.verb?.form !== 'finite' || !chunk.cue) return false
  const {at} = skipAdjuncts(chunks, verb + 1)
  const next = chunks[at]
  // `, he added but did not say more.`
  if (next?.kind === 'conj' && chunks[at + 1]?.verb?.form === 'finite') return true
  if (opensTemporal(next)) return isReporting(chunk) && behindTemporal(chunks, at) === undefined
  return !next || closing.has(next.kind)
}

/** A verb that says something, and is no noun: `, he said as he left the hall.`, not `the gain forecast before the talks`. */
function isReporting({cue, word}: Chunk): boolean {
  return cue?.says === true && cue.frames.has('c') && (word.classes & wordClass.noun) === 0
}

const closing: ReadonlySet<ChunkKind> = new Set(['comma', 'end', 'dash', 'semicolon', 'close'])
