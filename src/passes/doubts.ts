/**
 * `wireDoubts`: what is missing or doubtful.
 *
 * Reads: all blocks, named. Writes: messages.
 */
import type {Transformer} from 'unified'
import {blocksOf, datelineOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'

const saysBy = /\b(?:by|von|por|par|di)\b/i

export function wireDoubts(): Transformer<Root> {
  return (tree, file) => {
    const {flat, agencies} = stateOf(file)
    const blocks = blocksOf(tree)
    const first = blocks[0]
    if (!first) return
    const say = (rule: Parameters<typeof addMessage>[1], node: BlockNode, found?: string) => {
      addMessage(file, rule, startOf(node), endOf(node), found === undefined ? undefined : {found})
    }
    const headlines = blocks.filter(node => node.type === 'HeadlineNode')
    const headline = headlines.find(node => node.data.headline)
    if (!headline) say('no-headline', first)
    const end = headline?.data.headline?.end ?? 0
    for (const node of headlines) if (headline && node !== headline && startOf(node) >= end) say('headline-twice', node)
    if (!blocks.some(isBody)) say('no-body', first)
    for (const node of blocks) {
      const date = datelineOf(node)?.date
      if (date?.iso?.startsWith('--')) addMessage(file, 'dateline-without-year', date.start, date.end)
      const byline = node.type === 'BylineNode' ? node.data.byline : undefined
      if (byline && !node.data.declared && !saysBy.test(flat.slice(startOf(node), startOf(node) + 40)))
        say('doubtful-byline', node)
    }
    const authors = agencies.filter(({role}) => role === 'author')
    if (authors.length > 1) say('several-agencies', first, authors.map(({name}) => name).join(', '))
  }
}

function isBody(node: BlockNode): boolean {
  return node.type === 'ParagraphNode' || node.type === 'PreformattedNode' || node.type === 'SubheadNode'
}
