/**
 * `wireQuotes`: who said what.
 *
 * Reads: the body's paragraphs and sentences, the dateline's places. Writes: `attribution`.
 */
import type {Transformer} from 'unified'
import {limits} from '../options.ts'
import {attribute} from '../quotes/attribute.ts'
import type {Prose} from '../quotes/types.ts'
import {bareName} from '../text/case.ts'
import {trimSpan} from '../text/flat.ts'
import {blocksOf, datelineOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'

export function wireQuotes(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const prose: Prose[] = []
    const places = new Set<string>()
    for (const node of blocksOf(tree)) {
      for (const {name} of datelineOf(node)?.places ?? []) places.add(name.toLowerCase())
      const kind = kindOf(node)
      if (!kind) continue
      const {start, end} = trimSpan(state.flat, node.data.bodyStart ?? startOf(node), endOf(node))
      const span = {start: kind === 'list-item' ? (node.data.sentences?.[0]?.start ?? start) : start, end}
      if (span.start >= span.end) continue
      if (span.end > limits.quotes) {
        addMessage(file, 'too-long-for-quotes', span.start, span.end, {limit: limits.quotes})
        break
      }
      // All of one shape.
      prose.push({
        start: span.start,
        end: span.end,
        kind,
        sentences: node.data.sentences ?? [span],
        source: node.data.headline?.source
      })
    }
    const agencies = new Set(state.agencies.flatMap(({id, name}) => [id, bareName(name)]))
    const known = {agencies, places, language: state.language}
    const attribution = attribute(state.flat, prose, known, file.data.wireTrace)
    for (const {rule, start, end} of attribution.notices) addMessage(file, rule, start, end)
    state.attribution = attribution
  }
}

function kindOf(node: BlockNode): Prose['kind'] | undefined {
  if (node.type === 'PreformattedNode') return 'preformatted'
  if (node.type === 'SubheadNode') return 'subhead'
  if (node.type === 'HeadlineNode') return 'headline'
  return node.type === 'ParagraphNode' ? (node.data.paragraph ?? 'text') : undefined
}
