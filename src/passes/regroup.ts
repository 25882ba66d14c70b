/**
 * `wireRegroup`: what the layout of the body could not show.
 *
 * Reads: blocks of the body. Writes: cuts subheads that run into a flattened
 * paragraph off (`... said Roe. MARKET REACTION Shares fell ...`); makes one
 * table of rows that labels part; moves `zones.tail` along.
 */
import type {Transformer} from 'unified'
import type {Cut, Place} from '../tree/build.ts'
import {block, blocksOf, cutBlock, endOf, replaceBlocks, skipBlanks, startOf, trimEnd} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

/** A paragraph of this length lost its breaks. */
const flattened = 900
/** Capitals between the end of a sentence and a word with small letters. */
const runIn =
  /[.!?)"”] {1,3}(?<head>\p{Lu}[\p{Lu}\d&'’,/ -]{6,64}[\p{Lu}\d:]) {1,3}(?=["“'(*]?\p{Lu}(?:\p{Ll}| \p{Ll})|\* )/gu
const longWord = /\p{Lu}{4,}/gu
/** Labels between the rows of a table: `TOTAL`, `WEEK TO`. */
const labelWords = 6

export function wireRegroup(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const place: Place = {text: String(file), table: state.table}
    const blocks = blocksOf(tree)
    const isTabular = blocks.some(node => node.type === 'PreformattedNode')
    if (!isTabular && !blocks.some(node => endOf(node) - startOf(node) >= flattened)) return
    const inBody = new Set(blocks.slice(state.zones.body, state.zones.tail))
    if (!state.allCapitals) {
      replaceBlocks(tree, node =>
        node.type === 'ParagraphNode' && inBody.has(node) ? cutRunIns(state, place, node) : undefined
      )
    }
    if (isTabular) joinTables(state, place, tree, inBody)
    state.zones.tail += blocksOf(tree).length - blocks.length
  }
}

function cutRunIns(state: WireState, place: Place, node: BlockNode): ReturnType<typeof cutBlock> | undefined {
  const start = startOf(node)
  const end = endOf(node)
  if (end - start < flattened) return undefined
  const cuts: Cut[] = []
  let from = start
  for (const match of state.flat.slice(start, end).matchAll(runIn)) {
    const head = match.groups?.['head'] ?? ''
    // `NYSE` and `BMW AG` are names; a subhead has a long word and another.
    if ((head.match(longWord)?.length ?? 0) < 1 || !head.includes(' ')) continue
    const at = start + match.index + match[0].indexOf(head, 1)
    cuts.push({type: 'ParagraphNode', start: from, end: trimEnd(state.flat, at), data: {paragraph: 'text'}})
    cuts.push({type: 'SubheadNode', start: at, end: at + head.length})
    from = skipBlanks(state.flat, at + head.length, end)
  }
  if (cuts.length === 0) return undefined
  cuts.push({type: 'ParagraphNode', start: from, end, data: {paragraph: 'text'}})
  return cutBlock(place, node, cuts)
}

/** Rows and labels line under line, without a blank line between, are one table. */
function joinTables(state: WireState, place: Place, tree: Root, inBody: Set<BlockNode>): void {
  const children: Root['children'] = []
  /** Where the run's first block stands in the new list, and its last block. */
  let run: {from: number; first: BlockNode; last: BlockNode; tables: number} | undefined
  const close = () => {
    if (run && run.first !== run.last && run.tables > 0) {
      const after = children.splice(children.lastIndexOf(run.last) + 1)
      children.length = run.from
      children.push(block(place, 'PreformattedNode', startOf(run.first), endOf(run.last)), ...after)
    }
    run = undefined
  }
  for (const node of tree.children) {
    if (node.type !== 'WhiteSpaceNode') {
      const row = inBody.has(node) && isRow(state, node)
      if (run && (!row || node.position.start.line > run.last.position.end.line + 1)) close()
      if (row) {
        run ??= {from: children.length, first: node, last: node, tables: 0}
        run.last = node
        if (node.type === 'PreformattedNode') run.tables++
      }
    }
    children.push(node)
  }
  close()
  tree.children = children
}

function isRow(state: WireState, node: BlockNode): boolean {
  if (node.type === 'PreformattedNode') return true
  if (node.data.bodyStart !== undefined || (node.type !== 'ParagraphNode' && node.type !== 'SubheadNode')) return false
  const shape = shapeOf(state.flat, node)
  return !shape.prose && !shape.terminal && shape.words <= labelWords
}
