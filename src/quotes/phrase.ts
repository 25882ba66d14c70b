/** Phrases of kinds that need no more to be said of them. */
import type {Chunk, ChunkKind, Token} from './types.ts'

/** The phrase of one token, at its index. */
export function simple(kind: ChunkKind, token: Token, at: number): Chunk {
  return phraseOf(kind, token, token, at, at + 1)
}

/** The phrase from a first token to a last one, by their indices: up to, not including, `to`. */
export function phraseOf(kind: ChunkKind, first: Token, last: Token, from: number, to: number): Chunk {
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
