/**
 * Where the body ends: on a wire where the story says so, on a page where prose gives way to teasers and navigation.
 */
import {readDateline} from '../fields/dateline/index.ts'
import {hint} from '../fields/hints.ts'
import type {Boilerplate} from '../story/types.ts'
import {endOf, isOpen, startOf} from '../tree/build.ts'
import type {BlockNode} from '../tree/nodes.ts'
import {chromeOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {datelineContext} from './dateline.ts'
import {isHeadingOfOne} from './furniture.ts'

/** Words of a subhead. */
const longestSubhead = 6
/** `# dpa NOTEBOOK`, `## Internet links`: the desk's notepad stands below the story. */
const notepad = /^#{1,2} \p{L}/u
/** Boilerplate that ends a story wherever it stands. */
const closingKinds = new Set<Boilerplate['kind']>(['copyright', 'about', 'contact', 'disclaimer', 'standards'])

/** Index of the first block behind the body. */
export function findTail(state: WireState, blocks: BlockNode[], body: number): number {
  return state.page ? findTailOfPage(state, blocks, body) : findTailOfWire(state, blocks, body)
}

/** On a wire all is body until the story says that it ends. */
function findTailOfWire(state: WireState, blocks: BlockNode[], body: number): number {
  let last = body - 1
  for (let index = body; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node || (ends(node) && last >= body)) break
    if (node.type === 'RelatedNode' && node.data.under !== undefined) {
      const next = resume(state, blocks, index)
      if (next < 0) break
      index = next - 1
      continue
    }
    if (!isOpen(node)) continue
    if (index > body && isOtherStory(state, node) && !isRoundUp(state, blocks, index)) break
    last = index
  }
  return last + 1
}

/**
 * On a page the body ends where prose gives way to teasers and navigation for
 * good: each block counts for or against the body's going on, and the body
 * ends where the sum is highest.
 */
function findTailOfPage(state: WireState, blocks: BlockNode[], body: number): number {
  let sum = 0
  let best = 0
  let last = body - 1
  let signed = false
  for (let index = body; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node || (index > body && isOpen(node) && isOtherStory(state, node) && !isBehindRule(state, blocks[index - 1])))
      break
    if (!signed && (node.type === 'CreditsNode' || node.type === 'EndMarkNode')) {
      signed = true
      const own = signedAbove(state, blocks, index)
      if (own > last) {
        last = own
        best = sum
      }
    }
    // The list's lines are read as links by `wireTail`.
    const again = node.type === 'RelatedNode' && node.data.under !== undefined ? resumeOnPage(state, blocks, index) : -1
    if (again > 0) {
      index = again - 1
      continue
    }
    const worth = worthOf(state, node, blocks[index + 1])
    sum += worth
    if (worth > 0 && sum > best) {
      best = sum
      last = index
    }
  }
  return Math.max(last, Math.min(body, blocks.length - 1)) + 1
}

/** A list of links in mid-story has so many lines at most. */
const longestList = 8
/** So many paragraphs in a row are the story going on: teasers of others each stand below a title. */
const inARow = 2

/** Index at which the body goes on behind a list of links in mid-page, -1 when it does not. */
function resumeOnPage(state: WireState, blocks: BlockNode[], heading: number): number {
  let first = -1
  let row = 0
  let prose = false
  for (let index = heading + 1; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node || ends(node) || (node.type === 'RelatedNode' && node.data.under !== undefined)) return -1
    if (!isOpen(node)) continue
    if (isSaid(state, node)) {
      if (first < 0) first = index
      prose ||= shapeOf(state.flat, node).prose
      if (++row >= inARow) return prose ? first : -1
    } else if (row > 0 || index > heading + longestList || isOtherStory(state, node)) {
      return -1
    }
  }
  return -1
}

/** A sentence, as paragraphs are. */
function isSaid(state: WireState, node: BlockNode): boolean {
  const {prose, terminal, words, hints} = shapeOf(state.flat, node)
  return prose || (terminal && (words >= shortestSentence || (hints & (hint.speech | hint.quote)) !== 0))
}

/** Words of `The snake weighed 56 kilos.` */
const shortestSentence = 5

/** A sign-off right below a paragraph makes that the story's last, though links in mid-story outweigh it; -1 where it stands below others. */
function signedAbove(state: WireState, blocks: BlockNode[], signOff: number): number {
  for (let index = signOff - 1; index >= 0; index--) {
    const node = blocks[index]
    if (isOpen(node) && !isRule(state, node)) return shapeOf(state.flat, node).prose ? index : -1
    if (node?.type === 'RelatedNode') return -1
  }
  return -1
}

/** What a block says for the body's going on, in words of prose. */
function worthOf(state: WireState, node: BlockNode, below: BlockNode | undefined): number {
  // Sign-offs end a story; but pages print offers with a copyright line or a contact in mid-story.
  if (ends(node)) return node.type === 'BoilerplateNode' ? -60 : -200
  switch (node.type) {
    case 'TimestampNode':
    case 'BylineNode':
      return -25
    case 'RelatedNode':
      return node.data.under === undefined || isHeadingOfOne(node) ? -5 : -40
    case 'BoilerplateNode':
      // Known furniture stands between paragraphs as often as below them.
      return -2
    case 'ParagraphNode': {
      const shape = shapeOf(state.flat, node)
      if (shape.prose || node.data.bodyStart !== undefined) return Math.min(45, shape.words)
      // `"Nobody spilt one," he said.`
      if (isSaid(state, node)) return 6
      if (shape.bulleted) return 3
      // A subhead, though what stands below it be short.
      if (
        shape.words <= longestSubhead &&
        isOpen(below) &&
        shapeOf(state.flat, below).terminal &&
        chromeOf(state.flat, node) < 0.5
      )
        return -5
      return -10
    }
    default:
      return 0
  }
}

/** Room for places and date before an agency's brackets. */
const signAhead = /^[^()]{3,80}\(\p{L}/u

/** A teaser with an agency's dateline of its own: another story of the page. */
function isOtherStory(state: WireState, node: BlockNode): boolean {
  if (node.data.bodyStart !== undefined) return false
  const start = startOf(node)
  if ((shapeOf(state.flat, node).hints & hint.bracket) === 0) return false
  if (!signAhead.test(state.flat.slice(start, start + 90))) return false
  const match = readDateline(state.flat, start, endOf(node), datelineContext(state))
  return match?.basis === 'agency' && match.dateline.places.length > 0
}

/** `___`, `* * *`, `- - - -`. */
const rule = /^(?:_{2,}|\*{2,}|-{3,}|—{2,}|={3,}|[*•_-](?: [*•_-]){1,9})$/u
const longestRule = 40

function isRule(state: WireState, node: BlockNode): boolean {
  const start = startOf(node)
  const end = endOf(node)
  return end - start <= longestRule && rule.test(state.flat.slice(start, end))
}

/** Items of a round-up are parted by rules; another story has its headline in front. */
function isBehindRule(state: WireState, above: BlockNode | undefined): boolean {
  return above !== undefined && isRule(state, above)
}

/** On a wire an item with a dateline of its own, right behind the last sentence of another or a rule, is one of a round-up. */
function isRoundUp(state: WireState, blocks: BlockNode[], index: number): boolean {
  const above = blocks[index - 1]
  return isBehindRule(state, above) || (isOpen(above) && shapeOf(state.flat, above).terminal)
}

function ends(node: BlockNode): boolean {
  if (node.type === 'CreditsNode' || node.type === 'EndMarkNode') return true
  const boilerplate = node.type === 'BoilerplateNode' ? node.data.boilerplate : undefined
  return boilerplate !== undefined && (closingKinds.has(boilerplate.kind) || notepad.test(boilerplate.text))
}

/** Index at which the body goes on behind a list of links in mid-story, -1 when it does not. */
function resume(state: WireState, blocks: BlockNode[], heading: number): number {
  if (blocks[heading] && isHeadingOfOne(blocks[heading])) {
    const below = blocks[heading + 2]
    return isOpen(below) && shapeOf(state.flat, below).prose ? heading + 2 : -1
  }
  for (let index = heading + 1; index < Math.min(blocks.length, heading + 12); index++) {
    const node = blocks[index]
    if (!node) break
    if (ends(node)) return -1
    if (!isOpen(node)) continue
    const shape = shapeOf(state.flat, node)
    if (shape.prose && shape.words > 18 && resumesSoon(state, blocks, index)) return index
  }
  return -1
}

/** Most of the next blocks are prose. */
function resumesSoon(state: WireState, blocks: BlockNode[], from: number): boolean {
  let prose = 0
  let seen = 0
  for (let index = from + 1; index < blocks.length && seen < 4; index++) {
    const node = blocks[index]
    if (!node || (node.type === 'RelatedNode' && node.data.under !== undefined)) break
    if (!isOpen(node)) continue
    seen++
    if (shapeOf(state.flat, node).prose) prose++
  }
  return prose >= 2
}
