/** Cuts a big file in front of records, looking only where the cuts shall be. */
import {open, type FileHandle} from 'node:fs/promises'
import {sniffEncoding} from '../../readers/encoding/sniff.ts'
import {detectFormat, findBoundary} from '../../readers/read-stories.ts'
import type {RecordSettings} from '../options.ts'
import type {FileRange} from '../types.ts'

/** What readers look at to tell a format. */
const headSize = 8192

/** What readers want to see before the place in question. */
const before = 1024

/** What stands close to the end of a window may be half of something. */
const margin = 4096

/** Bytes that are looked through at a time. */
const windowSize = 1 << 18

type Boundary = Parameters<typeof findBoundary>[2]

/**
 * Cuts a file into ranges of about one size; one that cannot be cut is one range.
 *
 * @param whole all of the file
 * @param size bytes of a range
 * @param read options of the reader
 */
export async function* cutFile(
  whole: FileRange,
  size: number,
  read: RecordSettings['read']
): AsyncGenerator<FileRange, void, undefined> {
  const file = await open(whole.at ?? whole.file)
  try {
    const head = await bytesAt(file, 0, headSize)
    const shown = sniffEncoding(head)?.encoding ?? read.encoding
    const format = read.format ?? detectFormat(head, read)
    const known = {...(format !== undefined && {format}), ...(shown !== undefined && {encoding: shown})}
    let start = 0
    while (format !== undefined && whole.end - start > size) {
      const end = await boundaryFrom(file, start + size, whole.end, {...read, ...known, format})
      if (end === undefined) break
      yield {...whole, ...known, start, end}
      start = end
    }
    yield start === 0 ? whole : {...whole, ...known, start}
  } finally {
    await file.close()
  }
}

/** The first boundary from an offset on; windows overlap, so that nothing is missed where they meet. */
async function boundaryFrom(
  file: FileHandle,
  from: number,
  size: number,
  options: Boundary
): Promise<number | undefined> {
  for (let at = from; at < size;) {
    // Units of UTF-16 begin at even offsets.
    const start = evenBelow(Math.max(0, at - before))
    const window = await bytesAt(file, start, windowSize)
    const end = start + window.length
    const found = findBoundary(window, at - start, options)
    const boundary = found === undefined ? undefined : start + found
    if (boundary !== undefined && (boundary < end - margin || end >= size))
      return boundary < size ? boundary : undefined
    if (end >= size) return undefined
    at = boundary ?? end - margin
  }
  return undefined
}

function evenBelow(offset: number): number {
  return offset - (offset % 2)
}

/** A stretch of a file, or what there is of it. */
export async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const {bytesRead} = await file.read(bytes, filled, length - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
