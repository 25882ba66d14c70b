/**
 * Making and cutting blocks. No function here drops or adds text: leaves in
 * order are always the source.
 */
import type {Position} from 'unist'
import type {Dateline} from '../story/types.ts'
import type {LineTable} from '../text/lines.ts'
import {toPoint} from '../text/lines.ts'
import type {BlockNode, BlockType, DatelineNode, Root, Source, WhiteSpace} from './nodes.ts'

/** The text that offsets point into. */
export interface Place {
  text: string
  table: LineTable
}

export function positionOf(place: Place, start: number, end: number): Position {
  return {start: toPoint(place.table.starts, start), end: toPoint(place.table.starts, end)}
}

export function whiteSpace(place: Place, start: number, end: number): WhiteSpace {
  return {type: 'WhiteSpaceNode', value: place.text.slice(start, end), position: positionOf(place, start, end)}
}

export function source(place: Place, start: number, end: number): Source {
  return {type: 'SourceNode', value: place.text.slice(start, end), position: positionOf(place, start, end)}
}

export function block(place: Place, type: BlockType, start: number, end: number): BlockNode {
  const child = source(place, start, end)
  return {type, position: child.position, data: {}, children: [child]}
}

/** Offset of a block's first character. */
export function startOf(node: {position: Position}): number {
  return node.position.start.offset ?? 0
}

/** Offset behind a block's last character. */
export function endOf(node: {position: Position}): number {
  return node.position.end.offset ?? 0
}

/** The blocks of a story, in order. */
export function blocksOf(tree: Root): BlockNode[] {
  const blocks: BlockNode[] = []
  for (const node of tree.children) if (node.type !== 'WhiteSpaceNode') blocks.push(node)
  return blocks
}

/** The blocks that no pass has claimed yet. */
export function openBlocksOf(tree: Root): BlockNode[] {
  const blocks: BlockNode[] = []
  for (const node of tree.children) if (node.type === 'ParagraphNode') blocks.push(node)
  return blocks
}

/** Whether no pass has claimed a block yet. */
export function isOpen(node: BlockNode | undefined): node is BlockNode {
  return node?.type === 'ParagraphNode'
}

/** Whether a blank line stands between a block and the next one. */
export function isParted(above: BlockNode, below: BlockNode): boolean {
  return below.position.start.line - above.position.end.line > 1
}

/** A stretch that is to be a block of its own. */
export interface Cut {
  type: BlockType
  start: number
  end: number
  data?: BlockNode['data']
}

/** The dateline that stands in a paragraph. */
export function datelineOf(node: BlockNode): Dateline | undefined {
  for (const child of node.children) if (isDatelineNode(child)) return child.data.dateline
  return undefined
}

function isDatelineNode(node: BlockNode['children'][number]): node is DatelineNode {
  return node.type === 'DatelineNode'
}

/** The dateline of a story. */
export function findDateline(blocks: readonly BlockNode[]): Dateline | undefined {
  for (const node of blocks) {
    const dateline = datelineOf(node)
    if (dateline) return dateline
  }
  return undefined
}

/** Offset behind the blanks at an offset, at most `end`. */
export function skipBlanks(flat: string, start: number, end: number): number {
  let at = start
  while (at < end && flat.charCodeAt(at) === 32) at++
  return at
}

/** Offset in front of the blanks before an offset. */
export function trimEnd(flat: string, end: number): number {
  let at = end
  while (at > 0 && flat.charCodeAt(at - 1) === 32) at--
  return at
}

/**
 * Cuts one block into several; a dateline stays with the piece that it stands in. The cuts are in order and do not overlap; all
 * that is not blank between them must lie in one of them.
 */
export function cutBlock(place: Place, node: BlockNode, cuts: readonly Cut[]): Array<BlockNode | WhiteSpace> {
  const nodes: Array<BlockNode | WhiteSpace> = []
  const dateline = datelineOf(node)
  let at = startOf(node)
  for (const cut of cuts) {
    if (cut.start > at) nodes.push(whiteSpace(place, at, cut.start))
    const made = block(place, cut.type, cut.start, cut.end)
    if (cut.data) made.data = cut.data
    if (dateline && cut.start <= dateline.start && cut.end >= dateline.end) {
      setDateline(place, made, dateline, node.data.bodyStart ?? dateline.end)
      made.data.bodyStart = node.data.bodyStart ?? dateline.end
    }
    nodes.push(made)
    at = cut.end
  }
  if (at < endOf(node)) nodes.push(whiteSpace(place, at, endOf(node)))
  return nodes
}

/** Makes one block of two and all between them. */
export function joinBlocks(tree: Root, place: Place, first: BlockNode, last: BlockNode): void {
  const from = tree.children.indexOf(first)
  const to = tree.children.indexOf(last)
  if (from < 0 || to < from) return
  const joined = block(place, first.type, startOf(first), endOf(last))
  joined.data = first.data
  tree.children.splice(from, to - from + 1, joined)
}

/**
 * Replaces blocks by others; in one sweep, as splicing each would grow with
 * the square of a long text.
 *
 * @param tree the story
 * @param replace gives the new nodes, or nothing to keep the block
 */
export function replaceBlocks(
  tree: Root,
  replace: (node: BlockNode) => Array<BlockNode | WhiteSpace> | undefined
): void {
  let children: Root['children'] | undefined
  let index = 0
  for (const node of tree.children) {
    const made = node.type === 'WhiteSpaceNode' ? undefined : replace(node)
    if (made) {
      children ??= tree.children.slice(0, index)
      for (const other of made) children.push(other)
    } else {
      children?.push(node)
    }
    index++
  }
  if (children) tree.children = children
}

/** Puts the dateline's node in front of a paragraph's text; `bodyStart` is where the text goes on. */
export function setDateline(place: Place, node: BlockNode, dateline: Dateline, bodyStart: number): void {
  const start = startOf(node)
  const end = endOf(node)
  const children: BlockNode['children'] = []
  if (dateline.start > start) children.push(source(place, start, dateline.start))
  const child = source(place, dateline.start, dateline.end)
  children.push({type: 'DatelineNode', position: child.position, data: {dateline}, children: [child]})
  if (bodyStart > dateline.end) {
    const between = place.text.slice(dateline.end, bodyStart)
    children.push(
      between.trim() === '' ? whiteSpace(place, dateline.end, bodyStart) : source(place, dateline.end, bodyStart)
    )
  }
  if (end > bodyStart) children.push(source(place, bodyStart, end))
  node.children = children
}
