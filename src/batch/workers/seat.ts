/** A worker with the chunk that it has, and its heartbeat. */
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {RecordSettings, WorkSettings} from '../options.ts'
import type {TaskMessage, WorkerMessage, WorkerSetting} from '../task.ts'
import {createPulseMemory, heartbeatIn, type Heartbeat} from './heartbeat.ts'
import type {Job} from './job.ts'

/** MiB for what is new in a worker: less than V8 would take, as there are many, and stories are short. */
const youngGeneration = 8

/** A worker and what it has to do. */
export interface Seat {
  worker: Worker
  heartbeat: Heartbeat
  job?: Job
  /** The tick seen last, and when it was new. */
  tick: number
  since: number
  /** Why the supervisor ended it. */
  verdict?: string
}

/** Whom a seat tells what. */
export interface SeatEvents {
  message: (seat: Seat, message: WorkerMessage) => void
  /** The worker has ended. */
  exit: (seat: Seat, reason: string) => void
}

/**
 * Starts a worker.
 *
 * @param settings what each record becomes
 * @param memory MiB that it may take
 * @param events who is told what it does
 */
export function startSeat(settings: RecordSettings, memory: WorkSettings['memory'], events: SeatEvents): Seat {
  const pulse = createPulseMemory()
  const workerData: WorkerSetting = {settings, memory: pulse}
  const worker = new Worker(pathToFileURL(createRequire(import.meta.url).resolve('wirestory/batch-worker')), {
    workerData,
    // Of the command line, `--import` and the like are the caller's business.
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration}
  })
  const seat: Seat = {worker, heartbeat: heartbeatIn(pulse), tick: 0, since: performance.now()}
  let fault: string | undefined
  worker.on('message', (message: WorkerMessage) => events.message(seat, message))
  worker.on('error', (error: Error) => (fault = describe(error)))
  worker.on('exit', code => events.exit(seat, seat.verdict ?? fault ?? `exit: the worker ended with status ${code}`))
  return seat
}

/** Gives a worker a chunk. */
export function giveJob(seat: Seat, job: Job): void {
  seat.job = job
  seat.heartbeat.clear()
  seat.tick = seat.heartbeat.look().tick
  seat.since = performance.now()
  const message: TaskMessage = {task: job.task, setAside: job.setAside}
  seat.worker.postMessage(message)
}

/** Ends a worker whose heart has stood still at a record for longer than `deadline` milliseconds. */
export function checkPulse(seat: Seat, now: number, deadline: number): void {
  const {tick, stage} = seat.heartbeat.look()
  if (tick !== seat.tick || stage === 'idle' || !seat.job) {
    seat.tick = tick
    seat.since = now
  } else if (seat.verdict === undefined && now - seat.since > deadline) {
    seat.verdict = `deadline: ${stage} took more than ${deadline} ms`
    void seat.worker.terminate()
  }
}

function describe(error: Error): string {
  const code = 'code' in error ? String(error.code) : ''
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'memory: the worker ran out of memory'
    : `${error.name}: ${error.message}`
}
