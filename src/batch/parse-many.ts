/** `parseMany`: results as they come, from files or a stream, with no file written. */
import {
  checkCount,
  checkNames,
  recordOptionNames,
  recordSettings,
  workOptionNames,
  workSettings,
  type PlanOptions,
  type RecordSettings,
  type WorkOptions,
  type WorkSettings
} from './options.ts'
import {bytesOf, type ByteSource} from './reading/bytes-of.ts'
import {flowOf} from './workers/flow.ts'
import {planChunks} from './plan/plan.ts'
import {createPool} from './workers/pool.ts'
import {windowLimit} from './reading/read-range.ts'
import {resultIn} from './parts/read-part.ts'
import type {Task} from './task.ts'
import type {BatchResult} from './types.ts'
import {windowsOf} from './reading/windows.ts'

/**
 * Files, folders and patterns; or bytes as they come: a `Readable` of Node, a
 * `ReadableStream` of the web, or anything else that gives them one after the
 * other. Strings become UTF-8.
 */
export type ParseSource = readonly string[] | ByteSource

export interface ParseManyOptions extends Omit<PlanOptions, 'dedupe'>, WorkOptions {
  /** Whether results come in the order of the input, `true` by default; without it none waits for another. */
  ordered?: boolean
}

/** A hundred stories: the first results come soon, and few are held at a time. */
const usualChunk = 1 << 18

/** What results of a stream call their file. */
const streamName = '-'

/**
 * Parses many stories, by workers.
 *
 * No more is read than what is asked for, and a few chunks ahead: a slow
 * consumer slows the input down. Leaving the loop stops the workers and closes the
 * stream.
 *
 * @param source paths, or a stream of bytes in a format that `readStories` reads
 * @param options what results hold, how the work is done
 * @returns a result for each record
 * @throws TypeError for wrong options, at once; InputError where an input is not
 *   there, a TaskError where a
 *   file cannot be read, and the signal's reason where that stops the work
 */
export function parseMany(
  source: ParseSource,
  options: ParseManyOptions = {}
): AsyncGenerator<BatchResult, void, undefined> {
  checkNames(options, [...recordOptionNames, ...workOptionNames, 'chunkSize', 'ordered'])
  checkCount('chunkSize', options.chunkSize)
  const {ordered = true, chunkSize = usualChunk} = options
  if (typeof ordered !== 'boolean') throw new TypeError('Expected `ordered` to be a boolean')
  const settings = recordSettings(options)
  const work = workSettings(options)
  const left = new AbortController()
  const stopped = AbortSignal.any([left.signal, ...(work.signal ? [work.signal] : [])])
  return parseTasks(tasksOf(source, settings, chunkSize, stopped), settings, work, ordered, left)
}

async function* parseTasks(
  tasks: AsyncGenerator<Task, void, undefined>,
  settings: RecordSettings,
  work: WorkSettings,
  ordered: boolean,
  left: AbortController
): AsyncGenerator<BatchResult, void, undefined> {
  work.signal?.throwIfAborted()
  const pool = createPool(settings, work)
  const stop = (): void => void pool.close()
  work.signal?.addEventListener('abort', stop)
  try {
    for await (const {lines = []} of flowOf(tasks, 2 * work.jobs, ordered, pool.run))
      for (const [index, line] of lines.entries()) yield resultIn(line, 'a result', index + 1)
  } catch (error) {
    work.signal?.throwIfAborted()
    throw error
  } finally {
    work.signal?.removeEventListener('abort', stop)
    left.abort()
    await pool.close()
  }
}

async function* tasksOf(
  source: ParseSource,
  records: RecordSettings,
  chunkSize: number,
  stopped: AbortSignal
): AsyncGenerator<Task, void, undefined> {
  const target = {kind: 'lines'} as const
  if (isPaths(source)) {
    for await (const {ranges} of planChunks(source, {records, chunkSize})) yield {input: ranges, target}
  } else {
    const {read} = records
    for await (const window of windowsOf(bytesOf(source, stopped), {read, size: chunkSize, limit: windowLimit}))
      yield {input: {file: streamName, window}, target}
  }
}

function isPaths(source: ParseSource): source is readonly string[] {
  return Array.isArray(source)
}
