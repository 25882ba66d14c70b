/** Reads the results of a part, and a line of one. */
import {constants} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {createGunzip} from 'node:zlib'
import {wholeStory} from '../rows/compact.ts'
import {resultOfItem} from '../rows/ninjs-row.ts'
import {readRows, type IsRead} from './parquet/read.ts'
import {PeerError} from '../peers.ts'
import {isCounted, type CountedResult} from '../counted.ts'
import type {BatchResult} from '../types.ts'

/** A part that is not what a batch writes. */
export class DamagedPart extends Error {}

/**
 * The results of a part, in order.
 *
 * @param path of the part, `.jsonl`, `.jsonl.gz`, `.ninjs` or `.parquet`
 * @param seen is given the file's bytes as they lie there
 * @throws DamagedPart where a line is no result, PeerError where a package is
 *   missing that reads it
 */
export async function* readPart(
  path: string,
  seen?: (piece: Uint8Array) => void
): AsyncGenerator<BatchResult, void, undefined> {
  yield* results(path, seen)
}

/**
 * The same with as much of each story as counting takes: of columns, those that are counted.
 *
 * @param path of the part
 * @param seen is given the file's bytes as they lie there
 * @throws what `readPart` throws
 */
export async function* countedResults(
  path: string,
  seen?: (piece: Uint8Array) => void
): AsyncGenerator<CountedResult, void, undefined> {
  yield* results(path, seen, isCounted)
}

type Results = AsyncGenerator<BatchResult, void, undefined>

async function* results(
  path: string,
  seen: (piece: Uint8Array) => void = () => undefined,
  isRead: IsRead = () => true
): Results {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    yield* path.endsWith('.parquet') ? parquetResults(handle, path, seen, isRead) : lineResults(handle, path, seen)
  } finally {
    await handle.close()
  }
}

async function* lineResults(handle: FileHandle, path: string, seen: (piece: Uint8Array) => void): Results {
  const file = handle.createReadStream({autoClose: false, highWaterMark: 1 << 18})
  try {
    file.on('data', (piece: string | Buffer) => seen(Buffer.from(piece)))
    const gunzip = path.endsWith('.gz') ? createGunzip() : undefined
    if (gunzip) file.on('error', error => gunzip.destroy(error))
    let rest = ''
    let line = 0
    const decoder = new TextDecoder()
    for await (const piece of gunzip ? file.pipe(gunzip) : file) {
      const lines = (rest + decoder.decode(Buffer.from(piece), {stream: true})).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) yield resultIn(text, path, ++line, path.endsWith('.ninjs') ? resultOfItem : undefined)
    }
    if (rest !== '') throw new DamagedPart(`${path} ends within line ${line + 1}`)
  } finally {
    file.destroy()
  }
}

/** Parquet is read by its columns, so its bytes are looked at before. */
async function* parquetResults(
  handle: FileHandle,
  path: string,
  seen: (piece: Uint8Array) => void,
  isRead: IsRead
): Results {
  const file = handle.createReadStream({autoClose: false, start: 0})
  for await (const piece of file) seen(Buffer.from(piece))
  let row = 0
  try {
    for await (const value of readRows(handle, isRead)) {
      row++
      if (!isResult(value)) throw new DamagedPart(`${path}: row ${row} is no result`)
      yield value
    }
  } catch (error) {
    if (error instanceof DamagedPart || error instanceof PeerError || !(error instanceof Error)) throw error
    throw new DamagedPart(`${path} is no Parquet that can be read: ${error.message}`)
  }
}

/**
 * A line that `wirestory pipe` wrote, or that stands in a part, as a result: what
 * the compact rows of `text: 'once'` and `'spans'` leave out is put back, but for
 * the texts of fields, which are `withTexts`' business.
 *
 * @param line with or without its line feed
 * @throws DamagedPart where it is no result
 */
export function parseResult(line: string): BatchResult {
  return resultIn(line, 'the input', 1)
}

/** A line as a result; `unwrap` takes the result out of what the line holds. */
export function resultIn(
  text: string,
  path: string,
  line: number,
  unwrap: (value: unknown) => unknown = value => value
): BatchResult {
  let value: unknown
  try {
    value = unwrap(JSON.parse(text))
  } catch {
    value = undefined
  }
  if (!isResult(value)) throw new DamagedPart(`${path}: line ${line} is no result`)
  if (value.story) wholeStory(value.story)
  return value
}

const statuses: ReadonlySet<unknown> = new Set(['ok', 'partial', 'quarantined'])

function isResult(value: unknown): value is BatchResult {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    statuses.has(value.status) &&
    'id' in value &&
    typeof value.id === 'string' &&
    'source' in value &&
    (value.status === 'quarantined' || 'story' in value)
  )
}
