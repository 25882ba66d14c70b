/** The streams of the command line, and how it writes to them. */
import type {Writable} from 'node:stream'

/** What a run of the command line works with; `process` has it all. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable & {isTTY?: boolean}
  env: Readonly<Record<string, string | undefined>>
  /** Hears Ctrl-C, or what ends a service; either ends the process where nobody listens. */
  once?: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
  off?: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
}

/** The reader of our output has gone: `wirestory parse *.txt | head`. */
export class BrokenPipe extends Error {}

/** Writes text, and ends when the reader has taken it or has gone. */
export type Write = (text: string) => Promise<void>

/**
 * Makes a writer that waits for slow readers, so that output never piles up in memory.
 *
 * @param stream where to write
 * @returns the writer; it rejects with `BrokenPipe` when nobody reads any more
 */
export function createWrite(stream: Writable): Write {
  return text =>
    new Promise((resolve, reject) => {
      // Node tells of an error twice: to the callback, and by an event that kills the process when nobody listens.
      const onError = (): void => undefined
      stream.on('error', onError)
      stream.write(text, error => {
        if (!error) {
          stream.off('error', onError)
          resolve()
          return
        }
        const code = 'code' in error ? error.code : undefined
        reject(code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new BrokenPipe() : error)
      })
    })
}
