/** `finish`: checks the plan against the parts, writes the manifest, and leaves nothing else behind. */
import {flowOf} from '../batch/flow.ts'
import {writeManifest} from '../batch/manifest.ts'
import {recordSettings, workSettings} from '../batch/options.ts'
import {hasPart, partName, type Output} from '../batch/part-file.ts'
import {createPool} from '../batch/pool.ts'
import {partOf, straysIn} from '../batch/run-batch.ts'
import {addSummary, emptySummary, type Summary} from '../batch/summary.ts'
import {sweepParts} from '../batch/temporary.ts'
import type {Chunk, Part} from '../batch/types.ts'
import {withQueue, type QueueOptions} from './connection.ts'
import type {ChunkQueue} from './job.ts'
import {readPlan, removePlan} from './plan-file.ts'

export interface FinishOptions extends QueueOptions {
  /** The shared folder of the output, with the plan that `enqueue` left there. */
  out: string
  /** Parts that are counted at a time; as many as there are processors by default. */
  jobs?: number
}

export interface FinishReport {
  /** `missing`: some parts are not there, and there is no manifest. */
  state: 'done' | 'missing'
  /** In the order of the input. */
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
 * Reads every part that the plan names, counts it, and writes the manifest: the
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
  const {head, chunks} = await readPlan(out)
  const {ids, missing, parts, summary} = await recount(chunks, head.output, options)
  if (missing.length > 0) return {state: 'missing', parts, missing, strays: [], summary}
  const {records, ok, partial, quarantined} = summary
  const {parser, schema, output, options: shape} = head
  writeManifest(out, {parser, schema, output, options: shape, records, ok, partial, quarantined, parts})
  await withQueue(queue, options, opened => forget(opened, ids))
  sweepParts(out, new Set(ids))
  removePlan(out)
  return {state: 'done', parts, missing, strays: straysIn(out, parts), summary}
}

interface Recount {
  /** Of all chunks. */
  ids: string[]
  missing: string[]
  parts: Part[]
  summary: Summary
}

async function recount(chunks: AsyncIterable<Chunk>, output: Output, {out, jobs}: FinishOptions): Promise<Recount> {
  const ids: string[] = []
  const missing: string[] = []
  const parts: Part[] = []
  const summary = emptySummary()
  const work = workSettings(jobs === undefined ? {} : {jobs})
  // Nothing is parsed.
  const pool = createPool(recordSettings({}), work)
  const count = async (chunk: Chunk): Promise<Part | undefined> => {
    const {chunkId} = chunk
    ids.push(chunkId)
    if (!hasPart(out, partName(chunkId, output))) {
      missing.push(chunkId)
      return undefined
    }
    const outcome = await pool.run({input: [], target: {kind: 'recount', folder: out, chunkId, output}})
    addSummary(summary, outcome.summary)
    return partOf(chunk, outcome, output)
  }
  try {
    for await (const part of flowOf(chunks, 2 * work.jobs, true, count)) if (part) parts.push(part)
  } finally {
    await pool.close()
  }
  return {ids, missing, parts, summary}
}

/** Removes the jobs of a plan; a queue without others goes as a whole. */
async function forget(queue: ChunkQueue, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += block)
    await Promise.all(ids.slice(at, at + block).map(id => queue.remove(id)))
  const counts = await queue.getJobCounts()
  if (Object.values(counts).every(count => count === 0)) await queue.obliterate()
}
