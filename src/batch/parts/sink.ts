/** Where the results of a chunk go: into a part file, or into lines for the caller. */
import {openDraft} from '../groups/draft-file.ts'
import {createEncoder} from './encode.ts'
import type {RecordSettings} from '../options.ts'
import {createPartFile} from './part-file.ts'
import {lineOf, type WholeResult} from '../rows/result.ts'
import type {Target} from '../task.ts'

/** Targets that results go to. */
export type WrittenTarget = Exclude<Target, {kind: 'recount' | 'groups'}>

export interface Sink {
  add: (result: WholeResult) => void
  /** Whether enough is held to be written; it takes time that no record is to blame for. */
  isFull: () => boolean
  flush: () => void
  /** Writes what is left. */
  finish: () => {bytes: number; sha256: string; lines?: string[]}
  /** Removes what was written. */
  abandon: () => void
}

/**
 * Opens a sink.
 *
 * @param target where results go
 * @param settings what of them
 */
export async function openSink(target: WrittenTarget, settings: RecordSettings): Promise<Sink> {
  if (target.kind === 'lines') return lineSink(settings)
  if (target.kind === 'draft') return openDraft(target.folder, target.chunkId, target.token)
  const {folder, output, token} = target
  const chunkId = target.kind === 'grouped' ? target.partId : target.chunkId
  const encoder = await createEncoder(output, settings)
  const part = createPartFile(folder, chunkId, output, token)
  const flush = (): void => part.write(encoder.take())
  return {
    add: encoder.add,
    isFull: encoder.isFull,
    flush,
    finish() {
      flush()
      part.write(encoder.end())
      return part.finish()
    },
    abandon: part.abandon
  }
}

/** Keeps the lines for the caller. */
function lineSink(settings: RecordSettings): Sink {
  const lines: string[] = []
  return {
    add: result => void lines.push(lineOf(result, settings)),
    isFull: () => false,
    flush: () => undefined,
    finish: () => ({bytes: 0, sha256: '', lines}),
    abandon: () => undefined
  }
}
