/** Looks for units in an array of them, by the platform's own search. */
import type {Units} from '../encoding/units.ts'

/**
 * The first place of a stretch of units.
 *
 * @param units where to look
 * @param needle units as characters
 * @param from first offset in question
 * @param end where to stop
 * @returns -1 where there is none
 */
export function findUnits(units: Units, needle: string, from: number, end: number): number {
  const first = needle.charCodeAt(0)
  const window = end < units.length ? units.subarray(0, end) : units
  const last = window.length - needle.length
  for (let at = window.indexOf(first, from); at >= 0 && at <= last; at = window.indexOf(first, at + 1)) {
    let index = 1
    while (index < needle.length && window[at + index] === needle.charCodeAt(index)) index++
    if (index === needle.length) return at
  }
  return -1
}
