/** `createWorker`: takes chunks from a queue and works them through, under the supervisor of `wirestory/batch`. */
import {Queue, Worker, type Job} from 'bullmq'
import {mkdirSync} from 'node:fs'
import {setTimeout as pause} from 'node:timers/promises'
import {checkCount, checkNames, workOptionNames, workSettings, type WorkOptions} from '../batch/options.ts'
import {hasPart, partName, type Output} from '../batch/parts/part-file.ts'
import {chunkOf} from '../batch/plan/plan.ts'
import type {Pool} from '../batch/workers/pool.ts'
import {resultIn} from '../batch/parts/read-part.ts'
import type {Outcome, QuarantinedRecord, Target} from '../batch/task.ts'
import {createToken, dropToken, sweep} from '../batch/parts/temporary.ts'
import type {BatchResult, Chunk} from '../batch/types.ts'
import type {QueueOptions} from './connection.ts'
import {filesOfJob, readJob, type ChunkDone, type ChunkJob, type ChunkQueue} from './job.ts'
import {createPools} from './pools.ts'

export type WorkerEvent =
  | {kind: 'part'; chunkId: string; records: number; quarantined: number; resumed: boolean}
  | {kind: 'quarantined'; record: QuarantinedRecord}
  /** `again`: it is tried once more, after a while. */
  | {kind: 'failed'; chunkId: string; files: string[]; reason: string; again: boolean}
  /** Its worker is gone, or had no time to say that it is there; somebody else takes the chunk. */
  | {kind: 'stalled'; chunkId: string}
  /** Redis is gone, say; the worker goes on trying. */
  | {kind: 'error'; reason: string}

export interface WorkerOptions extends Omit<WorkOptions, 'signal'>, QueueOptions {
  /** The shared folder of the output, made where it is missing. Either this or `onResults`. */
  out?: string
  /**
   * Takes the results of a chunk, in order; the chunk is done when the promise
   * is. A chunk may come twice, where its worker died between the two:
   * `chunk.chunkId` tells.
   */
  onResults?: (chunk: Chunk, results: BatchResult[]) => Promise<void>
  /**
   * Milliseconds that a worker may be silent before its chunks go to others,
   * 30,000 by default. It speaks twice in that time, whatever its stories do.
   */
  lockDuration?: number
  /** Told what happens, as it happens. */
  onEvent?: (event: WorkerEvent) => void
}

export interface QueueWorker {
  /** Ends when no chunk waits, is worked on anywhere, or is to be tried again. */
  untilEmpty: () => Promise<void>
  /** Takes no more chunks, and ends when those at hand are done; with `now` they are left to others. */
  close: (options?: {now?: boolean}) => Promise<void>
}

const optionNames = [...workOptionNames, 'out', 'onResults', 'lockDuration', 'onEvent', 'connection']

/** Workers that may die of one chunk. It is seldom the chunk: machines that are let by the minute die, too. */
const mostStalls = 20

/** Milliseconds between two looks whether the queue is empty. */
const interval = 500

const usualLock = 30_000

/**
 * Starts to work on a queue; as many chunks at a time as there are `jobs`.
 *
 * @param queue its name
 * @param options where results go, how the work is done
 * @throws TypeError for wrong options
 */
export function createWorker(queue: string, options: WorkerOptions): QueueWorker {
  checkNames(options, optionNames)
  const {out, onResults, lockDuration = usualLock, onEvent, connection = {}} = options
  checkCount('lockDuration', lockDuration)
  if ((out === undefined) === (onResults === undefined)) throw new TypeError('Expected either `out` or `onResults`')
  const settings = workSettings(options)
  if (out !== undefined) {
    mkdirSync(out, {recursive: true})
    sweep(out)
  }
  const pools = createPools(settings)
  const token = createToken()
  const tell = (event: WorkerEvent): void => onEvent?.(event)

  const work = async (job: Job<ChunkJob, ChunkDone>): Promise<ChunkDone> => {
    const {ranges, options: shaping, output} = readJob(job)
    return pools.with(shaping, async (pool, records) => {
      const chunk = chunkOf(ranges, records)
      const {chunkId} = chunk
      if (chunkId !== job.id)
        throw new Error(
          'this worker is of another version, or has another parser, than who made the plan: all machines need the same'
        )
      if (records.dedupe && out === undefined)
        throw new Error('this worker has no folder, where stories that are alike could be found: `dedupe` needs `out`')
      const resumed = !records.dedupe && out !== undefined && hasPart(out, partName(chunkId, output))
      const target = targetOf(chunkId, output, {out, token, resumed, dedupe: records.dedupe})
      const outcome = await runChunk(pool, chunk, target, onResults)
      const {records: count, quarantined, set} = outcome
      for (const record of set) tell({kind: 'quarantined', record})
      tell({kind: 'part', chunkId, records: count, quarantined, resumed})
      return {records: count, quarantined}
    })
  }

  const worker = new Worker<ChunkJob, ChunkDone>(queue, work, {
    connection,
    concurrency: settings.jobs,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: mostStalls,
    // How long it waits after Redis was gone; no longer than it may be silent.
    runRetryDelay: Math.min(lockDuration, 15_000)
  })
  worker.on('error', error => tell({kind: 'error', reason: error.message}))
  worker.on('stalled', chunkId => tell({kind: 'stalled', chunkId}))
  worker.on('failed', (job, error) => {
    if (job) tell(failure(job, error))
  })

  return {
    async untilEmpty() {
      const counted: ChunkQueue = new Queue(queue, {connection})
      // The worker tells the same.
      counted.on('error', () => undefined)
      try {
        while (!(await isEmpty(counted))) await pause(interval)
      } finally {
        await counted.close()
      }
    },
    async close({now = false} = {}) {
      if (now) await pools.close()
      await worker.close(now)
      await pools.close()
      dropToken(token)
    }
  }
}

function targetOf(
  chunkId: string,
  output: Output,
  {out: folder, token, resumed, dedupe}: {out: string | undefined; token: string; resumed: boolean; dedupe: boolean}
): Target {
  if (folder === undefined) return {kind: 'lines'}
  if (dedupe) return {kind: 'draft', folder, chunkId, token}
  return resumed ? {kind: 'recount', folder, chunkId, output} : {kind: 'part', folder, chunkId, output, token}
}

async function runChunk(
  pool: Pool,
  chunk: Chunk,
  target: Target,
  onResults: WorkerOptions['onResults']
): Promise<Outcome> {
  const outcome = await pool.run({input: chunk.ranges, target})
  if (onResults)
    await onResults(
      chunk,
      (outcome.lines ?? []).map((line, index) => resultIn(line, 'a result', index + 1))
    )
  return outcome
}

function failure(job: Job<ChunkJob, ChunkDone>, {message}: Error): WorkerEvent {
  const again = job.attemptsMade < (job.opts.attempts ?? 1)
  return {kind: 'failed', chunkId: job.id ?? '', files: filesOfJob(job), reason: message, again}
}

/** While Redis is gone nobody knows. */
async function isEmpty(queue: ChunkQueue): Promise<boolean> {
  try {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
    return Object.values(counts).every(count => count === 0)
  } catch {
    return false
  }
}
