/** What a worker of a queue tells: lines of text or of JSON, as nobody watches it. */
import type {WorkerEvent} from '../bullmq.ts'
import {visible} from './escape.ts'
import {count} from './progress.ts'

export type WorkerLogStyle = 'lines' | 'json' | 'quiet'

export interface WorkerLog {
  /** Takes what a worker tells. */
  tell: (event: WorkerEvent) => void
  /** What it did, a line. */
  total: () => string
}

/** Milliseconds between lines of one kind. */
const pause = 10_000

/**
 * Logs a worker.
 *
 * @param style how
 * @param write to standard error
 * @param now milliseconds since some moment
 */
export function createWorkerLog(style: WorkerLogStyle, write: (text: string) => void, now: () => number): WorkerLog {
  const sum = {parts: 0, records: 0, quarantined: 0}
  const told = {progress: now(), error: -Infinity}
  let lastError: string | undefined
  const total = (): string =>
    `${count(sum.parts)} parts, ${count(sum.records)} records, ${count(sum.quarantined)} set aside\n`
  const isDue = (kind: keyof typeof told): boolean => {
    if (now() - told[kind] < pause) return false
    told[kind] = now()
    return true
  }
  const say = (text: string): void => write(`wirestory: ${visible(text)}\n`)
  const sayInWords = (event: WorkerEvent): void => {
    switch (event.kind) {
      case 'failed':
        say(`${event.files.slice(0, 3).join(', ')}: ${event.reason}${event.again ? '; it is tried again' : ''}`)
        break
      case 'error':
        // Redis is asked again and again.
        if (event.reason !== lastError || isDue('error')) say(event.reason)
        lastError = event.reason
        break
      case 'part':
        if (style !== 'quiet' && isDue('progress')) write(total())
        break
      case 'quarantined': {
        const {file, start, end, reason} = event.record
        if (style !== 'quiet') say(`set aside: ${file} ${start}-${end}: ${reason}`)
        break
      }
      case 'stalled':
        if (style !== 'quiet') say(`a worker is gone; its chunk ${event.chunkId} is done by another`)
    }
  }
  return {
    tell(event) {
      if (event.kind === 'part') {
        sum.parts++
        sum.records += event.records
        sum.quarantined += event.quarantined
      }
      if (style === 'json') write(`${JSON.stringify(event)}\n`)
      else sayInWords(event)
    },
    total
  }
}
