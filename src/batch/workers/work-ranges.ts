/** Reads ranges, parses each record, and gives a result for each, whatever happens. */
import {findBoundary, readStories} from '../../readers/read-stories.ts'
import type {ReadStory} from '../../readers/types.ts'
import type {ParseOptions, Span, Story} from '../../story/types.ts'
import type {Heartbeat, Place, Stage} from './heartbeat.ts'
import {namePattern} from '../reading/key-name.ts'
import type {RecordSettings} from '../options.ts'
import {DamagedFile} from '../reading/members.ts'
import {readRange} from '../reading/read-range.ts'
import {
  fileLabel,
  parsedResult,
  quarantinedResult,
  unreadable,
  type FileLabel,
  type WholeResult
} from '../rows/result.ts'
import type {FileRange} from '../types.ts'
import type {Window} from '../reading/windows.ts'

/** Parses a story, as `parseStory` does. */
export type Parse = (text: string, options: ParseOptions) => Story

/** A record that stopped a worker, and is not tried again. */
export interface SetAside extends Place {
  stage: Exclude<Stage, 'idle'>
  /** `parsing`: where the record begins. `reading`: where the record before ended. */
  start: number
  reason: string
}

/** What a worker is told of a chunk. */
export interface Work {
  settings: RecordSettings
  setAside: readonly SetAside[]
  parse: Parse
  heartbeat: Heartbeat
  emit: (result: WholeResult) => void
}

/**
 * Works through the ranges of a chunk.
 *
 * @param ranges stretches of files
 * @param work what to do with each record
 */
export async function workRanges(ranges: readonly FileRange[], work: Work): Promise<void> {
  const keyOf = work.settings.keyName === undefined ? undefined : namePattern(work.settings.keyName)
  for (const [index, range] of ranges.entries()) {
    let place: Place = {range: index, member: 0}
    const whole = fileLabel(range.file, keyOf?.(range.file))
    let label = whole
    let end = range.start
    work.heartbeat.reach(0)
    work.heartbeat.beat('idle', place, end, end)
    try {
      for await (const piece of readRange(range, work.settings)) {
        if (piece.file !== label.file) label = fileLabel(piece.file, keyOf?.(piece.file))
        place = {range: index, member: piece.member}
        if ('damage' in piece) {
          end = piece.offset
          work.emit(damagedResult(label, end, piece.damage))
        } else {
          workWindow(piece, place, label, work)
          end = piece.offset + piece.bytes.length
        }
        work.heartbeat.reach(piece.reached)
        work.heartbeat.beat('idle', place, end, end)
      }
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      work.emit(damagedResult(whole, range.start, error.message))
    }
  }
}

/** What cannot be unpacked has no length. */
function damagedResult(label: FileLabel, at: number, message: string): WholeResult {
  return quarantinedResult(label, {start: at, end: at}, `damaged-file: ${message}`)
}

/**
 * Works through the records of a window. A stretch in which the reader failed
 * or that is set aside ends where the next record begins.
 *
 * @param window whole records
 * @param place of the window in its chunk
 * @param label of its file
 * @param work what to do with each record
 */
export function workWindow(window: Window, place: Place, label: FileLabel, work: Work): void {
  const {bytes, offset, read} = window
  const end = offset + bytes.length
  const aside = work.setAside.filter(one => isAt(one, place))
  let from = offset
  while (from < end) {
    const cut = aside.find(({stage, start}) => stage === 'reading' && start >= from && start < end)
    const failed = workStretch(window, {start: from, end: cut?.start ?? end}, place, label, work)
    const fault = failed ?? cut
    if (!fault) return
    const {format} = read
    const next = format === undefined ? undefined : findBoundary(bytes, fault.start - offset + 1, {...read, format})
    from = next === undefined ? end : offset + next
    work.emit(quarantinedResult(label, {start: fault.start, end: from}, fault.reason))
  }
}

/** Reads until the end, or until the reader throws. */
function workStretch(
  {bytes, offset, read}: Window,
  {start, end}: Span,
  place: Place,
  label: FileLabel,
  work: Work
): {start: number; reason: string} | undefined {
  const {heartbeat, emit} = work
  const records = readStories(bytes.subarray(start - offset, end - offset), {...read, offset: start})
  for (let last = start; ;) {
    heartbeat.beat('reading', place, last, end)
    const next = nextOf(records)
    if ('reason' in next) return {start: last, reason: next.reason}
    if (next.record === undefined) return undefined
    const {source} = next.record
    heartbeat.beat('parsing', place, source.start, source.end)
    emit(resultOf(next.record, place, label, work))
    last = source.end
  }
}

function nextOf(records: Generator<ReadStory, void>): {record: ReadStory | undefined} | {reason: string} {
  try {
    const next = records.next()
    return {record: next.done === true ? undefined : next.value}
  } catch (error) {
    return {reason: reasonOf(error)}
  }
}

function resultOf(record: ReadStory, place: Place, label: FileLabel, work: Work): WholeResult {
  const {settings, setAside, parse} = work
  const {source, text, envelope} = record
  const aside = setAside.find(one => isAt(one, place) && one.stage === 'parsing' && one.start === source.start)
  const reason = aside?.reason ?? unreadable(record)
  if (reason !== undefined) return quarantinedResult(label, source, reason, record)
  try {
    return parsedResult(label, record, parse(text, {...settings.parse, envelope}), settings)
  } catch (error) {
    return quarantinedResult(label, source, reasonOf(error), record)
  }
}

function isAt(one: Place, {range, member}: Place): boolean {
  return one.range === range && one.member === member
}

/** `RangeError: Maximum call stack size exceeded`, in one line of bounded length. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.replace(/\s+/g, ' ').slice(0, 300)
}
