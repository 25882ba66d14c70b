/** Turns results into the bytes of a part. */
import {gzipSync} from 'node:zlib'
import {createLineBlock} from './line-block.ts'
import {ninjsLineOf} from '../rows/ninjs-row.ts'
import type {RecordSettings} from '../options.ts'
import {parquetEncoder} from './parquet/encode.ts'
import type {Output} from './part-file.ts'
import {lineOf, type WholeResult} from '../rows/result.ts'

export interface Encoder {
  /** Takes a result; its story may be changed: nobody else may need it. */
  add: (result: WholeResult) => void
  /** Whether enough has come to be written. */
  isFull: () => boolean
  /** The bytes of what has come since the last time, to be written before more comes. */
  take: () => Uint8Array
  /** The bytes behind all results. */
  end: () => Uint8Array
}

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

/** Of `.gz` each block is a member of its own, which every reader joins. */
function lineEncoder(print: (result: WholeResult) => string, pack: (text: Uint8Array) => Uint8Array): Encoder {
  const block = createLineBlock()
  return {
    add: result => block.add(print(result)),
    isFull: block.isFull,
    take() {
      const text = block.take()
      return text.length === 0 ? text : pack(text)
    },
    end: () => new Uint8Array()
  }
}
