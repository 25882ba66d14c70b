/**
 * `wireSentences`: the sentences of the body's paragraphs.
 *
 * Reads: body, bodyStart. Writes: `data.sentences`.
 */
import type {Transformer} from 'unified'
import {splitSentences} from '../fields/sentences.ts'
import {trimSpan} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {bulletLength} from '../tree/shape.ts'
import {stateOf} from '../tree/state.ts'

export function wireSentences(): Transformer<Root> {
  return (tree, file) => {
    const {flat} = stateOf(file)
    for (const node of blocksOf(tree)) {
      if (node.type !== 'ParagraphNode' && node.type !== 'SubheadNode') continue
      const {start, end} = trimSpan(flat, node.data.bodyStart ?? startOf(node), endOf(node))
      const bullet = node.data.paragraph === 'list-item' ? bulletLength(flat, start) : 0
      node.data.sentences = splitSentences(flat, start + bullet, end)
    }
  }
}
