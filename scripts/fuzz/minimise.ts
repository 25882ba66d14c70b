/**
 * The input with all taken away that it can do without: halves first, then
 * ever smaller pieces.
 *
 * @param input for which `holds` is true
 * @param least the smallest piece that is tried
 * @param holds whether a shorter input does the same
 */
export function minimise(input: string, least: number, holds: (input: string) => boolean): string {
  let kept = input
  for (let size = Math.ceil(kept.length / 2); size >= least; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const shorter = kept.slice(0, at) + kept.slice(at + size)
      if (holds(shorter)) kept = shorter
      else at += size
    }
  }
  return kept
}
