/**
 * `wireHeadline`: headline, deck, kicker, and a byline that says no `by`.
 *
 * Reads: open blocks above the body. Writes: `HeadlineNode`, `DeckNode`,
 * `KickerNode`, `BylineNode`; what stands above and is none of these is
 * navigation.
 */
import type {Transformer} from 'unified'
import {readHeadline, readTagLine} from '../fields/headline.ts'
import type {HeadlineTag} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {chromeOf, headlineOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {bylineBesideDate, listMark, nameRest} from './beside-headline.ts'

/** `-- ` in front of the fields of some crawls; `@ ` and `$` are marks of archives and feeds. */
const leadMark = /^(?:-- +|@ +|\$(?=[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF])|#+ +)/
const trailMark = /(?: [=+]| {0,3}<)$/
/** Dow Jones' alerts above the story that follows them up: `*Mill Corp: To Close Mill`. */
const mayBeAlert = /[\d*]/
const alert = /^(?:\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d ET )?\*\p{Lu}/u
/** What stands above a deck has so many words at least. */
const shortestTitle = 5
/** Words of `Quayside Mining Company plc`, and the corporate forms that end it. */
const longestCompany = 5
const company =
  /^[\p{Lu}\d][^.,:;]{1,50} (?:[Pp][Ll][Cc]|Inc|INC|Corp|CORP|L[Tt][Dd]|LLC|Limited|AG|GmbH|N\.?V|ASA|Oyj)\.?$/u
/** Above this a line is more like a label of the page than words of a headline. */
const label = 0.3

export function wireHeadline(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    const {body} = state.zones
    const context = {isAgency: (printed: string) => state.tables.registry.agencyOf(printed) !== undefined}
    let at = blocks.findIndex(node => node.type === 'HeadlineNode')
    const tags: HeadlineTag[] = []
    if (at < 0) {
      for (const node of blocks.slice(0, body)) {
        if (node.type !== 'ParagraphNode') continue
        const tag = readTagLine(state.flat, startOf(node), endOf(node))
        if (!tag) break
        tags.push(tag)
        node.type = 'NoteNode'
        node.data.note = {start: tag.start, end: tag.end, text: tag.text, kind: 'advisory'}
      }
      at = choose(state, blocks, body)
    }
    if (at < 0) {
      nameRest(state, blocks, -1, body)
      return
    }
    const node = blocks[at]
    if (!node) return
    const field = node.data.field ?? {start: startOf(node), end: endOf(node)}
    const span = trimMarks(state.flat, field.start, endOfHeadline(blocks, at, field.end))
    const {headline, version, publisher} = readHeadline(state.flat, span.start, span.end, context)
    node.type = 'HeadlineNode'
    node.data.headline = headline
    if (version) state.version ??= version
    if (publisher) {
      const agency = state.tables.registry.agencyOf(publisher.text)
      if (agency)
        state.evidence.push({
          agency: agency.id,
          row: 'sign',
          kind: 'headline',
          weight: 3,
          start: publisher.start,
          end: publisher.end
        })
    }
    nameRest(state, blocks, at, body)
    bylineBesideDate(state, blocks, body)
  }
}

function trimMarks(flat: string, start: number, end: number): {start: number; end: number} {
  const text = flat.slice(start, Math.min(end, start + 600))
  const lead = leadMark.exec(text)?.[0].length ?? 0
  const trail = end - start <= 600 ? (trailMark.exec(text)?.[0].length ?? 0) : 0
  return {start: start + lead, end: Math.max(start + lead, end - trail)}
}

/** Index of the block that is most like a headline; earlier wins unless it is a label or navigation. */
function choose(state: WireState, blocks: BlockNode[], body: number): number {
  let best = -1
  let bestScore = 0.2
  let seen = 0
  let signed = -1
  let titleWords = 0
  for (let index = 0; index < Math.min(body, blocks.length); index++) {
    const node = blocks[index]
    if (node?.type !== 'ParagraphNode') continue
    const start = startOf(node)
    const shape = shapeOf(state.flat, node)
    if (shape.length > 300) continue
    // `The AP` signs a note to editors.
    if (shape.words <= 3 && state.tables.registry.agencyOf(clean(state.flat, start, endOf(node))) !== undefined) {
      signed = best >= 0 ? index : -1
      continue
    }
    let score = headlineOf(state.flat, node)
    // `EFE`, `Las Palmas de Gran Canaria`: below the agency's name stands where it wrote.
    if (index === signed + 1 && signed >= 0 && shape.words < 6) score -= 0.3
    const chrome = chromeOf(state.flat, node)
    if (chrome >= 0.8) score -= 0.5
    if (listMark.test(state.flat.slice(start, start + 6)) && !leadMark.test(state.flat.slice(start, start + 6)))
      score -= 0.4
    const next = blocks[index + 1]?.type
    // A deck stands next to byline and date as well.
    const isDeck = best === index - 1 && best >= 0 && titleWords >= shortestTitle
    if (!isDeck && (next === 'BylineNode' || next === 'TimestampNode')) score += 0.1
    if (blocks[index - 1]?.type === 'SlugNode') score += 0.2
    if (shape.words < 3) score -= 0.2
    // `Quayside Mining plc` above what it reports.
    const isCompany = shape.words <= longestCompany && company.test(state.flat.slice(start, endOf(node)))
    if (isCompany) score -= 0.6
    if (mayBeAlert.test(state.flat.charAt(start)) && alert.test(state.flat.slice(start, start + 40))) score -= 0.5
    // The first line is the headline unless it is a label of the page.
    score += seen === 0 ? Math.max(0, 0.3 - chrome / 2) : -Math.min(0.3, 0.06 * seen)
    if (chrome < label && !isCompany) seen++
    if (score > bestScore) {
      best = index
      bestScore = score
      titleWords = shape.words
    }
  }
  return best
}

/** Lines that a frame marks as headline, one below the other, are one: `@ ` lines of the Wall Street Journal's archive. */
function endOfHeadline(blocks: BlockNode[], at: number, end: number): number {
  let last = end
  for (const node of blocks.slice(at + 1)) {
    if (node.type !== 'HeadlineNode') break
    last = node.data.field?.end ?? endOf(node)
  }
  return last
}
