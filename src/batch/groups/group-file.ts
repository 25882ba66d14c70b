/** The groups of a batch's rows, an entry of one length for each row, in a temporary file that its workers read. */
import {closeSync, openSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {idLength, readId, writeId} from '../../dedupe/record.ts'
import {contentLength} from '../../dedupe/signature.ts'
import {newFile} from '../parts/temporary.ts'
import type {StoryGroup} from '../types.ts'
import {readWhole} from './record-file.ts'

const relations = ['main', 'exact', 'near', 'version'] as const satisfies ReadonlyArray<StoryGroup['relation']>
const reasons = [undefined, 'version', 'time'] as const satisfies ReadonlyArray<StoryGroup['latestBy']>

/** Where the members stand; `relation` counts from 1, as 0 is a row without a group. */
const at = {relation: 0, latestBy: 1, size: 4, id: 8, main: 8 + contentLength} as const
const entryLength = at.main + idLength

/** Entries that are written at once in order. */
const block = 1024

export interface GroupFile {
  path: string
  /** Rows in order. */
  add: (group: StoryGroup | undefined) => void
  /** Another group of a row, behind all `add`. */
  set: (index: number, group: StoryGroup) => void
  /** Writes what is left. */
  close: () => void
  remove: () => void
}

/**
 * Begins a file.
 *
 * @param folder of the output
 * @param token of this writer
 */
export function createGroupFile(folder: string, token: string): GroupFile {
  const path = groupPath(folder, token)
  const file = openSync(path, newFile, 0o600)
  const entries = Buffer.alloc(block * entryLength)
  let held = 0
  let written = 0
  const flush = (): void => {
    writeAt(file, entries.subarray(0, held * entryLength), written * entryLength)
    written += held
    held = 0
  }
  return {
    path,
    add(group) {
      encode(group, entries.subarray(held * entryLength, (held + 1) * entryLength))
      held++
      if (held === block) flush()
    },
    set(index, group) {
      if (held > 0) flush()
      const entry = Buffer.alloc(entryLength)
      encode(group, entry)
      writeAt(file, entry, index * entryLength)
    },
    close() {
      flush()
      closeSync(file)
    },
    remove: () => rmSync(path, {force: true})
  }
}

/** Where the groups of a run are. */
export function groupPath(folder: string, token: string): string {
  return join(folder, `.groups.${token}.tmp`)
}

/**
 * Reads the groups of rows that follow each other.
 *
 * @param path of the file
 * @param first number of the first row
 * @param count how many
 */
export function readGroups(path: string, first: number, count: number): Array<StoryGroup | undefined> {
  const bytes = Buffer.alloc(count * entryLength)
  const file = openSync(path, 'r')
  try {
    readWhole(file, bytes, bytes.length, first * entryLength)
  } finally {
    closeSync(file)
  }
  return Array.from({length: count}, (_, index) =>
    decode(bytes.subarray(index * entryLength, (index + 1) * entryLength))
  )
}

function writeAt(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}

function encode(group: StoryGroup | undefined, entry: Buffer): void {
  entry.fill(0)
  if (!group) return
  entry[at.relation] = relations.indexOf(group.relation) + 1
  entry[at.latestBy] = reasons.indexOf(group.latestBy)
  entry.writeUInt32LE(group.size, at.size)
  entry.write(group.id, at.id, 'hex')
  writeId(group.main, entry, at.main)
}

function decode(entry: Buffer): StoryGroup | undefined {
  const relation = relations[(entry[at.relation] ?? 0) - 1]
  if (relation === undefined) return undefined
  const latestBy = reasons[entry[at.latestBy] ?? 0]
  return {
    id: entry.toString('hex', at.id, at.id + contentLength),
    size: entry.readUInt32LE(at.size),
    main: readId(entry, at.main),
    relation,
    ...(latestBy && {latestBy})
  }
}
