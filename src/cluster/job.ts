/** A job: the ranges of one chunk and the options that shaped its id. Text never goes through Redis. */
import type {Queue} from 'bullmq'
import {planOptionNames, type GroupingOptions, type RecordOptions} from '../batch/options.ts'
import {isOutput, type Output} from '../batch/parts/part-file.ts'
import type {FileRange} from '../batch/types.ts'

/** Record options that can be written down. */
export type JobOptions = Omit<RecordOptions, 'parser'> & GroupingOptions & {parser?: string}

export interface ChunkJob {
  ranges: FileRange[]
  options: JobOptions
  /** Format of the part. */
  output: Output
}

/** What a job came to, kept with it: the counts of the part. */
export interface ChunkDone {
  records: number
  quarantined: number
}

/** A queue of this package. */
export type ChunkQueue = Queue<ChunkJob, ChunkDone>

/** What all jobs of this package are called in their queue. */
export const jobName = 'chunk'

/** Names of record options, out of options that hold more. */
export function jobOptions(options: RecordOptions & GroupingOptions): JobOptions {
  const known: readonly string[] = planOptionNames
  const {parser, ...rest} = options
  const given = Object.entries(rest).filter(([name]) => known.includes(name))
  return {...Object.fromEntries(given), ...(parser !== undefined && {parser: String(parser)})}
}

/**
 * What a job holds. Anybody who reaches the Redis could have written it.
 *
 * @throws Error where it is no job of this package
 */
export function readJob({data: value}: {data: unknown}): ChunkJob {
  if (!isChunkJob(value)) throw new Error('this is no job of wirestory')
  return value
}

/** The files of a job, for people. */
export function filesOfJob({data}: {data: unknown}): string[] {
  return isChunkJob(data) ? data.ranges.map(({file}) => file) : []
}

function isChunkJob(value: unknown): value is ChunkJob {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ranges' in value &&
    Array.isArray(value.ranges) &&
    value.ranges.every(isRange) &&
    'options' in value &&
    typeof value.options === 'object' &&
    value.options !== null &&
    'output' in value &&
    isOutput(value.output)
  )
}

function isRange(value: unknown): value is FileRange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    typeof value.file === 'string' &&
    ['size', 'mtime', 'start', 'end'].every(name => Number.isSafeInteger(Reflect.get(value, name)))
  )
}
