/**
 * `wireBylines`: lines that say who wrote the story.
 *
 * Reads: open blocks at head and end. Writes: `BylineNode`; an affiliation on
 * the next line becomes part of the byline.
 */
import type {Transformer} from 'unified'
import type {BylineContext} from '../fields/byline.ts'
import {extendByline, isAffiliation, readByline} from '../fields/byline.ts'
import type {Byline, Span} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {startsBig} from '../text/letters.ts'
import {claimBoilerplate} from './furniture.ts'

const longest = 260
/** Bylines stand above the fourth paragraph, or in the last lines. */
const proseAbove = 3
const lastBlocks = 8

export function wireBylines(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const context = bylineContext(state)
    const blocks = blocksOf(tree)
    let prose = 0
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      const start = startOf(node)
      const end = endOf(node)
      if (node.type !== 'ParagraphNode') continue
      if (prose <= proseAbove && end - start <= longestLabel && labelAlone.test(state.flat.slice(start, end))) {
        const below = blocks[index + 1]
        const byline = below && readNameBelow(state, below, context)
        if (byline) {
          claimBoilerplate(state, node, 'navigation')
          claimByline(state, blocks, index + 1, byline, context)
          continue
        }
      }
      if (node.data.bodyStart === undefined && end - start <= longest) {
        const atEnd = index >= blocks.length - lastBlocks && state.flat.charAt(start) === '('
        const byline = prose <= proseAbove || atEnd ? readByline(state.flat, start, end, context) : undefined
        if (byline) {
          claimByline(state, blocks, index, byline, context)
          continue
        }
      }
      if (shapeOf(state.flat, node).prose) prose++
    }
  }
}

/** `Author`, `Written by:`: the label of the name on the next line. */
const labelAlone = /^(?:by|authors?|(?:written|reported|words|story) by|von|par|por|autor|autora|auteur) ?:?$/i
const longestLabel = 14

function readNameBelow(state: WireState, node: BlockNode, context: BylineContext): Byline | undefined {
  if (node.type !== 'ParagraphNode' || node.data.bodyStart !== undefined) return undefined
  const byline = readByline(state.flat, startOf(node), endOf(node), {...context, afterHeadline: true})
  return byline?.people.some(({name}) => name.includes(' ')) ? byline : undefined
}

/** What `readByline` needs to know. */
export function bylineContext(state: WireState): BylineContext {
  return {isAgency: printed => state.tables.registry.agencyOf(printed) !== undefined}
}

/** Makes a block the byline, and the affiliation below it a part of that. */
export function claimByline(
  state: WireState,
  blocks: BlockNode[],
  index: number,
  byline: Byline,
  context: BylineContext
): void {
  const node = blocks[index]
  if (!node) return
  node.type = 'BylineNode'
  node.data.byline = byline
  voteByline(state, byline, byline)
  const below = blocks[index + 1]
  const org = below?.type === 'BylineNode' ? below.data.byline : undefined
  if (
    below &&
    org &&
    org.people.length === 1 &&
    org.people.every(person => state.tables.registry.agencyOf(person.name))
  ) {
    // `The Canadian Press` was taken for the byline before the name above it was.
    node.data.byline = extendByline(byline, org, org.text)
    delete below.data.byline
    return
  }
  for (const [at, next] of blocks.slice(index + 1, index + 3).entries()) {
    if (next.type !== 'ParagraphNode' || next.data.bodyStart !== undefined) return
    // `c.2019 The Daily Bugle Company` is the service's copyright line, not whom the writer works for.
    if (next.data.hits?.some(hit => hit.row.list === 'boilerplate')) return
    const title =
      signAlone(state, next) ??
      isAffiliation(state.flat, startOf(next), endOf(next), context) ??
      paperAboveSign(state, next, blocks[index + at + 2])
    if (title === undefined) return
    next.type = 'BylineNode'
    const span = {start: startOf(next), end: endOf(next)}
    node.data.byline = extendByline(node.data.byline, span, title)
    voteByline(state, {text: title}, span)
  }
}

const longestSign = 40

/** `(MCT)` below a paper's name: the service that passes the story on. */
function signAlone(state: WireState, node: BlockNode): string | undefined {
  const start = startOf(node)
  const end = endOf(node)
  if (end - start > longestSign || state.flat.charAt(start) !== '(' || state.flat.charAt(end - 1) !== ')')
    return undefined
  const sign = clean(state.flat, start + 1, end - 1)
  return state.tables.registry.agencyOf(sign) ? sign : undefined
}

/** `The Daily Bugle` above `(MCT)`, whatever a paper's name is. */
function paperAboveSign(state: WireState, node: BlockNode, below: BlockNode | undefined): string | undefined {
  if (below?.type !== 'ParagraphNode' || signAlone(state, below) === undefined) return undefined
  const {words: count, terminal} = shapeOf(state.flat, node)
  return count <= longestPaper && !terminal ? clean(state.flat, startOf(node), endOf(node)) : undefined
}

const longestPaper = 6

const words = /[\p{L}\p{N}.'’-]+/gu

/** Whether a word is one of a name's: the `Ana` of `Ana Roe`, the `ANA` of `ANA ROE`, but not the `AP` of `AP Staff`. */
function isOfName(flat: string, word: string, people: readonly Span[]): boolean {
  const isCapitals = (part: string): boolean => part === part.toUpperCase()
  return people.some(({start, end}) => {
    const parts: string[] = flat.slice(start, end).match(words) ?? []
    return parts.length > 1 && parts.includes(word) && (!isCapitals(word) || parts.every(isCapitals))
  })
}

/** `By JANE ROE, Reuters`, `Associated Press Writer`. */
export function voteByline(
  state: WireState,
  {text, people = []}: {text: string; people?: readonly Span[]},
  {start, end}: Span
): void {
  const list = text.slice(0, 200).match(words) ?? []
  for (let size = 3; size > 0; size--) {
    for (let at = 0; at + size <= list.length; at++) {
      const printed = list.slice(at, at + size).join(' ')
      const agency = startsBig(printed) || size > 1 ? state.tables.registry.agencyOf(printed) : undefined
      if (!agency || (size === 1 && isOfName(state.flat, printed, people))) continue
      state.evidence.push({agency: agency.id, row: 'sign', kind: 'byline', weight: 3, start, end})
      return
    }
  }
}
