/** What supervisor and worker say to each other. Text goes neither way but where a caller reads results. */
import type {Output} from './parts/part-file.ts'
import type {RecordSettings} from './options.ts'
import type {Summary} from './summary.ts'
import type {BatchCounts, FileRange} from './types.ts'
import type {Window} from './reading/windows.ts'
import type {SetAside} from './workers/work-ranges.ts'

/** Where results go. */
export type Target =
  | {kind: 'part'; folder: string; chunkId: string; output: Output; token: string}
  /** Results before their groups are known, and their signatures beside them. */
  | {kind: 'draft'; folder: string; chunkId: string; token: string}
  /** The groups of all rows of drafts, in the order of the chunks. */
  | {kind: 'groups'; folder: string; chunkIds: readonly string[]; token: string}
  /** A part of a draft and the groups of its rows, which begin with this one. */
  | {kind: 'grouped'; folder: string; chunkId: string; partId: string; output: Output; firstRow: number; token: string}
  /** Back to the caller, a line each. */
  | {kind: 'lines'}
  /** The part is there: its records are counted. */
  | {kind: 'recount'; folder: string; chunkId: string; output: Output}

/** A chunk to work through. */
export interface Task {
  /** Stretches of files, or bytes that came from a stream. */
  input: readonly FileRange[] | {file: string; window: Window}
  target: Target
}

/** What a worker is started with. */
export interface WorkerSetting {
  settings: RecordSettings
  memory: SharedArrayBuffer
}

export interface TaskMessage {
  task: Task
  setAside: readonly SetAside[]
}

/** A record without a story, for the log. */
export interface QuarantinedRecord {
  file: string
  start: number
  end: number
  reason: string
}

export interface Outcome extends BatchCounts {
  bytes: number
  sha256: string
  summary: Summary
  /** The first of them; all stand in the part. */
  set: QuarantinedRecord[]
  /** For the target `lines`. */
  lines?: string[]
}

export type WorkerMessage = {kind: 'done'; outcome: Outcome} | {kind: 'failed'; reason: string}
