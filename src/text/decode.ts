/**
 * Bytes of a file as text.
 *
 * A story of an archive says nothing about its encoding. UTF-8 is hard to hit
 * by chance, so what is valid UTF-8 is UTF-8; all else is windows-1252, which
 * holds ASCII and Latin-1 too. A byte order mark tells UTF-16 apart and is no
 * part of the text.
 */

/** What an encoding is called in results, as the WHATWG spells it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Bytes 80 to 9F of windows-1252: `“`, `”`, `’`, dashes. Our own table, because the
 * decoder of Node 20 leaves them as control characters. The five bytes
 * that mean nothing (81, 8D, 8F, 90, 9D) stay controls, as in browsers.
 */
const upper =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + //
  '\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How many bytes become a string at once: an argument list has its limits. */
const chunk = 8192

/**
 * Reads bytes as windows-1252.
 *
 * @param bytes any bytes; each is one character
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  }
  return parts.join('').replace(/[\u0080-\u009f]/g, character => upper.charAt(character.charCodeAt(0) - 0x80))
}

/**
 * Reads the bytes of a file, and says as what.
 *
 * @param bytes the file's bytes
 */
export function decode(bytes: Uint8Array): {text: string; encoding: Encoding} {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return {text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le'}
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return {text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be'}
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'}
  } catch {
    return {text: decodeWindows1252(bytes), encoding: 'windows-1252'}
  }
}
