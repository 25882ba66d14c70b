/** Makes a part of a draft: each row gets its group. */
import {readDraft, rowsSigned} from './draft-file.ts'
import type {WholeResult} from '../rows/result.ts'
import type {Target} from '../task.ts'
import {groupPath, readGroups} from './group-file.ts'

/**
 * Gives the rows of a draft, each with its group.
 *
 * @param target which draft, and where its rows begin among all
 */
export async function* groupedRows(
  target: Pick<Extract<Target, {kind: 'grouped'}>, 'folder' | 'chunkId' | 'firstRow' | 'token'>
): AsyncGenerator<WholeResult, void, undefined> {
  const {folder, chunkId, firstRow, token} = target
  const groups = readGroups(groupPath(folder, token), firstRow, rowsSigned(folder, chunkId))
  let row = 0
  for await (const result of readDraft(folder, chunkId)) {
    const storyGroup = groups[row++]
    yield storyGroup ? {...result, storyGroup} : result
  }
  if (row !== groups.length)
    throw new Error(
      `the draft of ${chunkId} has ${row} rows, and signatures of ${groups.length}: remove both, and run the same command again`
    )
}
