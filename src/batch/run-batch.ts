/** `runBatch`: from an input to a folder of parts and its manifest. */
import {mkdirSync} from 'node:fs'
import type {BatchEvent, BatchReport} from './events.ts'
import {removeDrafts, workGrouped} from './steps/work-grouped.ts'
import {filesOf, type InputFile} from './plan/inputs.ts'
import {writeManifest} from './parts/manifest.ts'
import {
  checkCount,
  checkNames,
  planOptionNames,
  recordSettings,
  workOptionNames,
  workSettings,
  type PlanOptions,
  type WorkOptions
} from './options.ts'
import {checkPeers} from './parts/parquet/load.ts'
import {checkOutput, partsIn, type Output} from './parts/part-file.ts'
import {planChunks, usualChunk} from './plan/plan.ts'
import type {PlanHead} from './plan/plan-file.ts'
import {createPool} from './workers/pool.ts'
import type {ByteSource} from './reading/bytes-of.ts'
import {spool, unspool} from './plan/spool.ts'
import {emptySummary} from './summary.ts'
import {createToken, dropToken, sweep, sweepParts} from './parts/temporary.ts'
import type {BatchCounts, Manifest, Part} from './types.ts'
import {packageVersion, schemaVersion} from './version.ts'
import {partStep, workChunks, type Run} from './steps/work-chunks.ts'

export interface BatchOptions extends PlanOptions, WorkOptions {
  /** The folder of the output; it is made where it is missing. */
  out: string
  /** `jsonl` by default. */
  output?: Output
  /** Bytes that are read for the input `-`. */
  stdin?: ByteSource
  /** Told what happens, as it happens. */
  onEvent?: (event: BatchEvent) => void
}

const optionNames = [...planOptionNames, ...workOptionNames, 'chunkSize', 'out', 'output', 'stdin', 'onEvent']

/**
 * Parses an archive into part files. Parts that are there are kept: the same
 * call after an interruption goes on where that stopped, and gives the same
 * bytes as one that was never interrupted.
 *
 * @param inputs files, folders, patterns, `-`
 * @param options where the output goes, what results hold, how the work is done
 * @throws TypeError for wrong options, InputError where an input is not there,
 *   PeerError where Parquet is asked for and cannot be written,
 *   an Error of the system where the folder cannot be written
 */
export async function runBatch(inputs: readonly string[], options: BatchOptions): Promise<BatchReport> {
  checkNames(options, optionNames)
  checkCount('chunkSize', options.chunkSize)
  const {out, output = 'jsonl', onEvent, stdin, chunkSize = usualChunk} = options
  checkOutput(output)
  const records = recordSettings(options)
  const work = workSettings(options)
  await checkPeers(output)
  mkdirSync(out, {recursive: true})
  sweep(out)
  const token = createToken()
  const pool = createPool(records, work)
  const stop = (): void => void pool.close()
  work.signal?.addEventListener('abort', stop)
  if (work.signal?.aborted) stop()
  try {
    const files = await spooled(inputs, stdin, out, token, work.signal)
    const chunks = planChunks(files, {records, chunkSize, except: out})
    const run: Run = {pool, out, output, token, jobs: work.jobs, tell: onEvent, signal: work.signal}
    const totalBytes = await measure(files, run)
    const head = {parser: packageVersion, schema: schemaVersion, output, options: records.shape}
    const worked = records.dedupe
      ? await workGrouped(chunks, totalBytes, run, head)
      : await workChunks(chunks, totalBytes, run, partStep(run))
    const {state, parts, chunkIds, summary} = worked
    if (state === 'done') {
      writeManifest(out, manifestOf(head, summary, parts))
      sweepParts(out, new Set(chunkIds))
      if (records.dedupe) removeDrafts(out, chunkIds)
    }
    const {resumed, failed} = worked
    return {state, parts, resumed, failed, strays: state === 'done' ? straysIn(out, parts) : [], summary}
  } catch (error) {
    // A stream that is stopped has no end that anybody could go on from.
    if (!work.signal?.aborted) throw error
    return {state: 'stopped', parts: [], resumed: 0, failed: 0, strays: [], summary: emptySummary()}
  } finally {
    work.signal?.removeEventListener('abort', stop)
    await pool.close()
    await unspool(out, token)
    dropToken(token)
  }
}

/** The inputs, with `-` as a file. */
async function spooled(
  inputs: readonly string[],
  stdin: BatchOptions['stdin'],
  out: string,
  token: string,
  signal: AbortSignal | undefined
): Promise<Array<string | InputFile>> {
  const files: Array<string | InputFile> = []
  for (const input of inputs) {
    if (input !== '-' || !stdin) files.push(input)
    else if (!files.some(file => typeof file !== 'string')) files.push(await spool(stdin, out, token, signal))
  }
  return files
}

/** Counts the input, so that its end can be told, and what is not there is told before any work. */
async function measure(inputs: ReadonlyArray<string | InputFile>, {out, jobs, tell}: Run): Promise<number> {
  let files = 0
  let bytes = 0
  for await (const {size} of filesOf(inputs, out)) {
    files++
    bytes += size
  }
  tell?.({kind: 'start', files, bytes, jobs})
  return bytes
}

/** Parts that are of another batch. */
export function straysIn(folder: string, parts: readonly Part[]): string[] {
  const known = new Set(parts.map(({file}) => file))
  return partsIn(folder).filter(name => !known.has(name))
}

/**
 * The manifest of a batch.
 *
 * @param head what shaped it
 * @param counts of all parts
 * @param parts in the order of the input
 */
export function manifestOf({parser, schema, output, options}: PlanHead, counts: BatchCounts, parts: Part[]): Manifest {
  const {records, ok, partial, quarantined} = counts
  return {parser, schema, output, options, records, ok, partial, quarantined, parts}
}
