/** `enqueue`: gives the chunks of a plan to a queue. */
import {mkdirSync} from 'node:fs'
import {
  checkNames,
  planOptionNames,
  recordSettings,
  type GroupingOptions,
  type RecordOptions
} from '../batch/options.ts'
import {hasDraft} from '../batch/groups/draft-file.ts'
import {checkOutput, hasPart, partName, type Output} from '../batch/parts/part-file.ts'
import {bytesOfChunk, chunkOf} from '../batch/plan/plan.ts'
import {createToken, dropToken} from '../batch/parts/temporary.ts'
import type {Chunk} from '../batch/types.ts'
import {packageVersion, schemaVersion} from '../batch/version.ts'
import {withQueue, type QueueOptions} from './connection.ts'
import {jobName, jobOptions, type ChunkJob, type ChunkQueue} from './job.ts'
import {createPlanFile} from '../batch/plan/plan-file.ts'

export interface EnqueueOptions extends RecordOptions, GroupingOptions, QueueOptions {
  /**
   * The shared folder of the output. Chunks whose part is there are not given
   * to the queue, and the plan is kept there for `finish`. Without it results
   * are for the workers' `onResults`.
   */
  out?: string
  /** Format of the parts, `jsonl` by default. */
  output?: Output
}

/** What was given to the queue. */
export interface Enqueued {
  /** Of the plan. */
  chunks: number
  /** Those that are to be done; a chunk that waits already is still one job. */
  jobs: number
  /** Those whose part is there. */
  there: number
  /** Bytes of the input that are to be done. */
  bytes: number
}

/** Chunks that go to Redis at once. */
const block = 200

/**
 * A chunk may be tried this often. What fails is the way to a file or to the
 * folder; stories that do harm are the supervisor's business.
 */
const attempts = 5

/** 1, 2, 4, 8 seconds, and half of that by chance, so that a fleet does not come back as one. */
const backoff = {type: 'exponential', delay: 1000, jitter: 0.5}

/**
 * Gives the chunks of a plan to a queue, a job each. The chunk's id is the job's,
 * so that a plan that is given twice is done once; chunks that had failed are
 * tried anew.
 *
 * @param plan what `plan` gives, with the same options
 * @param queue its name, or itself
 * @param options what the plan was made with, and where results go
 * @throws TypeError where the plan was made with other options, QueueError where Redis cannot be reached
 */
export async function enqueue(
  plan: AsyncIterable<Chunk> | Iterable<Chunk>,
  queue: string | ChunkQueue,
  options: EnqueueOptions = {}
): Promise<Enqueued> {
  checkNames(options, [...planOptionNames, 'chunkSize', 'out', 'output', 'connection'])
  const {out, output = 'jsonl'} = options
  checkOutput(output)
  const settings = recordSettings(options)
  if (settings.dedupe && out === undefined)
    throw new TypeError('Expected `out` with `dedupe`: which stories are alike is known when all are there')
  const shared = {options: jobOptions(options), output}
  const isDone = (folder: string, chunkId: string): boolean =>
    settings.dedupe ? hasDraft(folder, chunkId) : hasPart(folder, partName(chunkId, output))
  return withQueue(queue, options, async opened => {
    const head = {parser: packageVersion, schema: schemaVersion, output, options: settings.shape}
    if (out !== undefined) mkdirSync(out, {recursive: true})
    const token = createToken()
    const kept = out === undefined ? undefined : createPlanFile(out, head, token)
    try {
      const given: Enqueued = {chunks: 0, jobs: 0, there: 0, bytes: 0}
      const give = await giver(opened, out !== undefined)
      for await (const chunk of plan) {
        if (chunkOf(chunk.ranges, settings).chunkId !== chunk.chunkId)
          throw new TypeError('Expected the plan to be made with the same options, by the same version')
        given.chunks++
        kept?.add(chunk)
        if (out !== undefined && isDone(out, chunk.chunkId)) {
          given.there++
          continue
        }
        given.jobs++
        given.bytes += bytesOfChunk(chunk)
        await give.add(chunk.chunkId, {ranges: chunk.ranges, ...shared})
      }
      await give.rest()
      kept?.finish()
      return given
    } catch (error) {
      kept?.abandon()
      throw error
    } finally {
      dropToken(token)
    }
  })
}

interface Giver {
  add: (chunkId: string, job: ChunkJob) => Promise<void>
  /** What waits for its block to be full. */
  rest: () => Promise<void>
}

/**
 * Gives jobs in blocks. A job that failed is in the way of its successor, and so
 * is one that is done while its part has gone.
 */
async function giver(queue: ChunkQueue, partsAreKnown: boolean): Promise<Giver> {
  const {failed = 0, completed = 0} = await queue.getJobCounts('failed', 'completed')
  const isStale = (state: string): boolean => state === 'failed' || (partsAreKnown && state === 'completed')
  let waiting: Array<{name: string; data: ChunkJob; opts: {jobId: string; attempts: number; backoff: typeof backoff}}> =
    []
  const rest = async (): Promise<void> => {
    const jobs = waiting
    waiting = []
    if (failed + completed > 0)
      await Promise.all(
        jobs.map(async ({opts: {jobId}}) => {
          if (isStale(await queue.getJobState(jobId))) await queue.remove(jobId)
        })
      )
    if (jobs.length > 0) await queue.addBulk(jobs)
  }
  return {
    async add(jobId, data) {
      waiting.push({name: jobName, data, opts: {jobId, attempts, backoff}})
      if (waiting.length >= block) await rest()
    },
    rest
  }
}
