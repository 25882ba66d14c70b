/**
 * A tree as one line a block, for fixtures and the command line.
 */
import {clean} from '../text/flat.ts'
import {blocksOf, datelineOf, endOf, startOf} from './build.ts'
import type {Root} from './nodes.ts'

export interface OutlineLine {
  /** One-based numbers of the first and last line in the source. */
  first: number
  last: number
  type: string
  text: string
}

const shown = 72

/**
 * Lists the blocks.
 *
 * @param tree the story
 * @param flat its flat text
 */
export function outlineOf(tree: Root, flat: string): OutlineLine[] {
  return blocksOf(tree).map(node => {
    const text = clean(flat, startOf(node), endOf(node))
    const type = node.type.replace(/Node$/, '').toLowerCase()
    return {
      first: node.position.start.line,
      last: node.position.end.line,
      type: datelineOf(node) ? `${type} with dateline` : type,
      text: text.length > shown ? `${text.slice(0, shown - 1)}…` : text
    }
  })
}

/** The outline as text. */
export function formatOutline(lines: readonly OutlineLine[]): string {
  return lines
    .map(
      ({first, last, type, text}) =>
        `${String(first).padStart(4)}-${String(last).padEnd(4)} ${type.padEnd(23)} ${text}\n`
    )
    .join('')
}
