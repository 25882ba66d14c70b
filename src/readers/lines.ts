/** Lines of an input, broken by LF, CRLF or CR. */
import type {Input} from './input/input.ts'

export interface InputLine {
  start: number
  /** Before the line break. */
  stop: number
  /** Behind the line break. */
  end: number
}

/**
 * The next place of a needle from offsets that never fall: each stretch is searched once.
 *
 * @param input where to look
 * @param needle units as characters
 * @param end where to stop
 * @returns tells the first place from an offset, or `end`
 */
export function finderOf(input: Input, needle: string, end: number): (from: number) => number {
  let found = -1
  return from => {
    if (found < from) {
      const at = input.indexOf(needle, from, end)
      found = at < 0 ? end : at
    }
    return found
  }
}

/**
 * The lines of a stretch, one after the other.
 *
 * @param input where they stand
 * @param start where the stretch begins
 * @param end where it ends
 */
export function* linesOf(input: Input, start = 0, end = input.length): Generator<InputLine, void, undefined> {
  const nextFeed = finderOf(input, '\n', end)
  const nextReturn = finderOf(input, '\r', end)
  for (let at = start; at < end;) {
    const stop = Math.min(nextFeed(at), nextReturn(at))
    const isPair = input.codeAt(stop) === 13 && stop + 1 < end && input.codeAt(stop + 1) === 10
    const next = stop === end ? end : stop + (isPair ? 2 : 1)
    yield {start: at, stop, end: next}
    at = next
  }
}

/** Whether nothing in a stretch prints. */
export function isBlank(input: Input, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = input.codeAt(at)
    if (code > 32 && code !== 127) return false
  }
  return true
}

/**
 * The last place of a needle in a stretch.
 *
 * @param input where to look
 * @param needle units as characters
 * @param from where the stretch begins
 * @param end where it ends
 * @returns -1 where there is none
 */
export function lastIndexOf(input: Input, needle: string, from: number, end: number): number {
  let last = -1
  for (let at = input.indexOf(needle, from, end); at >= 0; at = input.indexOf(needle, at + 1, end)) last = at
  return last
}

/**
 * The last line of a stretch that prints; nothing where it is longer than asked for.
 *
 * @param input where it stands
 * @param from where the stretch begins
 * @param end where it ends
 * @param longest in units
 */
export function lastLineOf(
  input: Input,
  from: number,
  end: number,
  longest: number
): {start: number; stop: number} | undefined {
  let stop = end
  while (stop > from && isBlank(input, stop - 1, stop)) stop--
  let start = stop
  while (start > from && input.codeAt(start - 1) !== 10 && input.codeAt(start - 1) !== 13) {
    if (stop - start > longest) return undefined
    start--
  }
  return start < stop ? {start, stop} : undefined
}
