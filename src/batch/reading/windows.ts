/**
 * Cuts a stream of bytes into windows that each hold whole records, so that a
 * file of any length is read in the memory of a few windows.
 */
import {sniffEncoding} from '../../readers/encoding/sniff.ts'
import {detectFormat, findBoundary} from '../../readers/read-stories.ts'
import {DamagedFile} from './members.ts'
import type {RecordSettings} from '../options.ts'

/** Whole records, which can be read by themselves. */
export interface Window {
  bytes: Uint8Array
  /** Where it begins, counted from the beginning of the stream. */
  offset: number
  /** How it is read. */
  read: RecordSettings['read']
}

export interface WindowSettings {
  read: RecordSettings['read']
  /** Bytes that a window has at least where the stream goes on. */
  size: number
  /**
   * Bytes that a window has at most: what has no boundary within them is one
   * record that is too long. It is read as far as it goes, the rest is left out.
   */
  limit: number
}

/** What stands close to the end of what has come may be half of something. */
const margin = 4096

/** What readers want to see before the place in question. */
const before = 1024

/**
 * Cuts a stream.
 *
 * @param pieces the stream
 * @param settings how readers read, and how much they get at once
 * @throws DamagedFile behind the windows of what came before
 */
export async function* windowsOf(
  pieces: AsyncIterable<Uint8Array>,
  settings: WindowSettings
): AsyncGenerator<Window, void, undefined> {
  const {size, limit} = settings
  const held = hold()
  let options: Known | undefined
  /** Where boundaries are looked for next, and how much must have come before that. */
  let from = size
  let wanted = size + margin
  /** Whether what is held belongs to a record that was too long. */
  let skipping = false
  let fault: DamagedFile | undefined
  for await (const piece of untilDamage(pieces, error => (fault = error))) {
    held.push(piece)
    while (held.length >= wanted) {
      const bytes = held.bytes()
      options ??= knownOf(bytes, settings.read)
      const found = findBoundary(bytes, from, options)
      if (found !== undefined && found < bytes.length - margin) {
        if (!skipping) yield windowOf(bytes.subarray(0, found), held.offset, options)
        held.drop(found)
        skipping = false
        from = size
        wanted = size + margin
      } else if (skipping || bytes.length >= limit) {
        if (!skipping) yield windowOf(bytes.subarray(0, limit), held.offset, options)
        skipping = true
        held.drop(bytes.length - margin - before)
        from = before
        wanted = held.length + size
      } else {
        from = Math.max(from, bytes.length - margin)
        // Doubled, so that all joining together is no more than what has come.
        wanted = Math.min(2 * bytes.length, Math.max(limit, bytes.length + 1))
      }
    }
  }
  const bytes = held.bytes()
  options ??= knownOf(bytes, settings.read)
  const start = skipping ? findBoundary(bytes, from, options) : 0
  if (start !== undefined && start < bytes.length) yield windowOf(bytes.subarray(start), held.offset + start, options)
  if (fault) throw fault
}

/** What comes before damage is still to be read. */
async function* untilDamage(
  pieces: AsyncIterable<Uint8Array>,
  tell: (error: DamagedFile) => void
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* pieces
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    tell(error)
  }
}

type Known = RecordSettings['read'] & {format: string}

/** How the stream is read, by its head. */
function knownOf(head: Uint8Array, read: RecordSettings['read']): Known {
  const encoding = sniffEncoding(head)?.encoding ?? read.encoding
  const format = read.format ?? detectFormat(head, read) ?? 'plain'
  return {...read, format, ...(encoding !== undefined && {encoding})}
}

function windowOf(bytes: Uint8Array, offset: number, read: Known): Window {
  return {bytes, offset, read}
}

/** Pieces that have come and are not done with. */
interface Held {
  /** Of the first byte, counted from the beginning of the stream. */
  readonly offset: number
  readonly length: number
  push: (piece: Uint8Array) => void
  /** All of them as one. */
  bytes: () => Uint8Array
  /** Forgets the first of them. */
  drop: (count: number) => void
}

function hold(): Held {
  let pieces: Uint8Array[] = []
  let offset = 0
  let length = 0
  const bytes = (): Uint8Array => {
    const [only, second] = pieces
    const joined = only !== undefined && second === undefined ? only : Buffer.concat(pieces, length)
    pieces = [joined]
    return joined
  }
  return {
    get offset() {
      return offset
    },
    get length() {
      return length
    },
    push(piece) {
      pieces.push(piece)
      length += piece.length
    },
    bytes,
    drop(count) {
      const rest = bytes().subarray(count)
      pieces = [rest]
      length = rest.length
      offset += count
    }
  }
}
