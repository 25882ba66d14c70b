/**
 * Mojibake: UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again,
 * so that `“` became `â€œ` and `é` became `Ã©`.
 */
import {decodeMixed} from './utf-8.ts'
import {windows1252ByteOf} from './windows-1252.ts'

/**
 * A first byte and what can follow it, of the characters that European copy
 * has: `Ã©`, `Â£`, `â€”`, `Å‚`. Marks that stand behind a word in capitals are
 * none: `‘AMANHÃ’`, `»SKÅ«`.
 */
const sign =
  /[ÂÃ][\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bfƒŠŒŽšœžŸ€‚„†‡ˆ‰‹‘“•˜™›]|â(?:€|‚¬)|[ÄÅ][\u0080-\u009f\u00a1-\u00aa\u00ac\u00b1-\u00b6\u00b9\u00ba\u00bc-\u00bfƒŠŒŽšœžŸ‚„†‡ˆ‰‹‘™›]/
/** Characters that are one byte each beyond ASCII in windows-1252, and others that are left alone. */
const run = /[\u0080-\u00ff\u0152-\u2122]{2,}/g

/**
 * The first place in a text that looks like mojibake.
 *
 * @param text decoded text
 */
export function findMojibake(text: string): string | undefined {
  return sign.exec(text)?.[0]
}

/**
 * Undoes mojibake, once: characters whose windows-1252 bytes make a sequence of UTF-8.
 *
 * @param text decoded text: `â€œYesâ€\u009d`
 */
export function repairMojibake(text: string): string {
  return text.replace(run, found => {
    const bytes = new Uint8Array(found.length)
    for (let index = 0; index < found.length; index++) {
      const byte = windows1252ByteOf(found.charCodeAt(index))
      if (byte === undefined) return found
      bytes[index] = byte
    }
    // Bytes that are no UTF-8 become what they were: a sound `“` may stand beside a broken one.
    return decodeMixed(bytes)
  })
}
