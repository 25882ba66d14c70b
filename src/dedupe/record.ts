/**
 * A signature as bytes: all of one length, so that the hundred-millionth of a
 * file is read without those before it. Little-endian on every machine.
 */
import {contentLength, headCount, minimaCount, mostFigures, type Signature} from './signature.ts'

/** A row's own id: the twelve hexadecimal digits of its file, and where in it the record begins. */
const idPattern = /^(?<file>[\da-f]{12})-(?<start>[\da-z]{1,9})$/
/** Bytes of either. */
const half = 6
/** Bytes of an id. */
export const idLength = 2 * half

/** Where the members stand. */
const at = {
  flags: 0,
  rank: 1,
  figures: 2,
  words: 4,
  shingles: 8,
  day: 12,
  moment: 16,
  slug: 24,
  headline: 28,
  content: 32,
  id: 32 + contentLength,
  leastFigures: 64,
  head: 64 + 2 * mostFigures,
  minima: 64 + 2 * (mostFigures + headCount)
} as const

/** Bytes of a record. */
export const recordLength = at.minima + 2 * minimaCount

const flag = {signature: 1, day: 2, yearless: 4, moment: 8} as const

/** What a batch keeps of a row while it looks for copies. */
export interface SignedRow {
  /** `BatchResult.id`. */
  id: string
  /** Absent where there is no story, or one of too few words. */
  signature?: Signature
}

/**
 * Writes a row.
 *
 * @param row its id is one that a batch gives
 */
export function encodeRow({id, signature}: SignedRow): Buffer {
  const bytes = Buffer.alloc(recordLength)
  writeId(id, bytes, at.id)
  if (!signature) return bytes
  const {day, moment, leastFigures, head, minima, content} = signature
  bytes[at.flags] =
    flag.signature |
    (day ? flag.day : 0) |
    (day?.yearless === true ? flag.yearless : 0) |
    (moment === undefined ? 0 : flag.moment)
  bytes[at.rank] = signature.rank
  bytes.writeUInt16LE(Math.min(signature.figures, 0xffff), at.figures)
  bytes.writeUInt32LE(signature.words, at.words)
  bytes.writeUInt32LE(signature.shingles, at.shingles)
  bytes.writeInt32LE(day?.day ?? 0, at.day)
  bytes.writeDoubleLE(moment ?? 0, at.moment)
  bytes.writeUInt32LE(signature.slug, at.slug)
  bytes.writeUInt32LE(signature.headline, at.headline)
  bytes.set(content, at.content)
  writeAll(leastFigures, bytes, at.leastFigures)
  writeAll(head, bytes, at.head)
  writeAll(minima, bytes, at.minima)
  return bytes
}

/**
 * Reads a row.
 *
 * @param bytes a record, or more that begin with one
 */
export function decodeRow(bytes: Buffer): SignedRow {
  const id = readId(bytes, at.id)
  const flags = bytes[at.flags] ?? 0
  if ((flags & flag.signature) === 0) return {id}
  const figures = bytes.readUInt16LE(at.figures)
  const signature: Signature = {
    content: Uint8Array.from(bytes.subarray(at.content, at.content + contentLength)),
    words: bytes.readUInt32LE(at.words),
    shingles: bytes.readUInt32LE(at.shingles),
    minima: readAll(minimaCount, bytes, at.minima),
    head: readAll(headCount, bytes, at.head),
    figures,
    leastFigures: readAll(Math.min(figures, mostFigures), bytes, at.leastFigures),
    ...(flags & flag.day && {day: {day: bytes.readInt32LE(at.day), yearless: (flags & flag.yearless) !== 0}}),
    ...(flags & flag.moment && {moment: bytes.readDoubleLE(at.moment)}),
    rank: bytes[at.rank] ?? 0,
    slug: bytes.readUInt32LE(at.slug),
    headline: bytes.readUInt32LE(at.headline)
  }
  return {id, signature}
}

/**
 * Writes the id of a row.
 *
 * @throws TypeError where it is none that a batch gives
 */
export function writeId(id: string, to: Buffer, offset: number): void {
  const {file, start} = idPattern.exec(id)?.groups ?? {}
  if (file === undefined || start === undefined) throw new TypeError(`Expected the id of a row, got ${id}`)
  to.write(file, offset, 'hex')
  to.writeUIntLE(Number.parseInt(start, 36), offset + half, half)
}

/** Reads the id of a row. */
export function readId(bytes: Buffer, offset: number): string {
  return `${bytes.toString('hex', offset, offset + half)}-${bytes.readUIntLE(offset + half, half).toString(36)}`
}

function writeAll(values: Uint16Array, to: Buffer, offset: number): void {
  for (const [index, value] of values.entries()) to.writeUInt16LE(value, offset + 2 * index)
}

function readAll(count: number, bytes: Buffer, offset: number): Uint16Array {
  const values = new Uint16Array(count)
  for (let index = 0; index < count; index++) values[index] = bytes.readUInt16LE(offset + 2 * index)
  return values
}
