/**
 * The workers and their supervisor. A worker that dies, or whose heartbeat
 * stands still, is replaced; the record that it was at is tried once more, as
 * the fault may be another's (a full heap, a machine that slept), and then set
 * aside. The rest of the chunk goes on.
 */
import type {RecordSettings, WorkSettings} from '../options.ts'
import type {Outcome, Task, WorkerMessage} from '../task.ts'
import {bytesDone, discard, strike, TaskError, type Job} from './job.ts'
import {checkPulse, giveJob, startSeat, type Seat} from './seat.ts'

export interface Pool {
  /** Has a chunk worked through; it waits while all workers have something to do. */
  run: (task: Task) => Promise<Outcome>
  /** Of the chunks that are being worked on. */
  progress: () => {records: number; quarantined: number; bytes: number}
  /** Stops all workers, whatever they are at, and removes what they were writing. */
  close: () => Promise<void>
}

/**
 * Starts workers, at the first chunk.
 *
 * @param settings what each record becomes
 * @param work how many workers, and what a story may cost
 */
export function createPool(settings: RecordSettings, work: WorkSettings): Pool {
  const seats = new Set<Seat>()
  const waiting: Job[] = []
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const start = (): Seat => {
    const seat = startSeat(settings, work.memory, {message: hear, exit: leave})
    seats.add(seat)
    return seat
  }

  const watch = (): void => {
    for (const seat of seats) checkPulse(seat, performance.now(), work.deadline)
  }

  const next = (seat?: Seat): void => {
    while (!closed && waiting.length > 0) {
      const free =
        seat ?? [...seats].find(({job}) => job === undefined) ?? (seats.size < work.jobs ? start() : undefined)
      const job = free && waiting.shift()
      if (!free || !job) return
      seat = undefined
      giveJob(free, job)
      timer ??= setInterval(watch, Math.max(5, Math.min(100, work.deadline / 4)))
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
