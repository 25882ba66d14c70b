/**
 * Lines of a text, with offsets.
 *
 * Blank lines make no entry of their own: archives hold megabytes of them.
 */

export interface Line {
  /** Offset of the line's first character, blanks included. */
  start: number
  /** Offset behind the last character that is not blank. */
  end: number
  /** Offset of the first character that is not blank. */
  first: number
  /** Offset behind the line's last character, before its break. */
  stop: number
  /** One-based number in the source, blank lines counted. */
  number: number
  /** How many blank lines stand directly above. */
  blankAbove: number
}

/** Where each line starts, for turning an offset into a line and column. */
export interface LineTable {
  lines: Line[]
  /** Offset of each line's start, blank lines included. */
  starts: number[]
}

/** What ends a line beside LF: CR, and the form feed that separates messages. */
const otherBreaks = ['\r', '\f', '\u2028', '\u2029']
const anyBreak = /[\n\r\f\u2028\u2029]/g

/** Finds the next break at or behind an offset: nearly all texts have LF alone, which is found without a look at each character. */
function breaksOf(text: string): (from: number) => number {
  if (!otherBreaks.some(mark => text.includes(mark)))
    return from => {
      const at = text.indexOf('\n', from)
      return at < 0 ? text.length : at
    }
  return from => {
    anyBreak.lastIndex = from
    return anyBreak.exec(text)?.index ?? text.length
  }
}

/**
 * Finds the lines of a text.
 *
 * @param text the source
 * @param flat the same, flattened
 */
export function readLines(text: string, flat: string): LineTable {
  const lines: Line[] = []
  const starts: number[] = []
  const nextBreak = breaksOf(text)
  let start = 0
  let blankAbove = 0
  for (;;) {
    const stop = nextBreak(start)
    starts.push(start)
    let first = start
    while (first < stop && flat.charCodeAt(first) === 32) first++
    if (first === stop) {
      blankAbove++
    } else {
      let end = stop
      while (flat.charCodeAt(end - 1) === 32) end--
      lines.push({start, end, first, stop, number: starts.length, blankAbove})
      blankAbove = 0
    }
    if (stop === text.length) break
    start = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
  }
  return {lines, starts}
}

/**
 * Turns an offset into a unist point.
 *
 * @param starts line starts, in order
 * @param offset offset in UTF-16 code units
 */
export function toPoint(starts: number[], offset: number): {line: number; column: number; offset: number} {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
}
