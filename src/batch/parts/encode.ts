/** Turns results into the bytes of a part. */
import {gzipSync} from 'node:zlib'
import {ninjsLineOf} from '../rows/ninjs-row.ts'
import type {RecordSettings} from '../options.ts'
import {parquetEncoder} from './parquet/encode.ts'
import type {Output} from './part-file.ts'
import {lineOf, type WholeResult} from '../rows/result.ts'

export interface Encoder {
  /** Takes a result; its story belongs to the encoder from now on. */
  add: (result: WholeResult) => void
  /** Whether enough has come to be written. */
  isFull: () => boolean
  /** The bytes of what has come since the last time. */
  take: () => Uint8Array
  /** The bytes behind all results. */
  end: () => Uint8Array
}

/** Bytes, or so, that are written at once; of `.gz` each is a member of its own, which every reader joins. */
const blockSize = 1 << 18

/**
 * Begins a part.
 *
 * @param output its format
 * @param settings what its rows hold
 * @throws PeerError where a package is missing that writes it
 */
export async function createEncoder(output: Output, settings: RecordSettings): Promise<Encoder> {
  if (output === 'parquet') return parquetEncoder(settings)
  const print = output === 'ninjs' ? ninjsLineOf : lineOf
  const pack = output === 'jsonl.gz' ? (text: Uint8Array) => gzipSync(text) : (text: Uint8Array) => text
  return lineEncoder(result => print(result, settings), pack)
}

function lineEncoder(print: (result: WholeResult) => string, pack: (text: Uint8Array) => Uint8Array): Encoder {
  let lines: string[] = []
  let held = 0
  return {
    add(result) {
      const line = print(result)
      lines.push(line)
      held += line.length
    },
    isFull: () => held >= blockSize,
    take() {
      if (lines.length === 0) return new Uint8Array()
      const text = Buffer.from(lines.join(''))
      lines = []
      held = 0
      return pack(text)
    },
    end: () => new Uint8Array()
  }
}
