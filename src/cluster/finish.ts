/** `finish`: checks the plan against the parts, writes the manifest, and leaves nothing else behind. */
import type {BatchEvent} from '../batch/events.ts'
import {chunksWithout, removeDrafts, writeParts, type ChunkList} from '../batch/steps/work-grouped.ts'
import {writeManifest} from '../batch/parts/manifest.ts'
import {workSettings, writingSettings} from '../batch/options.ts'
import {hasPart, partName} from '../batch/parts/part-file.ts'
import {planPath, readPlan, removePlan, type PlanHead} from '../batch/plan/plan-file.ts'
import {bytesOfChunk} from '../batch/plan/plan.ts'
import {TaskError} from '../batch/workers/job.ts'
import {createPool} from '../batch/workers/pool.ts'
import {manifestOf, straysIn} from '../batch/run-batch.ts'
import {emptySummary, type Summary} from '../batch/summary.ts'
import {createToken, dropToken, sweepParts} from '../batch/parts/temporary.ts'
import type {Part} from '../batch/types.ts'
import {partStep, workChunks, type Run, type Worked} from '../batch/steps/work-chunks.ts'
import {withQueue, type QueueOptions} from './connection.ts'
import type {ChunkQueue} from './job.ts'

export interface FinishOptions extends QueueOptions {
  /** The shared folder of the output, with the plan that `enqueue` left there. */
  out: string
  /** Parts that are counted at a time; as many as there are processors by default. */
  jobs?: number
  /** Told how far it is; bytes are those of the input. */
  onEvent?: (event: BatchEvent) => void
}

export interface FinishReport {
  /** `missing`: some parts, or with `dedupe` drafts, are not there, and there is no manifest. */
  state: 'done' | 'missing'
  /** Of the plan. */
  chunks: number
  /** In the order of the input; none where some are missing. */
  parts: Part[]
  /** Ids of chunks without a part. */
  missing: string[]
  /** Parts in the folder that are of another input, other options or another version. */
  strays: string[]
  summary: Summary
}

/** Jobs that are removed at once. */
const block = 200

/**
 * Reads every part that the plan names, counts it, and writes the manifest; with
 * `dedupe` it makes the parts first, of the drafts that the workers left. All are the
 * same bytes as `runBatch` writes. Then the plan goes, what workers that died
 * left in the folder, and the jobs of the plan in Redis.
 *
 * @param queue its name, or itself
 * @param options where the parts are
 * @throws PlanError where the folder has no plan, DamagedPart or TaskError where
 *   a part is not what a batch writes, QueueError where Redis cannot be reached
 */
export async function finish(queue: string | ChunkQueue, options: FinishOptions): Promise<FinishReport> {
  const {out} = options
  const {head, chunks} = await readPlan(planPath(out))
  const ids: string[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    ids.push(chunk.chunkId)
    bytes += bytesOfChunk(chunk)
  }
  const list: ChunkList = {ids, chunks: async () => (await readPlan(planPath(out))).chunks}
  const {output} = head
  const isGrouped = head.options['dedupe'] === true
  const missing = isGrouped ? chunksWithout(list, {out, output}) : ids.filter(id => !hasPart(out, partName(id, output)))
  if (missing.length > 0)
    return {state: 'missing', chunks: ids.length, parts: [], missing, strays: [], summary: emptySummary()}
  const {parts, summary, chunkIds} = await work(list, bytes, head, isGrouped, options)
  writeManifest(out, manifestOf(head, summary, parts))
  await withQueue(queue, options, opened => forget(opened, ids))
  sweepParts(out, new Set(chunkIds))
  if (isGrouped) removeDrafts(out, ids)
  removePlan(out)
  return {state: 'done', chunks: ids.length, parts, missing, strays: straysIn(out, parts), summary}
}

/** Counts the parts; of a batch whose rows know each other, writes them first. */
async function work(
  list: ChunkList,
  bytes: number,
  head: PlanHead,
  isGrouped: boolean,
  {out, jobs, onEvent}: FinishOptions
): Promise<Worked> {
  const settings = workSettings(jobs === undefined ? {} : {jobs})
  // Nothing is parsed.
  const pool = createPool(writingSettings(head.options), settings)
  const token = createToken()
  let fault: string | undefined
  const tell = (event: BatchEvent): void => {
    if (event.kind === 'failed') fault = event.reason
    else onEvent?.(event)
  }
  const run: Run = {pool, out, output: head.output, token, jobs: settings.jobs, tell, signal: undefined}
  try {
    const worked = isGrouped
      ? await writeParts(list, bytes, run)
      : await workChunks(await list.chunks(), bytes, run, partStep(run))
    if (fault !== undefined) throw new TaskError(fault)
    return worked
  } finally {
    await pool.close()
    dropToken(token)
  }
}

/** Removes the jobs of a plan; a queue without others goes as a whole. */
async function forget(queue: ChunkQueue, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += block)
    await Promise.all(ids.slice(at, at + block).map(id => queue.remove(id)))
  const counts = await queue.getJobCounts()
  if (Object.values(counts).every(count => count === 0)) await queue.obliterate()
}
