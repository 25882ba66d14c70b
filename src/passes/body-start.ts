/**
 * Where the body begins: at the dateline, or behind headline, bylines and dates at the first prose.
 */
import {opensEntry} from '../fields/entry-time.ts'
import {endOf, isOpen, startOf} from '../tree/build.ts'
import type {BlockNode} from '../tree/nodes.ts'
import {chromeOf, headlineOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {isTable} from './body.ts'

/** A byline or timestamp belongs to the head while no more prose than this stands above it. */
const proseInHead = 2

/** Index of the first block of the body. */
export function findBody(state: WireState, blocks: BlockNode[]): number {
  // A take goes on where the one before it ended: what stands above its text are subheads, and no headline.
  if (state.version?.kind === 'take' && blocks.some(node => node.type === 'SlugNode')) {
    const first = blocks.findIndex(isOpen)
    return first < 0 ? blocks.length : first
  }
  const body = findFirst(state, blocks)
  return isEntry(state, blocks, body - 1) ? body - 1 : body
}

/** The newest entry of a live page begins right above the first paragraph, with its time; others stand below. */
function isEntry(state: WireState, blocks: BlockNode[], index: number): boolean {
  const timed = (node: BlockNode | undefined): boolean =>
    isOpen(node) && opensEntry(state.flat, startOf(node), endOf(node)) && !shapeOf(state.flat, node).prose
  return timed(blocks[index]) && blocks.slice(index + 1).some(timed)
}

function findFirst(state: WireState, blocks: BlockNode[]): number {
  const dated = blocks.findIndex(node => node.data.bodyStart !== undefined)
  if (dated >= 0) {
    // A dateline that RIA prints below its last paragraph says nothing of where the body begins.
    const node = blocks[dated]
    const own = node ? (node.data.bodyStart ?? 0) < endOf(node) || isOpen(blocks[dated + 1]) : false
    const proseAbove = blocks.slice(0, dated).filter(other => isOpen(other) && shapeOf(state.flat, other).prose).length
    if (own && proseAbove < 8) return dated
  }
  const first = blocks.findIndex(isOpen)
  if (first < 0) return blocks.length
  const headEnd = findHeadEnd(state, blocks)
  const firstNode = blocks[first]
  const hasHeadline = blocks.some(node => node.type === 'HeadlineNode')
  const headline = hasHeadline || (firstNode && !isHeadlineLike(state, firstNode)) ? -1 : first
  const start = Math.max(headEnd + 1, headline + 1)
  for (let index = start; index < blocks.length; index++) {
    const node = blocks[index]
    if (!isOpen(node)) continue
    const shape = shapeOf(state.flat, node)
    if (shape.prose || (shape.terminal && shape.words > 5)) return index
    // Standings: what stands between headline and first table is of the table.
    if (isTable(state, node)) return start + blocks.slice(start).findIndex(isOpen)
  }
  // No prose at all: a table or a list below the headline, or a headline alone.
  for (let index = start; index < blocks.length; index++) {
    const node = blocks[index]
    if (isOpen(node) && chromeOf(state.flat, node) < 0.5) return index
  }
  return blocks.length
}

function isHeadlineLike(state: WireState, node: BlockNode): boolean {
  const shape = shapeOf(state.flat, node)
  if (shape.length > 260) return false
  const score = headlineOf(state.flat, node)
  return shape.prose ? score > 0.6 : score > 0.2
}

/** Index of the last byline, timestamp or caption that stands above the story; -1 when none does. */
function findHeadEnd(state: WireState, blocks: BlockNode[]): number {
  let prose = 0
  let last = -1
  /** The same, above all prose. */
  let above = -1
  let open = 0
  for (let index = 0; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node) continue
    if (node.type === 'BylineNode' || node.type === 'TimestampNode') {
      if (node.type === 'TimestampNode' && open === 0) continue
      last = index
      if (prose === 0) above = index
      continue
    }
    if (node.type === 'EnvelopeNode' || node.type === 'SlugNode') {
      if (prose === 0) above = last = Math.max(last, index)
      continue
    }
    if (node.type === 'CreditsNode' || node.type === 'EndMarkNode') break
    if (!isOpen(node)) continue
    open++
    const shape = shapeOf(state.flat, node)
    // A standfirst is one sentence; two sentences or many words are a paragraph.
    if (shape.prose) prose += shape.words > 60 ? 2 : 1
    if (prose > proseInHead) break
  }
  // A short story may print its date below: what no text follows is no head.
  return prose > 0 && !blocks.slice(last + 1).some(node => isOpen(node) && shapeOf(state.flat, node).terminal)
    ? above
    : last
}
