/**
 * `wireTimestamps`: lines that say when the story was published or changed.
 *
 * Reads: open blocks. Writes: `TimestampNode`.
 */
import type {Transformer} from 'unified'
import {readCitation} from '../fields/citation.ts'
import {hint} from '../fields/hints.ts'
import {readTime} from '../fields/printed-time.ts'
import {readTimestamps} from '../fields/timestamp.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import {stateOf} from '../tree/state.ts'

/** `Published: 28 Apr, 2020 CET. Updated: Tue 28 Apr 2020 08:11 CET` and a place or publisher. */
const longest = 180
/** A sentence of more words says when something happened, not when the story was written. */
const mostWords = 16
/** A citation of the paper stands at the top. */
const headBlocks = 6
const stampHints = hint.figure | hint.past

export function wireTimestamps(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    let above: BlockNode | undefined
    let seen = 0
    for (const node of blocksOf(tree)) {
      const last = above
      above = node
      if (node.type !== 'ParagraphNode') continue
      seen++
      const start = startOf(node)
      const end = endOf(node)
      if (last?.type === 'TimestampNode' && end - start <= 8) {
        // `16:31` below `5 April 2006`
        const time = readTime(state.flat, start, end)
        if (time?.end === end) {
          node.type = 'TimestampNode'
          node.data.timestamps = [
            {start, end, text: state.flat.slice(start, end), role: 'unknown', timeOnly: true, time}
          ]
          continue
        }
      }
      if (end - start > longest || node.data.bodyStart !== undefined) continue
      const {hints, prose, words} = shapeOf(state.flat, node)
      const cited = seen < headBlocks && (hints & hint.figure) !== 0 ? readCitation(state.flat, start, end) : undefined
      if (cited) {
        node.type = 'TimestampNode'
        node.data.timestamps = [{...cited, role: 'published'}]
        continue
      }
      if ((hints & stampHints) === 0 || (prose && words > mostWords)) continue
      const stamps = readTimestamps(state.flat, start, end)
      if (!stamps) continue
      node.type = 'TimestampNode'
      node.data.timestamps = stamps
    }
  }
}
