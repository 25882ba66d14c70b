/**
 * Matches of a global pattern.
 */

/**
 * All matches of a pattern in a short text. `matchAll` makes a pattern anew
 * for each call, which takes longer than most of ours run.
 *
 * @param pattern a global pattern that never matches nothing
 * @param text what is searched
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
