/** Where the results of a chunk go: into a part file, or into lines for the caller. */
import {openDraft} from '../groups/draft-file.ts'
import {createEncoder} from '../parts/encode.ts'
import type {RecordSettings} from '../options.ts'
import {createPartFile} from '../parts/part-file.ts'
import {lineOf} from '../rows/result.ts'
import type {Sink} from '../parts/sink.ts'
import type {Target} from '../task.ts'

/** Targets that results go to. */
type WrittenTarget = Exclude<Target, {kind: 'recount' | 'groups'}>

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
