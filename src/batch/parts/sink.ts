/** Where the results of a chunk go. */
import type {WholeResult} from '../rows/result.ts'

export interface Sink {
  add: (result: WholeResult) => void
  /** Whether enough is held to be written; it takes time that no record is to blame for. */
  isFull: () => boolean
  flush: () => void
  /** Writes what is left. */
  finish: () => {bytes: number; sha256: string; lines?: string[]}
  /** Removes what was written. */
  abandon: () => void
}
