/** A chunk that workers are at, and what is done about it when one of them dies. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {draftTemporaries} from '../groups/draft-file.ts'
import {removeGroupFiles} from '../groups/group-drafts.ts'
import {temporaryName} from '../parts/part-file.ts'
import type {Outcome, Target, Task} from '../task.ts'
import type {Heartbeat, Pulse} from './heartbeat.ts'
import type {SetAside} from './work-ranges.ts'

/** A record that stopped this many workers is set aside. */
const strikesOut = 2

/** Workers that died in one chunk without being at any record. */
const mostIdleDeaths = 3

/** A chunk that cannot be worked through: a file is gone, the disk is full. */
export class TaskError extends Error {}

/** A chunk, who waits for it, and what happened with it. */
export interface Job {
  task: Task
  setAside: SetAside[]
  strikes: Map<string, number>
  idleDeaths: number
  done: (outcome: Outcome) => void
  failed: (error: Error) => void
}

/**
 * Notes at which record a worker died.
 *
 * @returns an error where nothing can be set aside any more
 */
export function strike(job: Job, heartbeat: Heartbeat, reason: string): TaskError | undefined {
  const {stage, range, member, start} = heartbeat.look()
  if (stage === 'idle') {
    job.idleDeaths++
    return job.idleDeaths < mostIdleDeaths ? undefined : new TaskError(reason)
  }
  const place = `${range} ${member} ${stage} ${start}`
  const strikes = (job.strikes.get(place) ?? 0) + 1
  job.strikes.set(place, strikes)
  if (strikes >= strikesOut) job.setAside.push({range, member, stage, start, reason})
  return undefined
}

/** Bytes of a chunk that were read, as they lie there. */
export function bytesDone({input, target}: Task, {range, start, reached}: Pulse): number {
  if ('window' in input || !(target.kind === 'part' || target.kind === 'draft')) return 0
  const before = input.slice(0, range).reduce((sum, one) => sum + one.end - one.start, 0)
  const current = input[range]
  if (!current) return before
  // Before the first beat of a chunk it is at 0.
  const at = Math.max(current.start, current.packed ? reached : start)
  return before + Math.min(at, current.end) - current.start
}

/** Removes what a worker that is no more was writing. */
export function discard({target}: Task): void {
  if (target.kind === 'lines' || target.kind === 'recount') return
  if (target.kind === 'groups') removeGroupFiles(target.folder, target.token)
  else for (const name of temporariesOf(target)) rmSync(join(target.folder, name), {force: true})
}

function temporariesOf(target: Extract<Target, {kind: 'part' | 'draft' | 'grouped'}>): string[] {
  if (target.kind === 'draft') return draftTemporaries(target.chunkId, target.token)
  return [temporaryName(target.kind === 'grouped' ? target.partId : target.chunkId, target.token)]
}
