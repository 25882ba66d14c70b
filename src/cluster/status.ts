/** `queueStatus`: how far a queue is. */
import {withQueue, type QueueOptions} from './connection.ts'
import {filesOfJob, type ChunkQueue} from './job.ts'

/** A chunk that was tried as often as it may be. */
export interface FailedChunk {
  chunkId: string
  files: string[]
  reason: string
}

export interface QueueStatus {
  /** Processes that take chunks from the queue. */
  workers: number
  /** Chunks by what they are at. `delayed` failed and are tried again after a while. */
  waiting: number
  active: number
  delayed: number
  completed: number
  failed: number
  /** The first of those that failed. */
  failures: FailedChunk[]
}

/** Failed chunks that are told. */
const mostTold = 10

/**
 * Counts the chunks of a queue.
 *
 * @param queue its name, or itself
 * @param options how Redis is reached
 * @throws QueueError where Redis cannot be reached
 */
export async function queueStatus(queue: string | ChunkQueue, options: QueueOptions = {}): Promise<QueueStatus> {
  return withQueue(queue, options, async opened => {
    const counts = await opened.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed')
    const {waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0} = counts
    const jobs = failed > 0 ? await opened.getFailed(0, mostTold - 1) : []
    return {
      workers: await opened.getWorkersCount(),
      waiting,
      active,
      delayed,
      completed,
      failed,
      failures: jobs.map(job => ({chunkId: job.id ?? '', files: filesOfJob(job), reason: job.failedReason}))
    }
  })
}
