/**
 * `wireSummary`: the points of the story that pages print above it, below a heading such as `In short:`.
 *
 * Reads: open blocks above the dateline, the heading's words. Writes: `DeckNode`, `BoilerplateNode` for the heading.
 *
 * The points are sentences as those of the story are. So a list of them ends where the head goes on with a caption, a
 * button or the dateline, or where a blank line parts it from the story; a list that nothing ends is left alone.
 */
import type {Transformer} from 'unified'
import {phraseOf} from '../fields/chrome.ts'
import {opensEntry} from '../fields/entry-time.ts'
import {summaryHeadings} from '../lexicon/summary-headings.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, isParted, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {chromeOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {claimBoilerplate} from './furniture.ts'

const longestHeading = 30
/** The heading stands so near the top. */
const headBlocks = 40
const mostPoints = 8
/** A longer one is a paragraph of the story. */
const longestPoint = 320
/** A line that looks as much like a button or address ends the points. */
const chrome = 0.7

export function wireSummary(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    for (const [index, node] of blocks.slice(0, headBlocks).entries()) {
      if (node.data.bodyStart !== undefined) return
      if (isHeading(state, node)) {
        const points = pointsBelow(state, blocks, node, index)
        if (points.length === 0) return
        claimBoilerplate(state, node, 'navigation')
        for (const point of points) claimPoint(state, point)
        return
      }
      // `Highlights` below a paragraph is a subhead.
      if (node.type === 'ParagraphNode' && shapeOf(state.flat, node).prose) return
    }
  }
}

function isHeading(state: WireState, node: BlockNode): boolean {
  if (node.type !== 'ParagraphNode' && node.type !== 'BoilerplateNode') return false
  const start = startOf(node)
  const end = endOf(node)
  return end - start <= longestHeading && summaryHeadings.has(phraseOf(clean(state.flat, start, end)).replace('?', ''))
}

/** The blocks between a heading and what ends the points. */
function pointsBelow(state: WireState, blocks: BlockNode[], heading: BlockNode, index: number): BlockNode[] {
  const points: BlockNode[] = []
  for (const node of blocks.slice(index + 1, index + 2 + mostPoints)) {
    const isEnd =
      node.type !== 'ParagraphNode' ||
      node.data.bodyStart !== undefined ||
      chromeOf(state.flat, node) >= chrome ||
      opensEntry(state.flat, startOf(node), endOf(node))
    if (isEnd) return beforeBlank(heading, points) ?? points
    if (endOf(node) - startOf(node) > longestPoint) break
    points.push(node)
  }
  return beforeBlank(heading, points) ?? []
}

/** The points that stand line by line below their heading, where a blank line parts them from others. */
function beforeBlank(heading: BlockNode, points: BlockNode[]): BlockNode[] | undefined {
  const end = points.findIndex((node, at) => isParted(points[at - 1] ?? heading, node))
  return end > 0 ? points.slice(0, end) : undefined
}

function claimPoint(state: WireState, node: BlockNode): void {
  // `Companies`, the label that opens Reuters' summaries.
  if (isHeading(state, node) || shapeOf(state.flat, node).words === 1) {
    claimBoilerplate(state, node, 'navigation')
    return
  }
  const start = startOf(node)
  const end = endOf(node)
  node.type = 'DeckNode'
  node.data.field = {start, end, text: clean(state.flat, start, end)}
}
