/**
 * UTF-8, and what is UTF-8 but for a few bytes.
 *
 * A feed that joins the copy of several desks has UTF-8 names in windows-1252
 * text and the other way round. Each valid sequence is read as UTF-8 and each
 * byte that stands outside of one as windows-1252: no byte is lost, and no
 * U+FFFD put in its place.
 */
import {decodeWindows1252} from './windows-1252.ts'

const strict = new TextDecoder('utf-8', {fatal: true})

/**
 * Reads valid UTF-8; a byte order mark is no part of the text.
 *
 * @param bytes any bytes
 * @returns nothing where a byte is not UTF-8
 */
export function decodeValidUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * How many bytes the valid sequence at an offset has: 0 where there is none, 1 for ASCII.
 *
 * The rows are table 3-7 of the Unicode standard: no overlong forms, no surrogates.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let index = at + 2; index < at + length; index++) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** How much of a text is UTF-8. */
export interface Utf8Count {
  /** Valid sequences of more than one byte. */
  sequences: number
  /** Bytes that stand outside of a valid sequence. */
  strays: number
}

/** Counts valid sequences and stray bytes. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let sequences = 0
  let strays = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) strays++
    else if (length > 1) sequences++
    at += length || 1
  }
  return {sequences, strays}
}

/**
 * Reads UTF-8 with stray bytes in it.
 *
 * @param bytes any bytes
 */
export function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = []
  let start = 0
  let at = 0
  const push = (isStray: boolean): void => {
    if (start === at) return
    const part = bytes.subarray(start, at)
    parts.push(isStray ? decodeWindows1252(part) : (decodeValidUtf8(part) ?? decodeWindows1252(part)))
    start = at
  }
  let isStray = false
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if ((length === 0) !== isStray) {
      push(isStray)
      isStray = length === 0
    }
    at += length || 1
  }
  push(isStray)
  return parts.join('')
}
