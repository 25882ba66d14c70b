/**
 * Cuts a tar between its members: looks at their headers alone, and steps over
 * what is in them. The format is POSIX.1-2017, `pax`, "ustar Interchange Format".
 */
import {open, type FileHandle} from 'node:fs/promises'
import {bytesAt} from './cut-file.ts'
import type {FileRange} from '../types.ts'

const block = 512

/** Bytes that are read at a time: some members of usual size. */
const windowSize = 1 << 18

/** Headers of a member's own are short; what is longer is for whoever unpacks it. */
const longest = 1 << 20

/** Where things stand in a header. */
const field = {size: [124, 136], checksum: [148, 156], type: 156} as const

/** Typeflags, the least that must be known to step from one member to the next. */
const type = {directory: '5', pax: 'x', paxForAll: 'g', longName: 'L', longLink: 'K'} as const

/**
 * Cuts a tar into ranges of about one size. From a header on that is damaged, or
 * whose meaning depends on others, it is one range: whoever unpacks it sees why.
 *
 * @param whole all of the file
 * @param size bytes of a range
 */
export async function* cutTar(whole: FileRange, size: number): AsyncGenerator<FileRange, void, undefined> {
  const file = await open(whole.at ?? whole.file)
  try {
    let start = whole.start
    for await (const member of memberStarts(file, whole.end)) {
      if (member - start < size) continue
      yield {...whole, start, end: member}
      start = member
    }
    yield {...whole, start}
  } finally {
    await file.close()
  }
}

/** Where members begin, each with what is said of it in headers of its own. */
async function* memberStarts(file: FileHandle, end: number): AsyncGenerator<number, void, undefined> {
  const blocks = readerOf(file)
  let before: number | undefined
  for (let at = 0; at + block <= end;) {
    const header = await blocks(at, block)
    if (header.every(byte => byte === 0)) {
      // The end, or what was left between two archives that were joined.
      at += block
      continue
    }
    const length = sizeIn(header)
    if (length === undefined) return
    const flag = String.fromCharCode(header[field.type] ?? 0)
    const next = at + block + (flag === type.directory ? 0 : block * Math.ceil(length / block))
    if (flag === type.paxForAll) return
    if (flag === type.pax || flag === type.longName || flag === type.longLink) {
      if (length > longest) return
      // Of more than 8 GB a header cannot tell: it is told here, and there is nothing to step by.
      if (flag === type.pax && / size=/.test(textOf(await blocks(at + block, length)))) return
      before ??= at
    } else {
      yield before ?? at
      before = undefined
    }
    at = next
  }
}

/** Bytes of the member behind a header; nothing where it is no header. */
function sizeIn(header: Uint8Array): number | undefined {
  const sum = header.reduce((sum, byte, at) => sum + (isOfChecksum(at) ? 32 : byte), 0)
  if (sum !== octal(header, field.checksum)) return undefined
  const [first, second] = field.size
  if (header[first] !== 0x80) return octal(header, field.size)
  // More than octal digits can say: as a number of eleven bytes.
  const size = header.subarray(first + 1, second).reduce((sum, byte) => 256 * sum + byte, 0)
  return Number.isSafeInteger(size) ? size : undefined
}

function isOfChecksum(at: number): boolean {
  return at >= field.checksum[0] && at < field.checksum[1]
}

function octal(header: Uint8Array, [start, end]: readonly [number, number]): number | undefined {
  const digits = textOf(header.subarray(start, end)).replace(/[ \0]/g, '')
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : undefined
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** Reads small stretches by large ones. */
function readerOf(file: FileHandle): (at: number, length: number) => Promise<Uint8Array> {
  let held: Uint8Array = new Uint8Array()
  let offset = 0
  return async (at, length) => {
    if (at < offset || at + length > offset + held.length) {
      held = await bytesAt(file, at, Math.max(length, windowSize))
      offset = at
    }
    return held.subarray(at - offset, at - offset + length)
  }
}
