/** The bytes of a range, unpacked, in windows of whole records. */
import {open, type FileHandle} from 'node:fs/promises'
import {createGunzip} from 'node:zlib'
import type {RecordSettings} from './options.ts'
import type {FileRange} from './types.ts'
import {windowsOf, type Window} from './windows.ts'

/** Bytes that readers get at once, at least. */
const windowSize = 4 << 20

/** Bytes that they get at most. */
export const windowLimit = 64 << 20

/** Text packs to a tenth or less, and a thousand to one is a bomb. */
const bomb = {ratio: 250, from: 16 << 20}

/** The file is not the one that was planned. */
class ChangedFile extends Error {}

/** What is packed cannot be unpacked to its end; what comes before was read. */
export class DamagedFile extends Error {}

/**
 * Reads a range.
 *
 * @param range what the plan says
 * @param read options of the reader
 * @throws ChangedFile before anything is read, DamagedFile behind what could be unpacked
 */
export async function* readRange(
  range: FileRange,
  read: RecordSettings['read']
): AsyncGenerator<Window, void, undefined> {
  const {file, format, encoding} = range
  const handle = await open(range.at ?? file)
  try {
    const {size, mtimeMs} = await handle.stat()
    if (size !== range.size || Math.trunc(mtimeMs) !== range.mtime)
      throw new ChangedFile(`${file} has changed since the plan was made`)
    const damage: Damage = {}
    const pieces = range.packed === 'gzip' ? unpacked(handle, range, damage) : piecesOf(handle, range)
    const known = {...read, ...(format !== undefined && {format}), ...(encoding !== undefined && {encoding})}
    for await (const window of windowsOf(pieces, {read: known, size: windowSize, limit: windowLimit}))
      yield {...window, offset: window.offset + (range.packed ? 0 : range.start)}
    if (damage.reason !== undefined) throw new DamagedFile(damage.reason)
  } finally {
    await handle.close()
  }
}

function piecesOf(handle: FileHandle, {start, end}: FileRange): AsyncIterable<Uint8Array> {
  // `end` of a stream is the last byte that it reads.
  return handle.createReadStream({start, end: end - 1, autoClose: false, highWaterMark: 1 << 20})
}

/** Why unpacking ended before the file did. */
interface Damage {
  reason?: string
}

async function* unpacked(
  handle: FileHandle,
  range: FileRange,
  damage: Damage
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = handle.createReadStream({start: 0, autoClose: false})
  const gunzip = createGunzip({chunkSize: 1 << 18})
  stream.on('error', error => gunzip.destroy(error))
  let length = 0
  try {
    for await (const piece of stream.pipe(gunzip)) {
      if (!(piece instanceof Uint8Array)) continue
      length += piece.length
      if (length > bomb.from && length > bomb.ratio * range.size) {
        damage.reason = `unpacks to more than ${bomb.ratio} times its size`
        return
      }
      yield piece
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    // What was unpacked before is read.
    damage.reason = `cannot be unpacked: ${error.message}`
  } finally {
    stream.destroy()
    gunzip.destroy()
  }
}
