/**
 * `plan`: cuts an input into chunks on record boundaries. Reads no more of a
 * file than is needed to cut it, and of small files nothing.
 */
import {createHash} from 'node:crypto'
import {cutFile} from './cut-file.ts'
import {cutTar} from './cut-tar.ts'
import {filesOf, type InputFile} from './inputs.ts'
import {
  checkCount,
  checkNames,
  planOptionNames,
  recordSettings,
  type PlanOptions,
  type RecordSettings
} from '../options.ts'
import type {Chunk, FileRange} from '../types.ts'

/** A story is 3 KB: a thousand to a chunk, a few tenths of a second of work. */
export const usualChunk = 4 << 20

/** Small files go together, but no chunk names more than this. */
const mostRanges = 1000

/** What a plan is made with, checked. */
export interface PlanSettings {
  records: RecordSettings
  chunkSize: number
  /** A folder that is not walked. */
  except?: string
}

/**
 * Cuts an input into chunks, one at a time.
 *
 * @param inputs files, folders, patterns; `.gz` is read as what is in it
 * @param options what shapes results, and so the chunks' ids; `except` is a
 *   folder that is not walked, as the output may stand within the input
 * @throws TypeError for wrong options, InputError where an input is not there
 */
export function plan(
  inputs: readonly string[],
  options: PlanOptions & {except?: string} = {}
): AsyncGenerator<Chunk, void, undefined> {
  checkNames(options, [...planOptionNames, 'chunkSize', 'except'])
  const {chunkSize = usualChunk, except} = options
  checkCount('chunkSize', chunkSize)
  return planChunks(inputs, {records: recordSettings(options), chunkSize, ...(except !== undefined && {except})})
}

/**
 * The same with options that were checked.
 *
 * @param inputs files, folders, patterns
 * @param settings checked options
 */
export async function* planChunks(
  inputs: ReadonlyArray<string | InputFile>,
  settings: PlanSettings
): AsyncGenerator<Chunk, void, undefined> {
  let open: FileRange[] = []
  let size = 0
  for await (const file of filesOf(inputs, settings.except)) {
    for await (const range of rangesOf(file, settings)) {
      const length = range.end - range.start
      if (open.length > 0 && (size + length > settings.chunkSize || open.length === mostRanges)) {
        yield chunkOf(open, settings.records)
        open = []
        size = 0
      }
      open.push(range)
      size += length
    }
  }
  if (open.length > 0) yield chunkOf(open, settings.records)
}

async function* rangesOf(file: InputFile, settings: PlanSettings): AsyncGenerator<FileRange, void, undefined> {
  const {path, size, ...known} = file
  if (size === 0) return
  const whole: FileRange = {file: path, size, ...known, start: 0, end: size}
  if (size <= settings.chunkSize) yield whole
  else if (file.packed === 'tar') yield* cutTar(whole, settings.chunkSize)
  // What else is packed can only be read from its beginning.
  else if (file.packed) yield whole
  else yield* cutFile(whole, settings.chunkSize, settings.records.read)
}

/**
 * Names a chunk.
 *
 * @param ranges in the order of the input
 * @param records what shapes its results
 */
export function chunkOf(ranges: FileRange[], records: RecordSettings): Chunk {
  // Where a stream was put on the way is nobody's business.
  const identity = JSON.stringify([records.shape, ranges], (name, value: unknown) =>
    name === 'at' ? undefined : value
  )
  const hash = createHash('sha256').update(identity)
  return {chunkId: hash.digest('hex').slice(0, 32), ranges}
}

/** Bytes of the input that a chunk is. */
export function bytesOfChunk({ranges}: Chunk): number {
  return ranges.reduce((sum, {start, end}) => sum + end - start, 0)
}
