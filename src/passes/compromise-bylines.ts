/**
 * A line between headline and body that got no better name than kicker, deck
 * or boilerplate, and that compromise says is names of people: the byline of a
 * story that has none.
 */
import {readByline} from '../fields/byline.ts'
import {readPeople} from '../fields/people.ts'
import {tagPeople} from '../nlp/compromise.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import type {WireState} from '../tree/state.ts'
import {bylineContext} from './byline.ts'

const longest = 120
const mostWords = 12
const letters = /\p{L}+/gu
const sentence = /[.!?:]$/

/** Makes a byline of the first such line. */
export function settleByline(tree: Root, state: WireState): void {
  const blocks = blocksOf(tree)
  if (blocks.some(node => node.data.byline)) return
  const headline = blocks.findIndex(node => node.type === 'HeadlineNode')
  if (headline < 0) return
  for (const node of blocks.slice(headline + 1, state.zones.body)) {
    if (!isOpen(node)) continue
    const start = startOf(node)
    const end = endOf(node)
    const text = clean(state.flat, start, end)
    const words = text.match(letters) ?? []
    if (end - start > longest || words.length > mostWords || sentence.test(text) || !arePeople(text)) continue
    const byline = readByline(state.flat, start, end, {...bylineContext(state), afterHeadline: true})
    const {people} = readPeople(state.flat, start, end)
    if (!byline && people.length === 0) continue
    node.type = 'BylineNode'
    node.data = {byline: byline ?? {start, end, text, people}}
    return
  }
}

function isOpen(node: BlockNode): boolean {
  return node.type === 'KickerNode' || node.type === 'DeckNode' || node.type === 'BoilerplateNode'
}

const between = /^[\s,&]*(?:and[\s,&]*)?$/
/** Names and what joins them, and nothing else. */
function arePeople(text: string): boolean {
  const people = tagPeople(text)
  let at = 0
  for (const {start, end} of people) {
    if (!between.test(text.slice(at, start))) return false
    at = end
  }
  return people.length > 0 && text.slice(at).trim() === ''
}
