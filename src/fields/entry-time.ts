/**
 * The time at the head of an entry of a live page: `17:48 Bridge closed`, `9.05am`.
 */

const clock = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?![\d:])/i
const longest = 120

/**
 * Whether a line may head an entry of a live page: it is short and begins with a time to the minute.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 */
export function opensEntry(flat: string, start: number, end: number): boolean {
  return end - start <= longest && clock.test(flat.slice(start, Math.min(end, start + 12)))
}
