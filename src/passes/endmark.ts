/**
 * `wireEndMarks`: where the story says that it ends.
 *
 * Reads: open blocks, hits of rows. Writes: `EndMarkNode`; cuts marks off that
 * are the last word of a paragraph (`... in Osaka. Enditem`).
 */
import type {Transformer} from 'unified'
import {endMarkLines, gluedEndMarks} from '../lexicon/end-marks.ts'
import {clean} from '../text/flat.ts'
import type {Place} from '../tree/build.ts'
import {blocksOf, cutBlock, endOf, replaceBlocks, startOf, trimEnd} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

const lines = new Set(endMarkLines)
const longest = 80
/** On a page these are buttons. */
const button = /^(?:more|end|ends|30)$/i

export function wireEndMarks(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const place: Place = {text: String(file), table: state.table}
    const blocks = blocksOf(tree)
    const prose = blocks.filter(node => node.type === 'ParagraphNode' && shapeOf(state.flat, node).prose)
    const lastProse = prose.at(-1)
    const firstProse = blocks.findIndex(node => node === prose[0])
    const fourthFromEnd = prose.at(-4)
    const floor = fourthFromEnd ? blocks.indexOf(fourthFromEnd) : 0
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      if (node.type !== 'ParagraphNode' || node.data.bodyStart !== undefined || index === 0) continue
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest) continue
      const row = node.data.hits?.find(hit => hit.row.list === 'endMarks' && hit.start === start && hit.end === end)
      const text = clean(state.flat, start, end)
      if (!(row && index > firstProse) && !(lines.has(text) && index > floor && !(state.page && button.test(text))))
        continue
      node.type = 'EndMarkNode'
      node.data.field = {start, end, text}
    }
    // Glued marks end one of the last paragraphs, not one in mid-story.
    const last = new Set<BlockNode>(prose.slice(-4))
    if (lastProse) last.add(lastProse)
    for (const node of blocks.slice(-10)) if (node.type === 'ParagraphNode') last.add(node)
    replaceBlocks(tree, node => {
      if (node.type !== 'ParagraphNode' || !last.has(node)) return undefined
      const mark = gluedMark(state, node)
      if (mark === undefined) return undefined
      const start = startOf(node)
      const end = endOf(node)
      if (mark <= Math.max(start, node.data.bodyStart ?? start)) return undefined
      const {hits, ...data} = node.data
      return cutBlock(place, node, [
        {type: 'ParagraphNode', start, end: trimEnd(state.flat, mark), data},
        {
          type: 'EndMarkNode',
          start: mark,
          end,
          data: {field: {start: mark, end, text: clean(state.flat, mark, end)}, ...(hits && {hits})}
        }
      ])
    })
  }
}

function gluedMark(state: WireState, node: BlockNode): number | undefined {
  const end = endOf(node)
  const row = node.data.hits?.find(hit => hit.row.list === 'endMarks' && hit.end === end && hit.start > startOf(node))
  if (row) return behindStop(state.flat, row.start, end)
  const tail = state.flat.slice(Math.max(startOf(node), end - 24), end)
  for (const mark of gluedEndMarks) if (tail.endsWith(mark) && tail.length > mark.length) return end - mark.length
  return undefined
}

/** A row may begin with the stop of the sentence, `. (ANSA)`, to be sure of its place; the stop is the paragraph's. */
const stop = /^[.!?…]["'”’»)]{0,2}(?: +|(?=\())/u
function behindStop(flat: string, start: number, end: number): number {
  return start + (stop.exec(flat.slice(start, end))?.[0].length ?? 0)
}
