/**
 * Bytes as text.
 *
 * An archive says nothing about its encoding. UTF-8 is hard to hit by chance,
 * so what is valid UTF-8 is UTF-8, and what is UTF-8 but for fewer bytes than
 * it has sequences is UTF-8 with strays. All else is windows-1252, which holds
 * ASCII and Latin-1 too.
 */
import {sniffEncoding} from './sniff.ts'
import {countUtf8, decodeMixed, decodeValidUtf8} from './utf-8.ts'
import {unitsAsText, utf16Units} from './units.ts'
import {decodeWindows1252} from './windows-1252.ts'

export interface DecodedBytes {
  text: string
  /** As the WHATWG spells it: `utf-8`, `windows-1252`, `macintosh`, ... */
  encoding: string
  /** How many bytes were no UTF-8 in what else is UTF-8. */
  strays: number
}

/**
 * Reads a stretch of a file that is not UTF-16.
 *
 * @param bytes any bytes
 * @param encoding what it is, by its WHATWG name; told by the bytes where absent
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): DecodedBytes {
  if (encoding === 'windows-1252') return {text: decodeWindows1252(bytes), encoding, strays: 0}
  if (encoding !== undefined && encoding !== 'utf-8') {
    return {text: new TextDecoder(encoding).decode(bytes), encoding, strays: 0}
  }
  const text = decodeValidUtf8(bytes)
  if (text !== undefined) return {text, encoding: 'utf-8', strays: 0}
  const {sequences, strays} = countUtf8(bytes)
  return encoding === 'utf-8' || sequences > strays
    ? {text: decodeMixed(bytes), encoding: 'utf-8', strays}
    : {text: decodeWindows1252(bytes), encoding: 'windows-1252', strays: 0}
}

/**
 * Reads the bytes of a whole file, and says as what. A byte order mark is no part of the text.
 *
 * @param bytes the file's bytes
 */
export function decodeFile(bytes: Uint8Array): {text: string; encoding: string} {
  const sniffed = sniffEncoding(bytes)
  const body = bytes.subarray(sniffed?.skip ?? 0)
  if (sniffed && sniffed.encoding !== 'utf-8') {
    return {text: unitsAsText(utf16Units(body, sniffed.encoding)), encoding: sniffed.encoding}
  }
  const {text, encoding} = decodeBytes(body, sniffed?.encoding)
  return {text, encoding}
}
