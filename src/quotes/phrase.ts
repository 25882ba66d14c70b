/** A phrase of a kind that needs no more to be said of it. */
import type {Chunk, ChunkKind, Token} from './types.ts'

export function simple(kind: ChunkKind, tokens: readonly Token[], from: number, to: number): Chunk {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  return {
    kind,
    from,
    to,
    start: first.start,
    end: last.end,
    head: last.low,
    word: last.word,
    cue: undefined,
    noun: undefined,
    verb: undefined,
    stretch: undefined
  }
}
