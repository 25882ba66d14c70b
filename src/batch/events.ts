/** What a batch tells while it runs, and what became of it. */
import type {Summary} from './summary.ts'
import type {QuarantinedRecord} from './task.ts'
import type {Part} from './types.ts'

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
  /** With `dedupe`: results are drafts; then their groups are found, and parts are written. */
  | {kind: 'step'; step: 'draft' | 'group' | 'write'}
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
