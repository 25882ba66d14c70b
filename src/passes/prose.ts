/**
 * `wireProse`: fills the paragraphs of the body with sentences and words, so
 * that plugins for retext run on them.
 *
 * Reads: the body. Writes: children of `ParagraphNode`. On request only: few
 * users want words, and a tree of them is a hundred times the blocks' size.
 */
import type {Transformer} from 'unified'
import {splitSentences} from '../fields/sentences.ts'
import {tokeniseParagraph} from '../nlp/retext.ts'
import {trimSpan} from '../text/flat.ts'
import {toPoint} from '../text/lines.ts'
import {endOf, openBlocksOf, source, startOf, whiteSpace} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'

export function wireProse(): Transformer<Root> {
  return (tree, file) => {
    const {flat, table} = stateOf(file)
    const text = String(file)
    const place = {text, table}
    for (const node of openBlocksOf(tree)) {
      const from = node.data.bodyStart ?? startOf(node)
      const {start, end} = trimSpan(flat, from, endOf(node))
      if (start >= end) continue
      // The dateline's node stays in front; the paragraph's own text is the last child.
      const children: BlockNode['children'] = node.data.bodyStart === undefined ? [] : node.children.slice(0, -1)
      if (start > from)
        children.push(blank(text.slice(from, start)) ? whiteSpace(place, from, start) : source(place, from, start))
      children.push(
        ...tokeniseParagraph(text.slice(start, end), splitSentences(flat, start, end), start, offset =>
          toPoint(table.starts, offset)
        )
      )
      if (end < endOf(node))
        children.push(
          blank(text.slice(end, endOf(node))) ? whiteSpace(place, end, endOf(node)) : source(place, end, endOf(node))
        )
      node.children = children
    }
  }
}

function blank(text: string): boolean {
  return text.trim() === ''
}
