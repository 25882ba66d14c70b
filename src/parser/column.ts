/**
 * The column at which text is wrapped, estimated from the text itself.
 */
import type {Shape} from './shape.ts'
import {shape} from './shape.ts'

/** Column at which a stretch of lines is wrapped. */
export interface Column {
  column: number
  /** Lines are broken where the next word did not fit, not anywhere. */
  even: boolean
}

/** Longer lines are no wrapped lines: a line is a paragraph there. */
export const wrapLimit = 160

/** Whether the break between two lines is surely one of wrapped text. */
function isWrap(above: Shape, below: Shape): boolean {
  if (below.gap > 0 || above.ends || above.table || below.table || below.mark > 0) return false
  if (above.length < 30 || above.length > wrapLimit || below.indent > above.indent) return false
  return below.lower || (above.caps && below.caps && above.length >= 45)
}

/** The column at which lines are wrapped, from breaks that are surely wraps; nothing when the text shows none. */
export function columnOf(shapes: Shape[], from: number, to: number): Column | undefined {
  const lengths = new Array<number>(wrapLimit + 1).fill(0)
  let wraps = 0
  for (let index = from + 1; index < to; index++) {
    const above = shape(shapes, index - 1)
    if (!isWrap(above, shape(shapes, index))) continue
    lengths[above.length] = (lengths[above.length] ?? 0) + 1
    wraps++
  }
  if (wraps === 0) return undefined
  // Longest but for a tenth: an editor's patch may stand out on the right.
  let left = Math.floor((wraps - 1) / 10)
  let column = wrapLimit
  while (column > 0 && left - (lengths[column] ?? 0) >= 0) left -= lengths[column--] ?? 0
  let full = 0
  for (let index = from + 1; index < to; index++) {
    const above = shape(shapes, index - 1)
    const below = shape(shapes, index)
    if (isWrap(above, below) && above.length + 1 + below.word > column - 2) full++
  }
  return {column, even: full * 4 >= wraps * 3}
}
