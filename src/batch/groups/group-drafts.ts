/** The groups of all rows of drafts: what one worker does when all drafts are there. */
import {closeSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {openSignatures} from './draft-file.ts'
import {findGroups} from './find-groups.ts'
import {createGroupFile} from './group-file.ts'
import {createRecordFile, readWhole} from './record-file.ts'

/**
 * Writes the groups of all rows into a temporary file, from which parts are made.
 *
 * @param folder of the output
 * @param chunkIds in the order of the input, each with its signatures
 * @param token of this run
 */
export function groupDrafts(folder: string, chunkIds: readonly string[], token: string): void {
  removeGroupFiles(folder, token)
  const rows = createRecordFile(folder, token)
  try {
    for (const chunkId of chunkIds) {
      const {file, size} = openSignatures(folder, chunkId)
      try {
        const records = Buffer.alloc(size)
        readWhole(file, records, size, 0)
        rows.add(records)
      } finally {
        closeSync(file)
      }
    }
    const groups = createGroupFile(folder, token)
    try {
      findGroups(rows, folder, token, groups)
    } finally {
      groups.close()
    }
  } finally {
    rows.remove()
  }
}

const own = /^\.(?:records|groups|keys-\d{1,3})\.(?<token>[\da-f]+-\d+-[\da-f]+)\.tmp$/

/** Removes what a run, or a worker of it that died, left while it looked for groups. */
export function removeGroupFiles(folder: string, token: string): void {
  for (const name of readdirSync(folder))
    if (own.exec(name)?.groups?.['token'] === token) rmSync(join(folder, name), {force: true})
}
