/** All rows of a batch as records in one temporary file, read by their numbers. */
import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {decodeRow, recordLength, type SignedRow} from '../../dedupe/record.ts'
import {newFile} from '../parts/temporary.ts'

/**
 * Rows that are kept decoded, some 3.5 KB each: in a bucket each is asked for with the
 * eight behind it. The next bucket has others, whatever is kept.
 */
const mostKept = 256

/** Rows that are read at once in order. */
const block = 1024

export interface RecordFile {
  count: () => number
  /** Adds whole records. */
  add: (records: Uint8Array) => void
  at: (index: number) => SignedRow
  /** All rows in order. */
  scan: () => Generator<SignedRow, void>
  remove: () => void
}

/**
 * Begins a file.
 *
 * @param folder of the output
 * @param token of this writer
 */
export function createRecordFile(folder: string, token: string): RecordFile {
  const path = join(folder, `.records.${token}.tmp`)
  const writer = openSync(path, newFile, 0o600)
  const reader = openSync(path, 'r')
  const kept = new Map<number, SignedRow>()
  const one = Buffer.alloc(recordLength)
  let count = 0
  return {
    count: () => count,
    add(records) {
      for (let at = 0; at < records.length;) at += writeSync(writer, records, at)
      count += records.length / recordLength
    },
    at(index) {
      const known = kept.get(index)
      if (known) return known
      readWhole(reader, one, recordLength, index * recordLength)
      const row = decodeRow(one)
      const [oldest] = kept.keys()
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
      kept.set(index, row)
      return row
    },
    *scan() {
      const many = Buffer.alloc(block * recordLength)
      for (let index = 0; index < count; index += block) {
        const length = Math.min(block, count - index) * recordLength
        readWhole(reader, many, length, index * recordLength)
        for (let at = 0; at < length; at += recordLength) yield decodeRow(many.subarray(at, at + recordLength))
      }
    },
    remove() {
      closeSync(writer)
      closeSync(reader)
      rmSync(path, {force: true})
    }
  }
}

/** Fills a buffer from a place in a file. */
export function readWhole(file: number, to: Uint8Array, length: number, position: number): void {
  for (let at = 0; at < length;) {
    const read = readSync(file, to, at, length - at, position + at)
    if (read === 0) throw new RangeError(`a file ends at ${position + at}, before ${position + length}`)
    at += read
  }
}
