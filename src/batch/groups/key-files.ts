/**
 * Keys of rows on disk: spread over files by a part of the key, so that each
 * file is sorted in memory by itself, and rows with the same key come together.
 */
import {closeSync, fstatSync, openSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {halvesOf} from '../../dedupe/keys.ts'
import {newFile} from '../parts/temporary.ts'
import {createPairs, pairLength, runsOf} from './pairs.ts'
import {readWhole} from './record-file.ts'

/** Bytes of a file, or so, as long as there are no more than `mostFiles` of them. */
const fileSize = 8 << 20
/** Half of what a process may have open where nobody asked for more (macOS: 256). */
const mostFiles = 128
/** Pairs that wait to be written, of all files. */
const waiting = 1 << 20

export interface KeyFiles {
  add: (key: number, index: number) => void
  /** Rows that have a key in common, two or more at a time, in ascending order. */
  buckets: () => Generator<Uint32Array, void>
  remove: () => void
}

/**
 * Begins files.
 *
 * @param folder of the output
 * @param token of this writer
 * @param expected how many keys come, or so
 */
export function createKeyFiles(folder: string, token: string, expected: number): KeyFiles {
  const count = Math.max(1, Math.min(mostFiles, Math.ceil((expected * pairLength) / fileSize)))
  const files = Array.from({length: count}, (_, number) =>
    createKeyFile(join(folder, `.keys-${number}.${token}.tmp`), Math.ceil(waiting / count))
  )
  return {
    add(key, index) {
      const {high, low} = halvesOf(key)
      files[low % count]?.add(high, index)
    },
    *buckets() {
      for (const one of files) for (const {seconds} of runsOf(one.sorted())) if (seconds.length > 1) yield seconds
    },
    remove() {
      for (const one of files) one.remove()
    }
  }
}

function createKeyFile(path: string, capacity: number) {
  const file = openSync(path, newFile, 0o600)
  const pairs = createPairs(capacity)
  let held = 0
  const flush = (): void => {
    const length = held * pairLength
    for (let at = 0; at < length;) at += writeSync(file, pairs.bytes, at, length - at)
    held = 0
  }
  return {
    add(high: number, index: number): void {
      pairs.set(held++, high, index)
      if (held === capacity) flush()
    },
    sorted() {
      flush()
      const reader = openSync(path, 'r')
      try {
        const all = createPairs(fstatSync(reader).size / pairLength)
        readWhole(reader, all.bytes, all.bytes.length, 0)
        all.sort()
        return all
      } finally {
        closeSync(reader)
      }
    },
    remove(): void {
      closeSync(file)
      rmSync(path, {force: true})
    }
  }
}
