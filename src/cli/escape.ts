/**
 * Text of others, made safe to show.
 *
 * A story can hold anything, terminal commands too: `ESC ] 0 ;` renames a
 * window, and bidirectional controls make a line read otherwise than it is.
 * What is meant for a terminal shows such characters as `\u001b`.
 */

/** Controls, lone surrogates, line and paragraph separators, bidirectional controls, byte order marks. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu

/** The same without C0 and surrogates, which `JSON.stringify` escapes itself (and whose line feeds are its layout). */
const unsafeInJson = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}\ufeff]/gu

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * The text with what a terminal would act upon made visible.
 *
 * @param text any text
 */
export function visible(text: string): string {
  return text.replace(unsafe, escape)
}

/**
 * JSON that is safe to print: it parses to the same value as `JSON.stringify`'s.
 *
 * @param value any value
 * @param indent how many blanks a level, none for one line
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(unsafeInJson, escape)
}
