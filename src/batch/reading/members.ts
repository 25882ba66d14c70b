/** The files in an archive, one after the other, unpacked as they are read. */
import type {ReadStream} from 'node:fs'
import type {FileHandle} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {extract} from 'tar-stream'
import {fromFdPromise, getFileNameLowLevel, type Entry, type ZipFile} from 'yauzl'
import type {Span} from '../../story/types.ts'

/** How a file is packed. */
export type Packing = 'gzip' | 'tar' | 'tar.gz' | 'zip'

const packings: ReadonlyArray<readonly [RegExp, Packing]> = [
  [/\.(?:tgz|tar\.gz)$/i, 'tar.gz'],
  [/\.tar$/i, 'tar'],
  [/\.zip$/i, 'zip'],
  [/\.gz(?:ip)?$/i, 'gzip']
]

/** How a file of this name is packed. */
export function packingOf(name: string): Packing | undefined {
  return packings.find(([pattern]) => pattern.test(name))?.[1]
}

/** A file in an archive; the one in a `.gz` has no name. */
export interface Member {
  name?: string
  pieces: AsyncIterable<Uint8Array>
  /** How far the file is read by now. */
  reached: () => number
}

/** Text packs to a tenth or less, and a thousand to one is a bomb. */
const bomb = {ratio: 250, from: 16 << 20}

/** Bytes that may come out of a file where nobody says otherwise: days of one worker. */
const usualUnpacked = 2 ** 40

/** Bytes that are read or unpacked at once. */
export const pieceSize = 1 << 18

/** What is packed cannot be unpacked to its end; what came before was read. */
export class DamagedFile extends Error {}

/** The same of a file in an archive where those behind it can be unpacked all the same. */
export class DamagedMember extends DamagedFile {}

/**
 * Reads a packed file. Each member is to be read before the next.
 *
 * @param handle of the file; it is not closed
 * @param range all of the file; of a tar any whole members
 * @param packing how it is packed
 * @param most bytes that may come out of it
 * @throws DamagedFile where it is damaged, or a bomb; the pieces of a zip's member
 *   throw DamagedMember where that one is damaged, or packed or encrypted as nobody here can tell
 */
export async function* membersOf(
  handle: FileHandle,
  range: Span,
  packing: Packing,
  most = usualUnpacked
): AsyncGenerator<Member, void, undefined> {
  const bounds: Bounds = {size: range.end - range.start, most, length: 0}
  try {
    if (packing === 'zip') {
      yield* zipMembers(handle, bounds)
      return
    }
    const file = bytesOf(handle, range)
    const reached = (): number => range.start + file.bytesRead
    if (packing === 'gzip') yield {pieces: checked(unzipped(file), bounds), reached}
    else if (packing === 'tar') yield* tarMembers(file, bounds, reached)
    else yield* tarMembers(Readable.from(checked(unzipped(file), bounds)), {...bounds}, reached)
  } catch (error) {
    throw damageOf(error)
  }
}

/** Of the seventies to nineties: headers without a sign, which the types of tar-stream do not have. */
const unpacking = {highWaterMark: 1 << 16, allowUnknownFormat: true}

async function* tarMembers(
  tar: Readable,
  bounds: Bounds,
  reached: Member['reached']
): AsyncGenerator<Member, void, undefined> {
  const entries = extract(unpacking)
  tar.on('error', error => entries.destroy(error))
  tar.pipe(entries)
  try {
    for await (const entry of entries) {
      if (entry.header.type === 'file') yield {name: entry.header.name, pieces: checked(entry, bounds), reached}
      // What was not read to its end stands in the way of the next.
      entry.resume()
    }
  } finally {
    tar.destroy()
    entries.destroy()
  }
}

async function* zipMembers(handle: FileHandle, bounds: Bounds): AsyncGenerator<Member, void, undefined> {
  // Names stay bytes: yauzl gives an archive up for one that begins with `/` or climbs by `..`, and none is written here.
  const zip = await fromFdPromise(handle.fd, {lazyEntries: true, autoClose: false, decodeStrings: false})
  for await (const entry of zip.eachEntry()) {
    const {generalPurposeBitFlag, fileNameRaw, extraFields} = entry
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    if (name.endsWith('/')) continue
    const {relativeOffsetOfLocalHeader: start, compressedSize} = entry
    yield {name, pieces: checked(piecesOf(zip, entry), bounds), reached: () => start + compressedSize}
  }
}

async function* piecesOf(zip: ZipFile, entry: Entry): AsyncGenerator<unknown, void, undefined> {
  try {
    yield* await zip.openReadStreamPromise(entry)
  } catch (error) {
    const damage = damageOf(error)
    throw damage instanceof DamagedFile ? new DamagedMember(damage.message) : damage
  }
}

/** How much may come out of a file. */
interface Bounds {
  /** Of what is packed. */
  size: number
  most: number
  /** What came so far. */
  length: number
}

/** Lets pieces through until there are too many for what they were unpacked from. */
async function* checked(pieces: AsyncIterable<unknown>, bounds: Bounds): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of pieces) {
      if (!(piece instanceof Uint8Array)) continue
      bounds.length += piece.length
      if (bounds.length > bomb.from && bounds.length > bomb.ratio * bounds.size)
        throw new DamagedFile(`unpacks to more than ${bomb.ratio} times its size`)
      if (bounds.length > bounds.most) throw new DamagedFile(`unpacks to more than ${bounds.most} bytes`)
      yield piece
    }
  } catch (error) {
    throw damageOf(error)
  }
}

/** What unpackers say; what the system says is no damage of the file. */
function damageOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DamagedFile || 'syscall' in error) return error
  return new DamagedFile(`cannot be unpacked: ${error.message}`)
}

function bytesOf(handle: FileHandle, {start, end}: Span): ReadStream {
  // `end` of a stream is the last byte that it reads.
  return handle.createReadStream({start, end: end - 1, autoClose: false, highWaterMark: pieceSize})
}

async function* unzipped(stream: Readable): AsyncGenerator<unknown, void, undefined> {
  const gunzip = createGunzip({chunkSize: pieceSize})
  stream.on('error', error => gunzip.destroy(error))
  try {
    yield* stream.pipe(gunzip)
  } finally {
    stream.destroy()
    gunzip.destroy()
  }
}
