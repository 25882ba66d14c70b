/**
 * `wireFurniture`: what pages and distributors print around a story.
 *
 * Reads: open blocks, hits of rows. Writes: `BoilerplateNode`, and
 * `RelatedNode` for one-line links and for headings of lists of links.
 *
 * Whole blocks only, and only what is sure by its own words; what its place
 * shows to be furniture is left to `wireTail`.
 */
import type {Transformer} from 'unified'
import {readFurniture, readRelatedHeading, readRelatedLink} from '../fields/furniture.ts'
import type {Boilerplate} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {endOf, openBlocksOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

const sure = 0.75
const longestLink = 300

export function wireFurniture(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    for (const node of openBlocksOf(tree)) {
      if (node.data.bodyStart !== undefined) continue
      const start = startOf(node)
      const end = endOf(node)
      const row = node.data.hits?.find(hit => hit.row.list === 'boilerplate' && hit.start === start)
      if (row) {
        claimBoilerplate(state, node, row.row.kind ?? 'other')
        continue
      }
      if (end - start <= longestLink) {
        const heading = readRelatedHeading(state.flat, start, end)
        if (heading !== undefined) {
          node.type = 'RelatedNode'
          node.data.under = heading
          continue
        }
        const link = readRelatedLink(state.flat, start, end)
        if (link) {
          node.type = 'RelatedNode'
          node.data.related = link
          continue
        }
      }
      const furniture = readFurniture(state.flat, start, end)
      if (furniture && furniture.confidence >= sure) claimBoilerplate(state, node, furniture.kind)
    }
  }
}

/** Names a block boilerplate of a kind. */
export function claimBoilerplate(state: WireState, node: BlockNode, kind: Boilerplate['kind']): void {
  const start = startOf(node)
  const end = endOf(node)
  node.type = 'BoilerplateNode'
  node.data.boilerplate = {start, end, text: clean(state.flat, start, end), kind}
}

/** Names a block a link to another story; `under` is the heading of its list, or empty. */
export function claimLink(state: WireState, node: BlockNode, under: string): void {
  const start = startOf(node)
  const end = endOf(node)
  node.type = 'RelatedNode'
  node.data.related = {start, end, text: clean(state.flat, start, end), ...(under !== '' && {under})}
}
