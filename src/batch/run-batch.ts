/** `runBatch`: from an input to a folder of parts and its manifest. */
import {mkdirSync} from 'node:fs'
import {flowOf} from './flow.ts'
import {filesOf, type InputFile} from './inputs.ts'
import {writeManifest} from './manifest.ts'
import {
  checkCount,
  checkNames,
  recordOptionNames,
  recordSettings,
  workOptionNames,
  workSettings,
  type PlanOptions,
  type RecordSettings,
  type WorkOptions
} from './options.ts'
import {hasPart, outputs, partName, partsIn, type Output} from './part-file.ts'
import {planChunks, usualChunk} from './plan.ts'
import {createPool, TaskError, type Pool} from './pool.ts'
import type {ByteSource} from './bytes-of.ts'
import {spool, unspool} from './spool.ts'
import {addSummary, emptySummary, type Summary} from './summary.ts'
import type {Outcome, QuarantinedRecord, Task} from './task.ts'
import {createToken, dropToken, sweep, sweepParts} from './temporary.ts'
import type {Chunk, Manifest, Part} from './types.ts'
import {packageVersion, schemaVersion} from './version.ts'

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

/** How far a batch is. */
export interface BatchProgress {
  /** Bytes of the input that are done, and all. */
  bytes: number
  totalBytes: number
  /** Of this run, those of earlier parts among them. */
  records: number
  quarantined: number
}

export type BatchEvent =
  | {kind: 'start'; files: number; bytes: number; jobs: number}
  | ({kind: 'progress'} & BatchProgress)
  | {kind: 'part'; part: Part; resumed: boolean}
  | {kind: 'quarantined'; record: QuarantinedRecord}
  | {kind: 'failed'; chunkId: string; files: string[]; reason: string}

/** What became of a batch. */
export interface BatchReport {
  /** `done`: the manifest is written. `stopped`: by the signal. `failed`: some chunks could not be read or written. */
  state: 'done' | 'stopped' | 'failed'
  /** In the order of the input. */
  parts: Part[]
  /** Parts that were there. */
  resumed: number
  failed: number
  /** Parts in the folder that are of another input, other options or another version. */
  strays: string[]
  summary: Summary
}

const optionNames = [...recordOptionNames, ...workOptionNames, 'chunkSize', 'out', 'output', 'stdin', 'onEvent']

/** How often progress is told, in milliseconds. */
const interval = 200

/**
 * Parses an archive into part files. Parts that are there are kept: the same
 * call after an interruption goes on where that stopped, and gives the same
 * bytes as one that was never interrupted.
 *
 * @param inputs files, folders, patterns, `-`
 * @param options where the output goes, what results hold, how the work is done
 * @throws TypeError for wrong options, InputError where an input is not there,
 *   an Error of the system where the folder cannot be written
 */
export async function runBatch(inputs: readonly string[], options: BatchOptions): Promise<BatchReport> {
  checkNames(options, optionNames)
  checkCount('chunkSize', options.chunkSize)
  const {out, output = 'jsonl', onEvent, stdin, chunkSize = usualChunk} = options
  if (!outputs.includes(output))
    throw new TypeError(`Expected \`output\` to be one of ${outputs.join(', ')}, got ${output}`)
  const records = recordSettings(options)
  const work = workSettings(options)
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
    const report = await workChunks(chunks, await measure(files, run), run)
    if (report.state === 'done') {
      writeManifest(out, manifestOf(report, output, records.shape))
      sweepParts(out, new Set(report.parts.map(({chunkId}) => chunkId)))
    }
    return report
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

/** What the steps of a run share. */
interface Run {
  pool: Pool
  out: string
  output: Output
  token: string
  jobs: number
  tell: ((event: BatchEvent) => void) | undefined
  signal: AbortSignal | undefined
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

async function workChunks(chunks: AsyncIterable<Chunk>, totalBytes: number, run: Run): Promise<BatchReport> {
  const {pool, out, output, jobs, tell, signal} = run
  const summary = emptySummary()
  const parts: Array<Part | undefined> = []
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
    const isThere = hasPart(out, partName(chunk.chunkId, output))
    try {
      const outcome = await pool.run(taskOf(chunk, isThere, run))
      const part = partOf(chunk, outcome, output)
      parts[index] = part
      addSummary(summary, outcome.summary)
      if (isThere) resumed++
      for (const record of outcome.set) tell?.({kind: 'quarantined', record})
      tell?.({kind: 'part', part, resumed: isThere})
    } catch (error) {
      if (signal?.aborted) return 0
      if (!(error instanceof TaskError)) throw error
      failed++
      const files = chunk.ranges.map(({file}) => file)
      tell?.({kind: 'failed', chunkId: chunk.chunkId, files, reason: error.message})
    }
    return chunk.ranges.reduce((sum, {start, end}) => sum + end - start, 0)
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
  const done = parts.filter(part => part !== undefined)
  const state = signal?.aborted ? 'stopped' : failed > 0 ? 'failed' : 'done'
  return {state, parts: done, resumed, failed, strays: state === 'done' ? straysIn(out, done) : [], summary}
}

function taskOf({chunkId, ranges}: Chunk, isThere: boolean, {out: folder, output, token}: Run): Task {
  const target = isThere
    ? {kind: 'recount' as const, folder, chunkId, output}
    : {kind: 'part' as const, folder, chunkId, output, token}
  return {input: ranges, target}
}

/** What the manifest says of a part. */
export function partOf({chunkId}: Chunk, outcome: Outcome, output: Output): Part {
  const {records, ok, partial, quarantined, bytes, sha256} = outcome
  return {file: partName(chunkId, output), chunkId, records, ok, partial, quarantined, bytes, sha256}
}

/** Parts that are of another batch. */
export function straysIn(folder: string, parts: readonly Part[]): string[] {
  const known = new Set(parts.map(({file}) => file))
  return partsIn(folder).filter(name => !known.has(name))
}

function manifestOf(report: BatchReport, output: Output, options: RecordSettings['shape']): Manifest {
  const {records, ok, partial, quarantined} = report.summary
  return {
    parser: packageVersion,
    schema: schemaVersion,
    output,
    options,
    records,
    ok,
    partial,
    quarantined,
    parts: report.parts
  }
}
