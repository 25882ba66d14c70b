/** Moving spans from one way of counting to another. */

/**
 * A copy of plain data with each `start` and `end` moved.
 *
 * @param value objects and arrays with spans in them
 * @param move gives the new offset of an old one
 */
export function mapSpans<T>(value: T, move: (offset: number) => number): T {
  const copy = structuredClone(value)
  moveAll(copy, move, new Set())
  return copy
}

/** An object that stands in two places is moved once. */
function moveAll(value: unknown, move: (offset: number) => number, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if ('start' in value && typeof value.start === 'number') value.start = move(value.start)
  if ('end' in value && typeof value.end === 'number') value.end = move(value.end)
  for (const child of Object.values(value)) moveAll(child, move, seen)
}
