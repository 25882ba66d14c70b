/**
 * Text of others, made safe to show.
 *
 * A story can hold anything, terminal commands too: `ESC ] 0 ;` renames a
 * window, and bidirectional controls make a line read otherwise than it is.
 * What is meant for people's eyes shows such characters as `\u001b`.
 */

/** Controls, lone surrogates, line and paragraph separators, bidirectional controls, byte order marks. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu

/**
 * A character as JavaScript and JSON write it.
 *
 * @param character a code unit
 */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * The text with what a terminal would act upon made visible.
 *
 * @param text any text
 */
export function visible(text: string): string {
  return text.replace(unsafe, escapeCharacter)
}
