/**
 * `wireTail`: what stands behind the story.
 *
 * Reads: open blocks behind the body, headings of lists. Writes:
 * `RelatedNode`, `BoilerplateNode`; nothing stays open.
 */
import type {Transformer} from 'unified'
import {mayOpenSection, readFurniture, readSectionHeading} from '../fields/furniture.ts'
import {phraseOf} from '../fields/chrome.ts'
import {tagHeadings} from '../lexicon/chrome.ts'
import type {Boilerplate} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {chromeOf, headlineOf, shapeOf} from '../tree/shape.ts'
import {stateOf} from '../tree/state.ts'
import {claimBoilerplate, claimLink, isHeadingOfOne} from './furniture.ts'

/** No heading of tags is longer. */
const longestTag = 30
/** So many lines of navigation end a list of links. */
const chromeRun = 3

export function wireTail(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    let under: string | undefined
    let section: Boilerplate['kind'] | undefined
    let chromes = 0
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      if (node.type === 'RelatedNode' && node.data.under !== undefined) {
        under = node.data.under
        section = undefined
        chromes = 0
        continue
      }
      if (node.type === 'BoilerplateNode') {
        const kind = node.data.boilerplate?.kind
        if (kind === 'about' || kind === 'contact' || kind === 'disclaimer') section = kind
        // Among links in mid-story a button ends no list: `Weather` above a link to a report.
        const isButton = index < state.zones.tail && kind === 'navigation'
        const closes = kind === 'copyright' || kind === 'navigation' || kind === 'about' || kind === 'contact'
        if (closes && !isButton) under = undefined
      }
      if (node.type !== 'ParagraphNode' || index < state.zones.body) continue
      if (index < state.zones.tail) {
        // Links in mid-story: the lines between their heading and the next paragraph.
        const shape = shapeOf(state.flat, node)
        const isLink = under !== undefined && !shape.prose && node.data.bodyStart === undefined
        if (isLink) claimLink(state, node, under ?? '')
        const above = blocks[index - 1]
        if (!isLink || (above && isHeadingOfOne(above))) under = undefined
        continue
      }
      const start = startOf(node)
      const end = endOf(node)
      const shape = shapeOf(state.flat, node)
      if (end - start <= longestTag && tagHeadings.has(phraseOf(clean(state.flat, start, end)))) {
        under = undefined
        section = 'navigation'
        claimBoilerplate(state, node, 'navigation')
        continue
      }
      const heading = mayOpenSection(state.flat, start, shape.hints)
        ? readSectionHeading(state.flat, start, end)
        : undefined
      if (heading) {
        section = heading.kind
        under = undefined
        claimBoilerplate(state, node, heading.kind)
        continue
      }
      const furniture = readFurniture(state.flat, start, end, shape.hints)
      const chrome = chromeOf(state.flat, node)
      if (furniture && furniture.confidence >= 0.5) {
        claimBoilerplate(state, node, furniture.kind)
        continue
      }
      if (under !== undefined) {
        chromes = chrome >= 0.8 ? chromes + 1 : 0
        if (chromes < chromeRun && chrome < 0.8) {
          claimLink(state, node, under)
          continue
        }
        if (chromes >= chromeRun) under = undefined
      }
      // A list of headlines without a heading: galleries, most-read lists.
      if (section === undefined && chrome < 0.3 && shape.words >= 5 && headlineOf(state.flat, node) >= 0.7) {
        claimLink(state, node, '')
        continue
      }
      claimBoilerplate(state, node, section ?? (chrome >= 0.5 ? 'navigation' : 'other'))
    }
  }
}
