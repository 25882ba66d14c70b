/** Counts a part that is there: of an earlier run, or to verify it. */
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {countResult, emptySummary} from '../summary.ts'
import type {Outcome} from '../task.ts'
import {partName, type Output} from './part-file.ts'
import {countedResults} from './read-part.ts'

/**
 * Counts a part.
 *
 * @param folder of the output
 * @param chunkId names the part
 * @param output format of the part
 * @throws DamagedPart where a line is no result
 */
export async function recountPart(folder: string, chunkId: string, output: Output): Promise<Outcome> {
  const summary = emptySummary()
  const hash = createHash('sha256')
  let bytes = 0
  const seen = (piece: Uint8Array): void => {
    hash.update(piece)
    bytes += piece.length
  }
  for await (const result of countedResults(join(folder, partName(chunkId, output)), seen)) countResult(summary, result)
  const {records, ok, partial, quarantined} = summary
  return {records, ok, partial, quarantined, bytes, sha256: hash.digest('hex'), summary, set: []}
}
