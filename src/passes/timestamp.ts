/**
 * `wireTimestamps`: lines that say when the story was published or changed.
 *
 * Reads: open blocks. Writes: `TimestampNode`.
 */
import type {Transformer} from 'unified'
import {readTimestamps} from '../fields/timestamp.ts'
import {endOf, openBlocksOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'

/** `Published: 28 Apr, 2020 CET. Updated: Tue 28 Apr 2020 08:11 CET` and a place or publisher. */
const longest = 180

export function wireTimestamps(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    for (const node of openBlocksOf(tree)) {
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest || node.data.bodyStart !== undefined) continue
      const stamps = readTimestamps(state.flat, start, end)
      if (!stamps) continue
      node.type = 'TimestampNode'
      node.data.timestamps = stamps
    }
  }
}
