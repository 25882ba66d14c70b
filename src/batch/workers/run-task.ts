/** Works through one chunk in a worker: into a part file, or into lines for the caller. */
import {groupDrafts} from '../groups/group-drafts.ts'
import {groupedRows} from '../groups/grouped-rows.ts'
import type {Heartbeat} from './heartbeat.ts'
import {namePattern} from '../reading/key-name.ts'
import type {RecordSettings} from '../options.ts'
import {recountPart} from '../parts/recount.ts'
import {fileLabel, type WholeResult} from '../rows/result.ts'
import {openSink} from './open-sink.ts'
import {countResult, emptySummary} from '../summary.ts'
import type {Outcome, QuarantinedRecord, Task, TaskMessage} from '../task.ts'
import {workRanges, workWindow, type Parse, type Work} from './work-ranges.ts'

/** Quarantined records that go into the log, a chunk. */
const mostTold = 100

const nothingWritten = {bytes: 0, sha256: ''}

export interface WorkerState {
  settings: RecordSettings
  heartbeat: Heartbeat
  parse: Parse
}

/**
 * Runs a task.
 *
 * @param message the chunk, and what is not to be tried again
 * @param state of the worker
 * @throws Error where a file cannot be read or a part not be written
 */
export async function runTask({task, setAside}: TaskMessage, state: WorkerState): Promise<Outcome> {
  const {target} = task
  if (target.kind === 'recount') return recountPart(target.folder, target.chunkId, target.output)
  if (target.kind === 'groups') {
    groupDrafts(target.folder, target.chunkIds, target.token)
    return {...{records: 0, ok: 0, partial: 0, quarantined: 0}, ...nothingWritten, summary: emptySummary(), set: []}
  }
  const sink = await openSink(target, state.settings)
  const summary = emptySummary()
  const set: QuarantinedRecord[] = []
  const {heartbeat} = state
  const emit = (result: WholeResult): void => {
    countResult(summary, result)
    // Those of a draft were told when it was made.
    if (result.status === 'quarantined' && target.kind !== 'grouped' && set.length < mostTold)
      set.push({...result.source, reason: result.reason ?? ''})
    sink.add(result)
    heartbeat.count(summary.records, summary.quarantined)
    if (!sink.isFull()) return
    // The time that it takes is no fault of the record.
    heartbeat.rest()
    sink.flush()
  }
  try {
    if (target.kind === 'grouped') for await (const result of groupedRows(target)) emit(result)
    else await workInput(task, {...state, setAside, emit})
    const {records, ok, partial, quarantined} = summary
    const written = sink.finish()
    return {records, ok, partial, quarantined, summary, set, ...written}
  } catch (error) {
    sink.abandon()
    throw error
  } finally {
    heartbeat.rest()
  }
}

async function workInput({input}: Task, work: Work): Promise<void> {
  if (!('window' in input)) return workRanges(input, work)
  const {keyName} = work.settings
  const key = keyName === undefined ? undefined : namePattern(keyName)(input.file)
  workWindow(input.window, {range: 0, member: 0}, fileLabel(input.file, key), work)
}
