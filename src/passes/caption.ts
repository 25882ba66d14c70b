/**
 * `wireCaptions`: captions and picture credits, wherever they stand.
 *
 * Reads: open blocks. Writes: `CaptionNode`. A caption's credit says who made
 * or passed on the picture; it is no evidence for who wrote the story.
 */
import type {Transformer} from 'unified'
import {phraseOf} from '../fields/chrome.ts'
import {mayBeCaption, readCaption, readCreditLine} from '../fields/caption.ts'
import {readFurniture} from '../fields/furniture.ts'
import {hint} from '../fields/hints.ts'
import {pictureButtons} from '../lexicon/pictures.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {LineList, WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

const ownLines: ReadonlySet<LineList> = new Set<LineList>(['signOffs', 'endMarks', 'boilerplate'])
const longest = 1500
/** A dash opens what somebody says. */
const spokenLine = /^[–—-]\s/u

/** Below this, nothing but a credit or a caption's own words speaks for it. */
const enough = 0.5
const longestButton = 40
/** Words of a caption that nothing but a button above it tells. */
const longestBelow = 60

/** Five words at least and a full stop. */
const sentence = /^(?:[^ ]{1,40} ){4}.*\.["'”’]?$/u

/** What stands below `Open this photo in gallery:` is the caption, unless it is a paragraph of the story. */
function isBelowButton(state: WireState, blocks: BlockNode[], index: number): boolean {
  const above = blocks[index - 1]
  const node = blocks[index]
  if (!above || !node || endOf(above) - startOf(above) > longestButton) return false
  if (!pictureButtons.has(phraseOf(clean(state.flat, startOf(above), endOf(above))))) return false
  const shape = shapeOf(state.flat, node)
  return shape.words >= 3 && shape.words <= longestBelow && !isSpoken(shape.hints)
}

export function wireCaptions(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const context = {agencyOf: state.tables.registry.agencyOf}
    const blocks = blocksOf(tree)
    const first = blocks.findIndex(node => node.type === 'ParagraphNode')
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      if (node.type !== 'ParagraphNode' || node.data.bodyStart !== undefined) continue
      // `(ANI/PNN)`, `Our Standards: The Example Trust Principles.`: an agency's own lines look like a picture's credit.
      if (node.data.hits?.some(hit => ownLines.has(hit.row.list) && hit.start === startOf(node))) continue
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest) continue
      const {hints} = shapeOf(state.flat, node)
      if (isBelowButton(state, blocks, index)) {
        node.type = 'CaptionNode'
        node.data.caption = readCaption(state.flat, start, end, context, hints)?.caption ?? {
          start,
          end,
          text: clean(state.flat, start, end),
          agencies: [],
          file: false
        }
        continue
      }
      if (!mayBeCaption(state.flat, start, end, hints)) continue
      const credit = index === first ? undefined : readCreditLine(state.flat, start, end, context, hints)
      if (credit && !isClosingCopyright(state, blocks, index) && !isSignAboveDate(state, blocks, index)) {
        node.type = 'CaptionNode'
        const above = captionAbove(state, blocks, index)
        if (above) {
          above.type = 'CaptionNode'
          const from = startOf(above)
          const text = above.data.caption?.text ?? clean(state.flat, from, endOf(above))
          above.data.caption = {...credit.caption, start: from, end, text}
        } else if (credit.caption.text !== '') {
          node.data.caption = credit.caption
        }
        continue
      }
      // Telexes in capitals carry no pictures, and their capitals look like names of photographers.
      if (state.allCapitals) continue
      const match = readCaption(state.flat, start, end, context, hints)
      if (!match || match.confidence < enough) continue
      // `– Det är bra, säger minister Mats Edlund (L).`: a party, and nobody on the left
      if (!match.caption.credit && spokenLine.test(state.flat.slice(start, start + 2))) continue
      // The first line is the headline, even if it ends with `(AFP)`; a sentence with a credit behind it is none.
      if (index === first && !(match.caption.credit && sentence.test(match.caption.text))) continue
      node.type = 'CaptionNode'
      node.data.caption = match.caption
    }
  }
}

/** `"We won," Ruiz told Novaria Press.` above `Photo: Ana Ruiz` is the story's: captions quote nobody. */
function isSpoken(hints: number): boolean {
  return (hints & hint.speech) !== 0 && (hints & hint.quote) !== 0
}

/** `PA Media` between headline and date is who wrote the story. */
function isSignAboveDate(state: WireState, blocks: BlockNode[], index: number): boolean {
  const node = blocks[index]
  return (
    node !== undefined &&
    blocks[index + 1]?.type === 'TimestampNode' &&
    state.tables.registry.agencyOf(clean(state.flat, startOf(node), endOf(node))) !== undefined
  )
}

/** `© KYODO` right below a paragraph of the story is its copyright line; pictures have a caption above it, or no prose. */
function isClosingCopyright(state: WireState, blocks: BlockNode[], index: number): boolean {
  const node = blocks[index]
  const above = blocks[index - 1]
  if (!node || state.flat.charAt(startOf(node)) !== '©' || above?.type !== 'ParagraphNode') return false
  const isProse = (other: BlockNode): boolean => other.type === 'ParagraphNode' && shapeOf(state.flat, other).prose
  return isProse(above) && blocks.slice(0, index - 1).some(isProse)
}

/** The block above a credit line is its caption unless it is the body or the headline. */
function captionAbove(state: WireState, blocks: BlockNode[], index: number): BlockNode | undefined {
  const above = blocks[index - 1]
  if (above?.type === 'CaptionNode') return above.data.caption?.credit ? undefined : above
  if (above?.type !== 'ParagraphNode' || above.data.bodyStart !== undefined || index < 2) return undefined
  if (
    (readFurniture(state.flat, startOf(above), endOf(above), shapeOf(state.flat, above).hints)?.confidence ?? 0) >= 0.75
  )
    return undefined
  const shape = shapeOf(state.flat, above)
  if (shape.words < 3 || shape.length >= 400 || (shape.prose && shape.words > 45)) return undefined
  return shape.prose && isSpoken(shape.hints) ? undefined : above
}
