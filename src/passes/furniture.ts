/**
 * `wireFurniture`: what pages and distributors print around a story.
 *
 * Reads: open blocks, hits of rows. Writes: `BoilerplateNode`, and
 * `RelatedNode` for one-line links and for headings of lists of links; `page`.
 *
 * Whole blocks only, and only what is sure by its own words; what its place
 * shows to be furniture is left to `wireTail`.
 */
import type {Transformer} from 'unified'
import {isAuthorNote} from '../fields/author-note.ts'
import {isAddress} from '../fields/chrome.ts'
import {mayBeChrome, mayBeFurniture, readFurniture, readRelatedHeading, readRelatedLink} from '../fields/furniture.ts'
import type {Boilerplate} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, openBlocksOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {chromeOf, shapeOf} from '../tree/shape.ts'
import type {RowHit, WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

const sure = 0.75
const longestLink = 300
/** Lines of navigation that make a text a page. */
const enoughChrome = 3
const longestChrome = 60
/** Headings of lists of links that are subheads of stories, too. */
const onWires = new Set(['up next', 'next up', 'top stories', 'top news', 'latest', 'stories', 'for you'])
/** Shorter lines are figures and names, which repeat in lists and tables. */
const shortestRepeated = 12

export function wireFurniture(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    claimAuthorNotes(state, blocksOf(tree))
    for (const node of openBlocksOf(tree)) {
      if (node.data.bodyStart !== undefined) continue
      const start = startOf(node)
      const end = endOf(node)
      // `To contact the reporter on this story: ...` is a credit.
      if (node.data.hits?.some(hit => hit.row.list === 'signOffs' && hit.start === start)) continue
      const row = node.data.hits?.find(
        hit => hit.row.list === 'boilerplate' && (hit.start === start || closes(state, hit, start, end))
      )
      if (row) {
        claimBoilerplate(state, node, row.row.kind ?? 'other')
        continue
      }
      const shape = shapeOf(state.flat, node)
      if (!mayBeFurniture(state.flat, start, end, shape)) continue
      if (end - start <= longestLink) {
        const heading = readRelatedHeading(state.flat, start, end)
        if (heading !== undefined) {
          node.type = 'RelatedNode'
          node.data.under = heading
          continue
        }
        const link = readRelatedLink(state.flat, start, end)
        if (link) {
          node.type = 'RelatedNode'
          node.data.related = link
          continue
        }
      }
      const furniture = readFurniture(state.flat, start, end, shape.hints)
      // Addresses stand in stories too (`WHERE TO GO:`); only their place tells.
      if (furniture && furniture.confidence >= sure && furniture.rule !== 'address')
        claimBoilerplate(state, node, furniture.kind)
    }
    const blocks = blocksOf(tree)
    claimTitlesAbove(state, blocks)
    state.page = isPage(state, blocks)
    if (state.page) for (const node of repeatedLines(state, tree)) claimBoilerplate(state, node, 'navigation')
    else reopenHeadings(state, blocks)
  }
}

/** `Vilnius newsroom, editor@roe.example`, `(Ann Mills is a staff writer. This story was distributed by ...)`: a row that is the end of a block speaks for the whole of it. */
function closes(state: WireState, hit: RowHit, start: number, end: number): boolean {
  if (hit.end !== end || end - start > longestLink) return false
  return (
    '(['.includes(state.flat.charAt(start)) ||
    (hit.end - hit.start) * 2 >= end - start ||
    (hit.row.kind === 'contact' && end - start < 2 * longestChrome)
  )
}

/** On a wire `UP NEXT` and `TOP STORIES` stand above sentences: they are subheads of the story, and no lists of links; nor is what stands above all prose. */
function reopenHeadings(state: WireState, blocks: BlockNode[]): void {
  let prose = false
  for (const [index, node] of blocks.entries()) {
    const below = blocks.slice(index + 1, index + 3).find(next => !isRule(state, next))
    prose ||= node.type === 'ParagraphNode' && (node.data.bodyStart !== undefined || shapeOf(state.flat, node).prose)
    if (node.type !== 'RelatedNode' || node.data.under === undefined || below?.type !== 'ParagraphNode') continue
    if (!onWires.has(node.data.under.toLowerCase()) || (prose && !shapeOf(state.flat, below).terminal)) continue
    node.type = 'ParagraphNode'
    delete node.data.under
  }
}

const readMore = /^read more$/i
const longestTitle = 20

/** `Ferry fares to rise` above `Read more`, with the story going on below: the link stands above its button. */
function claimTitlesAbove(state: WireState, blocks: BlockNode[]): void {
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'RelatedNode' || !readMore.test(node.data.under ?? '')) continue
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    if (above?.type !== 'ParagraphNode' || above.data.bodyStart !== undefined) continue
    if (below?.type !== 'ParagraphNode' || !shapeOf(state.flat, below).prose) continue
    const {terminal, words} = shapeOf(state.flat, above)
    if (!terminal && words > 2 && words <= longestTitle) claimLink(state, above, '')
  }
}

/** AP's digests print a rule below each heading. */
const rule = /^[_*=-]{3,40}$/
function isRule(state: WireState, node: BlockNode): boolean {
  return endOf(node) - startOf(node) <= 40 && rule.test(state.flat.slice(startOf(node), endOf(node)))
}

const ofOne = /^(?:related|next|previous) (?:article|story|video)$/i
/** `Related article`: the heading of one link, and of no list. */
export function isHeadingOfOne(node: BlockNode): boolean {
  return node.type === 'RelatedNode' && ofOne.test(node.data.under ?? '')
}

/** A page prints navigation around a story; on a wire, short lines below a story are its results or its list. */
function isPage(state: WireState, blocks: BlockNode[]): boolean {
  let chrome = 0
  for (const node of blocks) {
    const kind = node.data.boilerplate?.kind
    if (kind === 'navigation' || kind === 'advertising' || kind === 'promotion') chrome++
    else if (node.type === 'ParagraphNode' && isChrome(state, node)) chrome++
    if (chrome >= enoughChrome) return true
  }
  return false
}

function isChrome(state: WireState, node: BlockNode): boolean {
  const start = startOf(node)
  const end = endOf(node)
  // Addresses stand in wire stories too.
  return (
    end - start < longestChrome &&
    mayBeChrome(state.flat, end, shapeOf(state.flat, node)) &&
    chromeOf(state.flat, node) >= 0.8 &&
    !isAddress(state.flat.slice(start, end))
  )
}

/** Lines that a page prints again and again: `Article content`, the offers above and below a story. */
function repeatedLines(state: WireState, tree: Root): Set<BlockNode> {
  const seen = new Map<string, BlockNode[]>()
  const head = new Set<BlockNode>()
  let prose = false
  for (const [index, node] of openBlocksOf(tree).entries()) {
    const start = startOf(node)
    const end = endOf(node)
    // What stands above the first paragraph may be the byline, which pages print below again.
    prose ||= index > 0 && shapeOf(state.flat, node).prose
    if (!prose) head.add(node)
    // The first line is the headline, which pages repeat too; short telexes repeat rows of tables.
    if (index === 0 || end - start > longestLink || end - start < shortestRepeated) continue
    const text = clean(state.flat, start, end)
    const known = seen.get(text)
    if (known) known.push(node)
    else seen.set(text, [node])
  }
  const repeated = new Set<BlockNode>()
  for (const nodes of seen.values())
    if (nodes.length > 1) for (const node of nodes) if (!head.has(node) || node !== nodes[0]) repeated.add(node)
  return repeated
}

/** What is said of the writer stands above no more paragraphs than these. */
const proseBelow = 3

/** `Roe covers ports for Novaria Press.` and the name in front of it: what a page says of the writer below the story. */
function claimAuthorNotes(state: WireState, blocks: BlockNode[]): void {
  const names = blocks.flatMap(node => node.data.byline?.people.map(({name}) => name) ?? [])
  if (names.length === 0) return
  let prose = 0
  for (let index = blocks.length - 1; index > 0 && prose < proseBelow; index--) {
    const node = blocks[index]
    if (node?.type !== 'ParagraphNode' || node.data.bodyStart !== undefined) continue
    if (!isAuthorNote(state.flat, startOf(node), endOf(node), names)) {
      if (shapeOf(state.flat, node).prose) prose++
      continue
    }
    claimBoilerplate(state, node, 'about')
    const above = blocks[index - 1]
    if (above?.type !== 'ParagraphNode' || endOf(above) - startOf(above) > longestChrome) continue
    const name = clean(state.flat, startOf(above), endOf(above)).toLowerCase()
    if (names.some(other => other.toLowerCase() === name)) claimBoilerplate(state, above, 'about')
  }
}

/** Names a block boilerplate of a kind. */
export function claimBoilerplate(state: WireState, node: BlockNode, kind: Boilerplate['kind']): void {
  const start = startOf(node)
  const end = endOf(node)
  node.type = 'BoilerplateNode'
  node.data.boilerplate = {start, end, text: clean(state.flat, start, end), kind}
}

/** Names a block a link to another story; `under` is the heading of its list, or empty. */
export function claimLink(state: WireState, node: BlockNode, under: string): void {
  const start = startOf(node)
  const end = endOf(node)
  node.type = 'RelatedNode'
  node.data.related = {start, end, text: clean(state.flat, start, end), ...(under !== '' && {under})}
}
