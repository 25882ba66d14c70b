/**
 * Which mark closes which: a small stack for the double ones; single ones
 * outside of those by where a quote can end.
 */
import {itemAt} from '../text/item-at.ts'
import type {Mark} from './find-marks.ts'
import type {MarkStyle} from './types.ts'

const sureEnd = /[,.?!…]/u

/** Which styles close which: a German „ is closed by “ or ”, marks are mixed in one pair. */
function closes(open: MarkStyle, close: MarkStyle): boolean {
  if (open === close) return true
  if (open === 'single' || close === 'single' || open === 'guillemets' || close === 'guillemets') return false
  return true
}

export interface Pair {
  open: Mark
  close: Mark
}

/** Pairs and what is left. */
export interface Matching {
  pairs: Pair[]
  unpaired: Mark[]
}

/**
 * Pairs the marks of a paragraph.
 *
 * @param marks in order
 */
export function match(marks: readonly Mark[]): Matching {
  const flatly = matchWith(marks, false)
  if (flatly.unpaired.length === 0) return flatly
  // `"The "Cricket" brand"`: straight marks in straight marks, where that pairs all of them
  const nested = matchWith(marks, true)
  return nested.unpaired.length === 0 ? nested : flatly
}

function matchWith(marks: readonly Mark[], nests: boolean): Matching {
  const pairs: Pair[] = []
  const unpaired: Mark[] = []
  const stack: Mark[] = []
  for (const mark of marks) {
    const top = stack.at(-1)
    const closing =
      mark.role === 'close' || (mark.role === 'either' && top !== undefined && closes(top.style, mark.style))
    if (mark.role === 'none') continue
    if (!closing) {
      // `"I like it, said Bob. "It is good."`: a straight mark does not nest in its like
      if (!nests && top && top.style === mark.style && (mark.style === 'straight' || mark.style === 'telex')) {
        stack.pop()
        unpaired.push(top)
      }
      if (stack.length < deepest) stack.push(mark)
      continue
    }
    if (top && closes(top.style, mark.style)) {
      stack.pop()
      pairs.push({open: top, close: mark})
    } else if (mark.style !== 'single') {
      unpaired.push({...mark, role: 'close'})
    }
  }
  for (const mark of stack) if (mark.style !== 'single') unpaired.push(mark)
  return {pairs, unpaired: unpaired.length > 1 ? unpaired.sort((a, b) => a.start - b.start) : unpaired}
}

/** Marks in marks in marks: nobody prints more. */
const deepest = 8

export function outermost(pairs: readonly Pair[]): Pair[] {
  const isInOrder = pairs.every((pair, at) => pair.open.start >= (itemAt(pairs, at - 1)?.open.start ?? 0))
  const outer: Pair[] = []
  for (const pair of isInOrder ? pairs : [...pairs].sort((a, b) => a.open.start - b.open.start)) {
    const last = outer.at(-1)
    if (!last || pair.open.start >= last.close.end) outer.push(pair)
  }
  return outer
}

/**
 * Pairs single marks that stand outside double ones: the closing mark is the
 * first with a comma or stop before it, else the first that is no `s'`.
 */
export function pairSingles(flat: string, doubles: readonly Mark[], singles: readonly Mark[]): Mark[] {
  const inner = outermost(match(doubles).pairs)
  const free = inner.length === 0 ? singles : singles.filter(mark => !isWithin(inner, mark.start))
  const kept: Mark[] = []
  for (let at = 0; at < free.length; at++) {
    const open = free[at]
    if (open?.role !== 'open') continue
    let best: Mark | undefined
    let next = at + 1
    for (; next < free.length; next++) {
      const close = free[next]
      if (!close || close.role === 'open') break
      // A double mark in between belongs to somebody else's words.
      const before = flat.charAt(close.start - 1)
      if (sureEnd.test(before)) {
        best = close
        break
      }
      if (!best || (flat.charAt(best.start - 1) === 's' && before !== 's')) best = close
    }
    if (best) {
      kept.push(open, best)
      at = free.indexOf(best, at)
    }
  }
  return kept
}

function isWithin(pairs: readonly Pair[], at: number): boolean {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = pairs[middle]
    if (pair && pair.close.end <= at) low = middle + 1
    else high = middle
  }
  const pair = pairs[low]
  return pair !== undefined && pair.open.start <= at
}
