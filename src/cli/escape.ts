/** Text and JSON that are safe to print on a terminal. */
import {escapeCharacter} from '../text/visible.ts'

export {visible} from '../text/visible.ts'

/** What is unsafe to show, without C0 and surrogates, which `JSON.stringify` escapes itself (and whose line feeds are its layout). */
const unsafeInJson = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}\ufeff]/gu

/**
 * JSON that is safe to print: it parses to the same value as `JSON.stringify`'s.
 *
 * @param value any value
 * @param indent how many blanks a level, none for one line
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(unsafeInJson, escapeCharacter)
}
