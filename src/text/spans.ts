/** Moving spans from one way of counting to another. */

/**
 * A copy of plain data with each `start` and `end` moved.
 *
 * @param value objects and arrays with spans in them
 * @param move gives the new offset of an old one
 */
export function mapSpans<T>(value: T, move: (offset: number) => number): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value) ? Object.assign([], value) : Object.assign({}, value)
  for (const key in copy) {
    const part = copy[key]
    if (typeof part === 'object' && part !== null) copy[key] = mapSpans(part, move)
  }
  if ('start' in copy && typeof copy.start === 'number') copy.start = move(copy.start)
  if ('end' in copy && typeof copy.end === 'number') copy.end = move(copy.end)
  return copy
}
