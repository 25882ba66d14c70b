/**
 * A batch whose rows know each other: drafts first, then the groups of all rows,
 * then parts. What is there of each step is kept, so the same call goes on
 * wherever the last one ended.
 */
import {createHash} from 'node:crypto'
import {hasDraft, removeDraft, removeSignatures, rowsSigned, signaturesName} from '../groups/draft-file.ts'
import {hasPart, partName, type Output} from '../parts/part-file.ts'
import {createPlanFile, readPlan, type PlanHead} from '../plan/plan-file.ts'
import {TaskError} from '../workers/job.ts'
import {emptySummary} from '../summary.ts'
import type {Chunk} from '../types.ts'
import {workChunks, type Run, type Step, type Worked} from './work-chunks.ts'
import {removeGroupFiles} from '../groups/group-drafts.ts'

/** The chunks of a batch, to be gone through more than once. */
export interface ChunkList {
  /** Of all, in the order of the input. */
  ids: readonly string[]
  chunks: () => Promise<AsyncIterable<Chunk>>
}

/**
 * Works through all steps.
 *
 * @param chunks of the plan
 * @param totalBytes of the input
 * @param run with whom and where
 * @param head of the plan
 */
export async function workGrouped(
  chunks: AsyncIterable<Chunk>,
  totalBytes: number,
  run: Run,
  head: PlanHead
): Promise<Worked> {
  const plan = createPlanFile(run.out, head, run.token)
  try {
    const ids: string[] = []
    for await (const chunk of chunks) {
      plan.add(chunk)
      ids.push(chunk.chunkId)
    }
    const list: ChunkList = {ids, chunks: async () => (await readPlan(plan.path)).chunks}
    if (!isWritten(list, run)) {
      run.tell?.({kind: 'step', step: 'draft'})
      const drafted = await workChunks(await list.chunks(), totalBytes, run, draftStep(list, run))
      if (drafted.state !== 'done') return drafted
    }
    return await writeParts(list, totalBytes, run)
  } finally {
    plan.abandon()
  }
}

/**
 * Finds the groups of drafts and writes the parts. Parts that are there are counted.
 *
 * @param list the chunks, each with a draft or its part, and with its signatures
 * @param totalBytes of the input
 * @param run with whom and where
 */
export async function writeParts(list: ChunkList, totalBytes: number, run: Run): Promise<Worked> {
  const {pool, out: folder, token, signal, tell} = run
  try {
    if (!isWritten(list, run)) {
      tell?.({kind: 'step', step: 'group'})
      await pool.run({input: [], target: {kind: 'groups', folder, chunkIds: list.ids, token}})
    }
    tell?.({kind: 'step', step: 'write'})
    const worked = await workChunks(await list.chunks(), totalBytes, run, writeStep(list, run))
    return {...worked, chunkIds: [...list.ids, ...partIdsOf(list.ids)]}
  } catch (error) {
    if (!signal?.aborted || !(error instanceof TaskError)) throw error
    return {state: 'stopped', parts: [], chunkIds: [], resumed: 0, failed: 0, summary: emptySummary()}
  } finally {
    removeGroupFiles(folder, token)
  }
}

/** Removes what is needed no more when the manifest is there. */
export function removeDrafts(folder: string, chunkIds: readonly string[]): void {
  for (const chunkId of chunkIds) {
    removeDraft(folder, chunkId)
    removeSignatures(folder, chunkId)
  }
}

/** Chunks that are neither drafted nor written; none where all parts are there. */
export function chunksWithout(list: ChunkList, run: Pick<Run, 'out' | 'output'>): string[] {
  if (isWritten(list, run)) return []
  const isDrafted = draftedIn(list, run)
  return list.ids.filter((_, index) => !isDrafted(index))
}

function isWritten({ids}: ChunkList, {out, output}: Pick<Run, 'out' | 'output'>): boolean {
  return partIdsOf(ids).every(partId => hasPart(out, partName(partId, output)))
}

/** Whether groups can be found without parsing a chunk again. */
function draftedIn({ids}: ChunkList, {out, output}: {out: string; output: Output}): (index: number) => boolean {
  const partIds = partIdsOf(ids)
  return index => {
    const [chunkId = '', partId = ''] = [ids[index], partIds[index]]
    return hasDraft(out, chunkId) || (hasPart(out, partName(partId, output)) && hasPart(out, signaturesName(chunkId)))
  }
}

function draftStep(list: ChunkList, run: Run): Step {
  const isDrafted = draftedIn(list, run)
  const {out: folder, token} = run
  return ({chunkId, ranges}, index) =>
    isDrafted(index) ? undefined : {task: {input: ranges, target: {kind: 'draft', folder, chunkId, token}}}
}

function writeStep({ids}: ChunkList, {out: folder, output, token}: Run): Step {
  const partIds = partIdsOf(ids)
  let row = 0
  // Chunks are asked for in their order.
  return ({chunkId}, index) => {
    const partId = partIds[index] ?? ''
    const firstRow = row
    if (hasPart(folder, signaturesName(chunkId))) row += rowsSigned(folder, chunkId)
    const resumed = hasPart(folder, partName(partId, output))
    const target = resumed
      ? {kind: 'recount' as const, folder, chunkId: partId, output}
      : {kind: 'grouped' as const, folder, chunkId, partId, output, firstRow, token}
    return {task: {input: [], target}, partId, resumed, then: () => removeDraft(folder, chunkId)}
  }
}

/**
 * Ids of parts. What a row says of others depends on all chunks: so the part of
 * a chunk has another name in another batch, and the part that is there is right.
 */
function partIdsOf(ids: readonly string[]): string[] {
  const all = createHash('sha256').update(ids.join('\n')).digest('hex')
  return ids.map(id => createHash('sha256').update(`${all} ${id}`).digest('hex').slice(0, 32))
}
