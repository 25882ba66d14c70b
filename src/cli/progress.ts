/** How a batch shows how far it is: a line that is drawn anew on a terminal, lines of text or of JSON elsewhere. */
import type {BatchEvent, BatchProgress} from '../batch.ts'
import {visible} from './escape.ts'

export type ProgressStyle = 'terminal' | 'lines' | 'json' | 'quiet'

export interface Progress {
  /** Takes what a batch tells. */
  tell: (event: BatchEvent) => void
  /** Ends a line that is drawn anew. */
  end: () => void
}

/** Milliseconds between lines where nothing can be drawn anew. */
const pause = 10_000

/** Cells of the bar. */
const barWidth = 20

/**
 * Shows a batch's progress.
 *
 * @param style how
 * @param write to standard error
 * @param width characters of the terminal
 * @param now milliseconds since some moment
 */
export function createProgress(
  style: ProgressStyle,
  write: (text: string) => void,
  width: number,
  now: () => number
): Progress {
  const begun = now()
  let drawn = false
  let told = begun
  const clear = (): void => {
    if (drawn) write('\r\u001b[K')
    drawn = false
  }
  const say = (text: string): void => {
    clear()
    write(`${text}\n`)
  }
  const isDue = (): boolean => {
    if (now() - told < pause) return false
    told = now()
    return true
  }
  const show = (progress: BatchProgress): void => {
    const seconds = (now() - begun) / 1000
    if (style === 'terminal') {
      write(`\r${progressLine(progress, seconds, true).slice(0, width - 1)}\u001b[K`)
      drawn = true
    } else if (isDue()) say(progressLine(progress, seconds, false))
  }
  return {
    tell(event) {
      if (style === 'json') {
        if (event.kind !== 'progress' || isDue()) say(JSON.stringify(event))
      } else if (event.kind === 'failed') {
        say(`wirestory: ${visible(`${event.files.slice(0, 3).join(', ')}: ${event.reason}`)}`)
      } else if (style === 'quiet') {
        return
      } else if (event.kind === 'progress') {
        show(event)
      } else if (event.kind === 'step') {
        if (event.step === 'group') say('all is parsed; looking for copies and versions')
      } else if (event.kind === 'quarantined') {
        const {file, start, end, reason} = event.record
        say(`wirestory: set aside: ${visible(`${file} ${start}-${end}: ${reason}`)}`)
      }
    },
    end: clear
  }
}

/**
 * `[#####...............] 25% 1,200 stories, 4.2 of 16.8 MB, 800/s, 5 s left, 1 set aside`.
 *
 * @param progress how far it is
 * @param seconds that it took
 * @param bar whether a bar stands in front
 */
export function progressLine(
  {bytes, totalBytes, records, quarantined}: BatchProgress,
  seconds: number,
  bar: boolean
): string {
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 1
  const cells = Math.floor(share * barWidth)
  const rate = seconds > 0 ? Math.round(records / seconds) : 0
  const left = share > 0 && share < 1 ? `, ${duration((seconds * (1 - share)) / share)} left` : ''
  const set = quarantined > 0 ? `, ${count(quarantined)} set aside` : ''
  return (
    (bar ? `[${'#'.repeat(cells)}${'.'.repeat(barWidth - cells)}] ` : '') +
    `${Math.floor(share * 100)}% ${count(records)} stories, ${megabytes(bytes)} of ${megabytes(totalBytes)} MB, ` +
    `${count(rate)}/s${left}${set}`
  )
}

/** `1,234,567`. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

/** `40 s`, `12 min`, `3 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
