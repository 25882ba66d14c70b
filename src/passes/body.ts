/**
 * `wireBody`: what the blocks of the body are.
 *
 * Reads: open blocks between head and tail. Writes: `SubheadNode`,
 * `PreformattedNode`, kinds of paragraphs; furniture in mid-body.
 */
import type {Transformer} from 'unified'
import {hint} from '../fields/hints.ts'
import {blocksOf, endOf, isParted, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import type {Shape} from '../tree/shape.ts'
import {chromeOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {claimBoilerplate, isHeadingOfOne} from './furniture.ts'

const longestSubhead = 110
/** A list of so many short lines is a list and has no subheads. */
const shortRun = 4
/** `- Chad talks -`, `@ CORPORATES`, `KEY POINTS:` */
const framed = /^(?:[-–—] ?.{2,60} ?[-–—]|@ .{2,80}|[\p{Lu}\d][\p{Lu}\d &/'’.,-]{2,80}:)$/u
/** Somebody's words are the story's, however short. */
const quoted = /["“”„«»]|\bsaid\b/
/** A post of somebody's, or an address: `Great day on the buses. pic.twitter.com/a1B2c3D4e5`. */
const linked = /pic\.twitter\.com|https?:\/\/|(?:^| )[@#]\w{3}/
const columns = /\S {3,}\S/g
const bulletMark = /^(?:[*•·▪◦●■–—-]{1,2}|\(?\d{1,2}[.)]) /u

export function wireBody(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const {body, tail} = state.zones
    const blocks = blocksOf(tree)
    if (state.page) dropRuns(state, blocks, body, tail)
    const shapes = blocks.map(node => (node.type === 'ParagraphNode' ? shapeOf(state.flat, node) : undefined))
    const parts = partsOf(state, blocks, shapes)
    for (let index = body; index < tail; index++) {
      const node = blocks[index]
      const shape = shapes[index]
      if (!node || !shape || node.data.bodyStart !== undefined) continue
      if (isRule(state, node)) {
        claimBoilerplate(state, node, 'other')
      } else if (isTable(state, node)) {
        node.type = 'PreformattedNode'
      } else if (state.page && isChrome(state, node, shape)) {
        claimBoilerplate(state, node, 'navigation')
      } else if (isSubhead(state, blocks, shapes, index, parts)) {
        node.type = 'SubheadNode'
        parts.parted = true
      } else {
        node.data.paragraph =
          shape.bulleted && bulletMark.test(state.flat.slice(startOf(node), startOf(node) + 6)) ? 'list-item' : 'text'
      }
    }
  }
}

/** So many short lines with furniture among them are an offer, a form or a list of links. */
const offerRun = 4
const shortLine = 16

/** On pages, offers and forms stand between paragraphs: short lines around something that is furniture by its own words. */
function dropRuns(state: WireState, blocks: BlockNode[], body: number, tail: number): void {
  let run: BlockNode[] = []
  let furniture = 0
  const close = () => {
    if (furniture > 0 && run.length + furniture >= offerRun)
      for (const node of run) claimBoilerplate(state, node, 'promotion')
    run = []
    furniture = 0
  }
  for (const node of blocks.slice(body, tail)) {
    if (node.type === 'BoilerplateNode' && node.data.boilerplate?.kind !== 'advertising') {
      furniture++
    } else if (node.type === 'ParagraphNode' && isWeak(state, node)) {
      run.push(node)
    } else if (node.type === 'ParagraphNode') {
      close()
    }
  }
  close()
}

function isWeak(state: WireState, node: BlockNode): boolean {
  const shape = shapeOf(state.flat, node)
  return (
    node.data.bodyStart === undefined &&
    shape.words <= shortLine &&
    !quoted.test(state.flat.slice(startOf(node), startOf(node) + 200))
  )
}

/** `___`, `- - -`, `* * *` between a story and its credits. */
const rule = /^[_\-–—*=~#• ]{2,40}$/
function isRule(state: WireState, node: BlockNode): boolean {
  return endOf(node) - startOf(node) <= 40 && rule.test(state.flat.slice(startOf(node), endOf(node)))
}

/** How many lines of a block are looked at for columns, and how much of each. */
const tableHead = 39
const longestRow = 150

/** Several lines with columns: `SLTR    FEEDER    TOTAL`. */
export function isTable(state: WireState, node: BlockNode): boolean {
  const {start, end} = node.position
  if (end.line - start.line < 1) return false
  const {starts} = state.table
  const last = Math.min(end.line, start.line + tableHead)
  let gaps = 0
  // Line by line: flat text shows a break as one or two blanks, and an indent after it as more.
  for (let line = start.line; line <= last; line++) {
    const from = starts[line - 1] ?? 0
    const to = Math.min(starts[line] ?? endOf(node), from + longestRow)
    gaps += state.flat.slice(from, to).match(columns)?.length ?? 0
  }
  return gaps > last - start.line
}

function isChrome(state: WireState, node: BlockNode, shape: Shape): boolean {
  return !shape.terminal && shape.words <= 8 && !shape.bulleted && chromeOf(state.flat, node) >= 0.8
}

/** A short line without a stop between paragraphs. */
function isSubhead(
  state: WireState,
  blocks: BlockNode[],
  shapes: Array<Shape | undefined>,
  index: number,
  parts: Parts
): boolean {
  const {tail} = state.zones
  const shape = shapes[index]
  const node = blocks[index]
  if (!shape || !node || shape.length > longestSubhead || shape.prose) return false
  const text = state.flat.slice(startOf(node), endOf(node))
  if (framed.test(text)) return nextProse(shapes, index, tail)
  if (parts.colons && isColonHeading(state, node, shape)) return nextProse(shapes, index, tail)
  if (linked.test(text) || isLink(blocks, shapes, index)) return false
  if (shape.bulleted || shape.words > 14) return false
  if (shape.terminal)
    return (
      parts.parted &&
      isQuestion(state, node, shape) &&
      shapes[index - 1]?.terminal === true &&
      nextProse(shapes, index, tail)
    )
  return runOf(blocks, shapes, index, tail) < shortRun && nextProse(shapes, index, tail)
}

/** How many short lines stand around one; of a heading that blank lines part from a list, the list is one. */
function runOf(blocks: BlockNode[], shapes: Array<Shape | undefined>, index: number, tail: number): number {
  const isAlone = isApart(blocks[index - 1], blocks[index]) && isApart(blocks[index], blocks[index + 1])
  let run = 1
  for (let at = index - 1; at >= 0 && run < shortRun && isShort(shapes[at]); at--)
    if (!isAlone || isApart(blocks[at], blocks[at + 1])) run++
  for (let at = index + 1; at < tail && run < shortRun && isShort(shapes[at]); at++)
    if (!isAlone || isApart(blocks[at - 1], blocks[at])) run++
  return run
}

/** Whether a blank line, or an end of the story, parts two blocks. */
function isApart(above: BlockNode | undefined, below: BlockNode | undefined): boolean {
  return above === undefined || below === undefined || isParted(above, below)
}

/** A list of links in mid-story has so many at most. */
const mostLinks = 8

/** What stands below `Related coverage`, before the story goes on, are titles of others. */
function isLink(blocks: BlockNode[], shapes: Array<Shape | undefined>, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - mostLinks); at--) {
    const node = blocks[at]
    if (node?.type === 'RelatedNode' && node.data.under !== undefined) return at === index - 1 || !isHeadingOfOne(node)
    if (node?.type !== 'ParagraphNode' || shapes[at]?.terminal) return false
  }
  return false
}

const questionMark = 63

/** `What do the bakers want?` */
function isQuestion(state: WireState, node: BlockNode, shape: Shape): boolean {
  return (
    state.flat.charCodeAt(endOf(node) - 1) === questionMark &&
    // `WHY NOW?`
    (shape.words >= 3 || shape.capitals) &&
    shape.length <= longestSubhead &&
    node.data.bodyStart === undefined &&
    !quoted.test(state.flat.slice(startOf(node), endOf(node)))
  )
}

/** Words of `Today's Highlight in History:` */
const longestColonHeading = 6
const colon = 58
/** `On this date:`: a capital, then small words among the others, and nobody who speaks; `John Roe:` opens somebody's words. */
const colonHeading = /^(?!(?:He|She|They|It|I|We)\b)\p{Lu}[^:]{0,60}? \p{Ll}[^:]{0,60}:$/u

/** `On this date:`, `Today's Highlight in History:` */
function isColonHeading(state: WireState, node: BlockNode, shape: Shape): boolean {
  return (
    state.flat.charCodeAt(endOf(node) - 1) === colon &&
    shape.words <= longestColonHeading &&
    !shape.bulleted &&
    (shape.hints & (hint.speech | hint.quote)) === 0 &&
    node.data.bodyStart === undefined &&
    colonHeading.test(state.flat.slice(startOf(node), endOf(node)))
  )
}

/** What parts a body. */
interface Parts {
  /** A subhead was found, or questions are asked. */
  parted: boolean
  /** Headings that end on a colon. */
  colons: boolean
}

function partsOf(state: WireState, blocks: BlockNode[], shapes: Array<Shape | undefined>): Parts {
  const {body, tail} = state.zones
  let subheads = 0
  let questions = 0
  let colons = 0
  for (let at = body; at < tail; at++) {
    const node = blocks[at]
    const shape = shapes[at]
    if (node?.type === 'SubheadNode') subheads++
    if (!node || !shape) continue
    if (isQuestion(state, node, shape)) questions++
    else if (isColonHeading(state, node, shape)) colons++
  }
  // A writer may ask once, or announce once, in a paragraph of its own; who does so again parts the story so.
  return {parted: subheads > 0 || questions > 1, colons: colons > 1}
}

function isShort(shape: Shape | undefined): boolean {
  return shape !== undefined && !shape.prose && !shape.terminal && !shape.bulleted && shape.length <= longestSubhead
}

function nextProse(shapes: Array<Shape | undefined>, index: number, tail: number): boolean {
  for (let at = index + 1; at < Math.min(tail, index + 5); at++) {
    const shape = shapes[at]
    if (shape?.prose || shape?.bulleted || (shape?.terminal && shape.words > 4)) return true
  }
  return false
}
