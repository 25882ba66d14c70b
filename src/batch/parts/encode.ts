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
  /** The bytes of what has come since the last time, to be written before more comes. */
  take: () => Uint8Array
  /** The bytes behind all results. */
  end: () => Uint8Array
}

/** Bytes of UTF-8 that a code unit takes at most. */
const mostBytes = 3

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

/** Lines go into one block as they come: kept as strings until it is full, they would grow old. */
function lineEncoder(print: (result: WholeResult) => string, pack: (text: Uint8Array) => Uint8Array): Encoder {
  let block = Buffer.allocUnsafe(2 * blockSize)
  let held = 0
  return {
    add(result) {
      const line = print(result)
      const needed = held + mostBytes * line.length
      if (needed > block.length) block = Buffer.concat([block.subarray(0, held)], needed)
      held += block.write(line, held)
    },
    isFull: () => held >= blockSize,
    take() {
      if (held === 0) return new Uint8Array()
      const packed = pack(block.subarray(0, held))
      // A story of many megabytes is an exception.
      if (block.length > 2 * blockSize) block = Buffer.allocUnsafe(2 * blockSize)
      held = 0
      return packed
    },
    end: () => new Uint8Array()
  }
}
