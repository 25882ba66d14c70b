/** How Redis is reached, and for how long it may be gone. */
import {Queue, type ConnectionOptions} from 'bullmq'
import type {ChunkQueue} from './job.ts'

export interface QueueOptions {
  /** Of Redis, as BullMQ has it: `{url}`, `{host, port}`, or a client; `127.0.0.1:6379` by default. */
  connection?: ConnectionOptions
}

/** The queue where none is named. */
export const usualQueue = 'wirestory'

/** Times that a command that somebody waits for is tried; some ten seconds. */
const patience = 6

/** Milliseconds between two attempts to reach Redis. */
function pauseBefore(attempt: number): number {
  return Math.min(2000, 200 * 2 ** attempt)
}

/** A queue cannot be reached; the message says why. */
export class QueueError extends Error {}

/**
 * Opens a queue for the time of some work; one that the caller opened stays open.
 *
 * @param queue its name, or itself
 * @param options how Redis is reached
 * @param work what is done
 * @throws QueueError where Redis cannot be reached
 */
export async function withQueue<R>(
  queue: string | ChunkQueue,
  {connection = {}}: QueueOptions,
  work: (queue: ChunkQueue) => Promise<R>
): Promise<R> {
  if (typeof queue !== 'string') return work(queue)
  const opened: ChunkQueue = new Queue(queue, {connection: 'duplicate' in connection ? connection : brief(connection)})
  let fault: Error | undefined
  opened.on('error', error => (fault = error))
  try {
    await opened.waitUntilReady()
    return await work(opened)
  } catch (error) {
    // BullMQ rejects with what its driver said last.
    if (error instanceof Error && (error === fault || isLost(error)))
      throw new QueueError(`Redis cannot be reached: ${fault?.message ?? error.message}`, {cause: error})
    throw error
  } finally {
    await opened.close().catch(() => undefined)
  }
}

/** Gives up after a while: somebody sits in front of it. */
function brief(connection: ConnectionOptions): ConnectionOptions {
  return {
    maxRetriesPerRequest: patience,
    retryStrategy: (attempt: number) => (attempt > patience ? null : pauseBefore(attempt)),
    ...connection
  }
}

function isLost(error: Error): boolean {
  return error.name === 'MaxRetriesPerRequestError' || error.message.includes('Connection is closed')
}
