/**
 * Text as the recognisers see it.
 *
 * Every recogniser works on the *flat* text: the source with each control
 * character, line break and unusual blank replaced by one plain blank. The
 * flat text has the length of the source, so offsets are the same in both and
 * a pattern needs no thought for lines that a telex wrapped.
 */

/**
 * Controls (but not the C1 range, where damaged cp1252 text keeps its
 * quotation marks), line and paragraph separators, and blanks of all widths.
 */
const blanks =
  // eslint-disable-next-line no-control-regex -- control bytes of ANPA and IPTC frames are what is looked for
  /[\u0000-\u001f\u007f\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060-\u2064\u2066-\u2069\u3000\ufeff]/g

/** Runs of blanks, for `clean`. */
const blankRun = / {2,}/g

/**
 * Replaces each character that prints as nothing by one blank.
 *
 * @param text any text
 * @returns text of the same length
 */
export function flatten(text: string): string {
  // With a string to replace by, V8 makes a tree of pieces, and each later look at a character goes by its root.
  return text.replace(blanks, oneBlank)
}

function oneBlank(): string {
  return ' '
}

/**
 * The human-readable value of a stretch: runs of blanks are one, none at the ends.
 *
 * @param flat flat text
 * @param start offset of the stretch
 * @param end offset of its end
 */
export function clean(flat: string, start: number, end: number): string {
  const value = flat.slice(start, end).trim()
  return value.includes('  ') ? value.replace(blankRun, ' ') : value
}

/** The stretch without the blanks at its ends. */
export function trimSpan(flat: string, start: number, end: number): {start: number; end: number} {
  let from = start
  let to = end
  while (from < to && flat.charCodeAt(from) === 32) from++
  while (to > from && flat.charCodeAt(to - 1) === 32) to--
  return {start: from, end: to}
}
