/**
 * The workers and their supervisor. A worker that dies, or whose heartbeat
 * stands still, is replaced; the record that it was at is tried once more, as
 * the fault may be another's (a full heap, a machine that slept), and then set
 * aside. The rest of the chunk goes on.
 */
import {rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import {draftTemporaries} from '../groups/draft-file.ts'
import {removeGroupFiles} from '../groups/group-drafts.ts'
import {createPulseMemory, heartbeatIn, type Heartbeat, type Pulse} from './heartbeat.ts'
import type {RecordSettings, WorkSettings} from '../options.ts'
import {temporaryName} from '../parts/part-file.ts'
import type {Outcome, Target, Task, TaskMessage, WorkerMessage, WorkerSetting} from '../task.ts'
import type {SetAside} from './work-ranges.ts'

/** A record that stopped this many workers is set aside. */
const strikesOut = 2

/** MiB for what is new in a worker: less than V8 would take, as there are many, and stories are short. */
const youngGeneration = 8

/** Workers that died in one chunk without being at any record. */
const mostIdleDeaths = 3

/** A chunk that cannot be worked through: a file is gone, the disk is full. */
export class TaskError extends Error {}

export interface Pool {
  /** Has a chunk worked through; it waits while all workers have something to do. */
  run: (task: Task) => Promise<Outcome>
  /** Of the chunks that are being worked on. */
  progress: () => {records: number; quarantined: number; bytes: number}
  /** Stops all workers, whatever they are at, and removes what they were writing. */
  close: () => Promise<void>
}

/** A chunk, who waits for it, and what happened with it. */
interface Job {
  task: Task
  setAside: SetAside[]
  strikes: Map<string, number>
  idleDeaths: number
  done: (outcome: Outcome) => void
  failed: (error: Error) => void
}

/** A worker and what it has to do. */
interface Seat {
  worker: Worker
  heartbeat: Heartbeat
  job?: Job
  /** The tick seen last, and when it was new. */
  tick: number
  since: number
  /** Why the supervisor ended it. */
  verdict?: string
}

/**
 * Starts workers, at the first chunk.
 *
 * @param settings what each record becomes
 * @param work how many workers, and what a story may cost
 */
export function createPool(settings: RecordSettings, work: WorkSettings): Pool {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('wirestory/batch-worker'))
  const seats = new Set<Seat>()
  const waiting: Job[] = []
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const start = (): Seat => {
    const memory = createPulseMemory()
    const workerData: WorkerSetting = {settings, memory}
    const worker = new Worker(entry, {
      workerData,
      // Of the command line, `--import` and the like are the caller's business.
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: work.memory, maxYoungGenerationSizeMb: youngGeneration}
    })
    const seat: Seat = {worker, heartbeat: heartbeatIn(memory), tick: 0, since: performance.now()}
    seats.add(seat)
    let fault: string | undefined
    worker.on('message', (message: WorkerMessage) => hear(seat, message))
    worker.on('error', (error: Error) => (fault = describe(error)))
    worker.on('exit', code => leave(seat, seat.verdict ?? fault ?? `exit: the worker ended with status ${code}`))
    return seat
  }

  const give = (seat: Seat, job: Job): void => {
    seat.job = job
    seat.heartbeat.clear()
    seat.tick = seat.heartbeat.look().tick
    seat.since = performance.now()
    const message: TaskMessage = {task: job.task, setAside: job.setAside}
    seat.worker.postMessage(message)
    timer ??= setInterval(watch, Math.max(5, Math.min(100, work.deadline / 4)))
  }

  const next = (seat?: Seat): void => {
    while (!closed && waiting.length > 0) {
      const free =
        seat ?? [...seats].find(({job}) => job === undefined) ?? (seats.size < work.jobs ? start() : undefined)
      const job = free && waiting.shift()
      if (!free || !job) return
      seat = undefined
      give(free, job)
    }
  }

  const hear = (seat: Seat, message: WorkerMessage): void => {
    const {job} = seat
    if (!job || seat.verdict !== undefined) return
    delete seat.job
    if (message.kind === 'done') job.done(message.outcome)
    else job.failed(new TaskError(message.reason))
    next(seat)
    rest()
  }

  /** A worker has ended. */
  const leave = (seat: Seat, reason: string): void => {
    seats.delete(seat)
    const {job} = seat
    if (!job || closed) return
    discard(job.task)
    const error = strike(job, seat.heartbeat, reason)
    if (error) job.failed(error)
    else waiting.unshift(job)
    next()
    rest()
  }

  const watch = (): void => {
    const now = performance.now()
    for (const seat of seats) {
      const {tick, stage} = seat.heartbeat.look()
      if (tick !== seat.tick || stage === 'idle' || !seat.job) {
        seat.tick = tick
        seat.since = now
      } else if (seat.verdict === undefined && now - seat.since > work.deadline) {
        seat.verdict = `deadline: ${stage} took more than ${work.deadline} ms`
        void seat.worker.terminate()
      }
    }
  }

  /** A process ends when nothing is left to do, without the caller's help. */
  const rest = (): void => {
    if ([...seats].some(({job}) => job) || waiting.length > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    run: task =>
      new Promise((done, failed) => {
        if (closed) failed(new TaskError('the pool is closed'))
        else waiting.push({task, setAside: [], strikes: new Map(), idleDeaths: 0, done, failed})
        next()
      }),
    progress() {
      const sum = {records: 0, quarantined: 0, bytes: 0}
      for (const {job, heartbeat} of seats) {
        if (!job) continue
        const pulse = heartbeat.look()
        sum.records += pulse.records
        sum.quarantined += pulse.quarantined
        sum.bytes += bytesDone(job.task, pulse)
      }
      return sum
    },
    async close() {
      closed = true
      clearInterval(timer)
      const left = [...seats]
      await Promise.all(left.map(({worker}) => worker.terminate()))
      for (const {job} of left) {
        if (!job) continue
        discard(job.task)
        job.failed(new TaskError('stopped'))
      }
      for (const job of waiting.splice(0)) job.failed(new TaskError('stopped'))
    }
  }
}

/**
 * Notes at which record a worker died.
 *
 * @returns an error where nothing can be set aside any more
 */
function strike(job: Job, heartbeat: Heartbeat, reason: string): TaskError | undefined {
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
function bytesDone({input, target}: Task, {range, start, reached}: Pulse): number {
  if ('window' in input || !(target.kind === 'part' || target.kind === 'draft')) return 0
  const before = input.slice(0, range).reduce((sum, one) => sum + one.end - one.start, 0)
  const current = input[range]
  if (!current) return before
  // Before the first beat of a chunk it is at 0.
  const at = Math.max(current.start, current.packed ? reached : start)
  return before + Math.min(at, current.end) - current.start
}

/** Removes what a worker that is no more was writing. */
function discard({target}: Task): void {
  if (target.kind === 'lines' || target.kind === 'recount') return
  if (target.kind === 'groups') removeGroupFiles(target.folder, target.token)
  else for (const name of temporariesOf(target)) rmSync(join(target.folder, name), {force: true})
}

function temporariesOf(target: Extract<Target, {kind: 'part' | 'draft' | 'grouped'}>): string[] {
  if (target.kind === 'draft') return draftTemporaries(target.chunkId, target.token)
  return [temporaryName(target.kind === 'grouped' ? target.partId : target.chunkId, target.token)]
}

function describe(error: Error): string {
  const code = 'code' in error ? String(error.code) : ''
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'memory: the worker ran out of memory'
    : `${error.name}: ${error.message}`
}
