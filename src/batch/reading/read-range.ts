/** The bytes of a range, unpacked, in windows of whole records. */
import {open, type FileHandle} from 'node:fs/promises'
import {DamagedFile, DamagedMember, membersOf, pieceSize} from './members.ts'
import type {RecordSettings} from '../options.ts'
import type {FileRange} from '../types.ts'
import {windowsOf, type Window} from './windows.ts'

/** Bytes that readers get at once, at least. */
const windowSize = 1 << 18

/** Bytes that they get at most. */
export const windowLimit = 64 << 20

/** The file is not the one that was planned. */
class ChangedFile extends Error {}

/** Where something of a range stands. */
export interface RangePlace {
  /** The file, and behind `!/` the member, where it is an archive. */
  file: string
  /** The member, counted from 0. */
  member: number
  /** How far the file was read for that, in bytes as they lie there. */
  reached: number
}

/** A window, and where it stands. */
export interface RangeWindow extends Window, RangePlace {}

/** The rest of a member, which cannot be unpacked; the next of a zip may be. */
export interface RangeDamage extends RangePlace {
  /** Where it begins, counted from the beginning of the member. */
  offset: number
  damage: string
}

/**
 * Reads a range.
 *
 * @param range what the plan says
 * @param records options of the reader, and how much may be unpacked
 * @throws ChangedFile before anything is read, DamagedFile where an archive does not say what it holds
 */
export async function* readRange(
  range: FileRange,
  {read, unpackLimit}: Pick<RecordSettings, 'read' | 'unpackLimit'>
): AsyncGenerator<RangeWindow | RangeDamage, void, undefined> {
  const {file, format, encoding} = range
  const handle = await open(range.at ?? file)
  try {
    const {size, mtimeMs} = await handle.stat()
    if (size !== range.size || Math.trunc(mtimeMs) !== range.mtime)
      throw new ChangedFile(`${file} has changed since the plan was made`)
    const known = {...read, ...(format !== undefined && {format}), ...(encoding !== undefined && {encoding})}
    const settings = {read: known, size: windowSize, limit: windowLimit}
    if (range.packed === undefined) {
      for await (const window of windowsOf(piecesOf(handle, range), settings))
        yield {...window, offset: window.offset + range.start, file, member: 0, reached: range.start}
      return
    }
    let member = 0
    for await (const {name, pieces, reached} of membersOf(handle, range, range.packed, unpackLimit)) {
      const label = name === undefined ? file : `${file}!/${name}`
      let offset = 0
      try {
        for await (const window of windowsOf(pieces, settings)) {
          offset = window.offset + window.bytes.length
          yield {...window, file: label, member, reached: reached()}
        }
      } catch (error) {
        if (!(error instanceof DamagedFile)) throw error
        yield {file: label, member, reached: reached(), offset, damage: error.message}
        if (!(error instanceof DamagedMember)) return
      }
      member++
    }
  } finally {
    await handle.close()
  }
}

function piecesOf(handle: FileHandle, {start, end}: FileRange): AsyncIterable<Uint8Array> {
  // `end` of a stream is the last byte that it reads.
  return handle.createReadStream({start, end: end - 1, autoClose: false, highWaterMark: pieceSize})
}
