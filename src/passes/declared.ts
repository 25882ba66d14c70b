/**
 * `wireDeclared`: blocks that the envelope names.
 *
 * Reads: open blocks, the caller's envelope. Writes: `HeadlineNode`,
 * `DeckNode`, `BylineNode`, `CaptionNode`. A reader prints what its format
 * keeps in fields above the story, where `Ana Roe` alone or a caption without
 * a credit could be anything: the envelope says what it is.
 */
import type {Transformer} from 'unified'
import {readByline} from '../fields/byline.ts'
import {readCaption} from '../fields/caption.ts'
import type {Envelope} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {lettersOf} from '../text/letters.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {bylineContext, claimByline} from './byline.ts'

/** Fields of the head stand in the first blocks. */
const headBlocks = 24
const longest = 1500

type Part = 'headline' | 'deck' | 'byline' | 'caption'

export function wireDeclared(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    if (!state.options.envelope) return
    const parts = partsOf(state.options.envelope)
    if (parts.size === 0) return
    const seen = new Set<Part>()
    const blocks = blocksOf(tree)
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      const start = startOf(node)
      const end = endOf(node)
      if (node.type !== 'ParagraphNode' || end - start > longest) continue
      const part = parts.get(lettersOf(state.flat.slice(start, end)))
      if (part === undefined || (part !== 'caption' && index >= headBlocks)) continue
      // The first paragraph may say again what the headline does.
      if ((part === 'headline' || part === 'deck') && seen.has(part)) continue
      seen.add(part)
      claim(state, blocks, index, node, part)
    }
  }
}

/** What the envelope declares, by its letters alone; of equal texts the first counts. */
function partsOf({headline, deck, bylines = [], captions = []}: Partial<Envelope> = {}): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const add = (part: Part, printed: string | undefined): void => {
    const letters = lettersOf((printed ?? '').slice(0, longest))
    if (letters !== '' && !parts.has(letters)) parts.set(letters, part)
  }
  add('headline', headline)
  add('deck', deck)
  for (const byline of bylines) add('byline', byline)
  for (const caption of captions) add('caption', caption)
  return parts
}

function claim(state: WireState, blocks: BlockNode[], index: number, node: BlockNode, part: Part): void {
  const span = {start: startOf(node), end: endOf(node)}
  const text = clean(state.flat, span.start, span.end)
  node.data.declared = true
  switch (part) {
    case 'headline':
    case 'deck':
      node.type = part === 'headline' ? 'HeadlineNode' : 'DeckNode'
      node.data.field = {...span, text}
      break
    case 'byline': {
      const context = {...bylineContext(state), afterHeadline: true}
      const byline = readByline(state.flat, span.start, span.end, context)
      claimByline(state, blocks, index, byline ?? {...span, text, people: [{...span, name: text, places: []}]}, context)
      break
    }
    case 'caption': {
      node.type = 'CaptionNode'
      const match = readCaption(state.flat, span.start, span.end, {agencyOf: state.tables.registry.agencyOf})
      node.data.caption = match?.caption ?? {...span, text, agencies: [], file: false}
    }
  }
}
