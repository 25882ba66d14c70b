/** Has the chunks of a plan worked through, a step of a batch at a time. */
import type {BatchEvent, BatchReport} from '../events.ts'
import {flowOf} from '../workers/flow.ts'
import {hasPart, partName, type Output} from '../parts/part-file.ts'
import {bytesOfChunk} from '../plan/plan.ts'
import {TaskError} from '../workers/job.ts'
import type {Pool} from '../workers/pool.ts'
import {addSummary, emptySummary} from '../summary.ts'
import type {Outcome, Task} from '../task.ts'
import type {Chunk, Part} from '../types.ts'

/** What the steps of a run share. */
export interface Run {
  pool: Pool
  out: string
  output: Output
  token: string
  jobs: number
  tell: ((event: BatchEvent) => void) | undefined
  signal: AbortSignal | undefined
}

/** What is to be done with a chunk. */
export interface ChunkWork {
  task: Task
  /** The part that is there then; absent where none is. */
  partId?: string
  /** The part was there. */
  resumed?: boolean
  /** Done when the task is. */
  then?: () => void
}

/** What is to be done with each chunk; nothing where that has been done. */
export type Step = (chunk: Chunk, index: number) => ChunkWork | undefined

/** What a step came to. */
export interface Worked extends Omit<BatchReport, 'strays'> {
  /** Names of what was written, of parts and of drafts. */
  chunkIds: string[]
}

/** How often progress is told, in milliseconds. */
const interval = 200

/** Writes the parts, or counts those that are there. */
export function partStep({out: folder, output, token}: Run): Step {
  return ({chunkId, ranges}) => {
    const resumed = hasPart(folder, partName(chunkId, output))
    const target = resumed
      ? {kind: 'recount' as const, folder, chunkId, output}
      : {kind: 'part' as const, folder, chunkId, output, token}
    return {task: {input: ranges, target}, partId: chunkId, resumed}
  }
}

/**
 * Works through chunks.
 *
 * @param chunks in the order of the input
 * @param totalBytes of the input
 * @param run with whom and where
 * @param step what is done with each
 * @throws what the plan throws, and faults of the supervisor
 */
export async function workChunks(
  chunks: AsyncIterable<Chunk>,
  totalBytes: number,
  run: Run,
  step: Step
): Promise<Worked> {
  const {pool, output, jobs, tell, signal} = run
  const summary = emptySummary()
  const parts: Array<Part | undefined> = []
  const chunkIds: string[] = []
  let bytes = 0
  let resumed = 0
  let failed = 0
  const progress = (): void => {
    const now = pool.progress()
    const records = summary.records + now.records
    tell?.({
      kind: 'progress',
      bytes: bytes + now.bytes,
      totalBytes,
      records,
      quarantined: summary.quarantined + now.quarantined
    })
  }
  const workChunk = async (chunk: Chunk, index: number): Promise<number> => {
    const work = step(chunk, index)
    chunkIds.push(chunk.chunkId)
    try {
      if (work) {
        const outcome = await pool.run(work.task)
        work.then?.()
        addSummary(summary, outcome.summary)
        for (const record of outcome.set) tell?.({kind: 'quarantined', record})
        if (work.partId !== undefined) {
          const part = partOf(work.partId, outcome, output)
          parts[index] = part
          if (work.resumed === true) resumed++
          tell?.({kind: 'part', part, resumed: work.resumed === true})
        }
      }
    } catch (error) {
      if (signal?.aborted) return 0
      if (!(error instanceof TaskError)) throw error
      failed++
      const files = chunk.ranges.map(({file}) => file)
      tell?.({kind: 'failed', chunkId: chunk.chunkId, files, reason: error.message})
    }
    return bytesOfChunk(chunk)
  }
  const timer = tell && setInterval(progress, interval)
  try {
    for await (const length of flowOf(chunks, 2 * jobs, false, workChunk)) {
      bytes += length
      if (signal?.aborted) break
    }
  } finally {
    clearInterval(timer)
  }
  progress()
  const state = signal?.aborted ? 'stopped' : failed > 0 ? 'failed' : 'done'
  return {state, parts: parts.filter(part => part !== undefined), chunkIds, resumed, failed, summary}
}

/** What the manifest says of a part. */
function partOf(partId: string, outcome: Outcome, output: Output): Part {
  const {records, ok, partial, quarantined, bytes, sha256} = outcome
  return {file: partName(partId, output), chunkId: partId, records, ok, partial, quarantined, bytes, sha256}
}
