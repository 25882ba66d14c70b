/**
 * Sets of characters, for loops over codes: a look-up in a table takes a
 * fraction of one in a `Set`.
 */

/** 1 at the code of each character that is in the set. */
export type MarkSet = Uint8Array

/**
 * Makes a set.
 *
 * @param marks its characters, each of one code unit
 */
export function marksOf(marks: string): MarkSet {
  const codes = Array.from(marks, mark => mark.charCodeAt(0))
  const table = new Uint8Array(Math.max(...codes) + 1)
  for (const code of codes) table[code] = 1
  return table
}

/** Whether a stretch has one of the characters. */
export function hasMark(text: string, marks: MarkSet, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (marks[text.charCodeAt(at)] === 1) return true
  return false
}
