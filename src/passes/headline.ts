/**
 * `wireHeadline`: headline, deck, kicker, and a byline that says no `by`.
 *
 * Reads: open blocks above the body. Writes: `HeadlineNode`, `DeckNode`,
 * `KickerNode`, `BylineNode`; what stands above and is none of these is
 * navigation.
 */
import type {Transformer} from 'unified'
import {readByline} from '../fields/byline.ts'
import {readHeadline, readTagLine} from '../fields/headline.ts'
import type {Byline, Field, HeadlineTag} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {chromeOf, headlineOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {bylineContext, claimByline, voteByline} from './byline.ts'
import {claimBoilerplate, claimLink} from './furniture.ts'

/** `• World`, `- Politics`. */
const listMark = /^[•·▪◦●■*–—-]{1,2} +/u
/** `-- ` in front of the fields of some crawls; `@ ` and `$` are marks of archives and feeds. */
const leadMark = /^(?:-- +|@ +|\$(?=[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF])|#+ +)/
const trailMark = /(?: [=+]| {0,3}<)$/
/** Dow Jones' alerts above the story that follows them up: `*Mill Corp: To Close Mill`. */
const mayBeAlert = /[\d*]/
const alert = /^(?:\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d ET )?\*\p{Lu}/u
/** Above this a line is more like a label of the page than words of a headline. */
const label = 0.3
const sentence = /[.!?]["'”’)]?$/u

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
  for (let index = 0; index < Math.min(body, blocks.length); index++) {
    const node = blocks[index]
    if (node?.type !== 'ParagraphNode') continue
    const start = startOf(node)
    const shape = shapeOf(state.flat, node)
    if (shape.length > 300) continue
    // `The AP` signs a note to editors.
    if (shape.words <= 3 && state.tables.registry.agencyOf(clean(state.flat, start, endOf(node))) !== undefined)
      continue
    let score = headlineOf(state.flat, node)
    const chrome = chromeOf(state.flat, node)
    if (chrome >= 0.8) score -= 0.5
    if (listMark.test(state.flat.slice(start, start + 6)) && !leadMark.test(state.flat.slice(start, start + 6)))
      score -= 0.4
    const next = blocks[index + 1]?.type
    if (next === 'BylineNode' || next === 'TimestampNode') score += 0.1
    if (blocks[index - 1]?.type === 'SlugNode') score += 0.2
    if (shape.words < 3) score -= 0.2
    if (mayBeAlert.test(state.flat.charAt(start)) && alert.test(state.flat.slice(start, start + 40))) score -= 0.5
    // The first line is the headline unless it is a label of the page.
    score += seen === 0 ? Math.max(0, 0.3 - chrome / 2) : -Math.min(0.3, 0.06 * seen)
    if (chrome < label) seen++
    if (score > bestScore) {
      best = index
      bestScore = score
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

/** Names what else stands above the body. */
function nameRest(state: WireState, blocks: BlockNode[], headline: number, body: number): void {
  const context = {...bylineContext(state), afterHeadline: true}
  const title = headline >= 0 ? (blocks[headline]?.data.headline?.title ?? '').toLowerCase() : ''
  let hasByline = blocks
    .slice(0, body)
    .some(other => other.type === 'BylineNode' && !isOrganisation(state, other) && !isOutlets(other))
  let under: string | undefined
  for (const [index, node] of blocks.slice(0, body).entries()) {
    if (node.type === 'RelatedNode') under = node.data.under ?? under
    if (node.type !== 'ParagraphNode') continue
    const start = startOf(node)
    const end = endOf(node)
    const shape = shapeOf(state.flat, node)
    const text = clean(state.flat, start, Math.min(end, start + 600))
    const bare = text.replace(listMark, '')
    if (
      title !== '' &&
      (text.toLowerCase() === title || (text.toLowerCase().startsWith(title) && shape.length < title.length + 4))
    ) {
      node.type = 'HeadlineNode'
      continue
    }
    const chrome = chromeOf(state.flat, node)
    if (under !== undefined && index > headline && headline >= 0 && chrome < 0.8) {
      claimLink(state, node, under)
      continue
    }
    if (
      index > headline &&
      headline >= 0 &&
      !hasByline &&
      !shape.terminal &&
      (shape.words <= mostBylineWords || school.test(text)) &&
      chrome < 0.9
    ) {
      const byline = isBesideHead(blocks, index, body)
        ? (readByline(state.flat, start, endOfName(state.flat, start, end), context) ??
          outlet(state.flat, blocks, index))
        : undefined
      if (byline) {
        claimByline(state, blocks, index, byline, context)
        hasByline = true
        continue
      }
    }
    if (
      isLabel(bare, shape.words) &&
      !isNextBullet(state.flat, blocks[index - 1], node) &&
      chrome < 0.8 &&
      headline >= 0 &&
      index < headline + 6 &&
      !blocks.slice(0, body).some(other => other.type === 'KickerNode')
    ) {
      node.type = 'KickerNode'
      node.data.field = behindMark(state.flat, start, end)
      continue
    }
    if (
      headline >= 0 &&
      index > headline &&
      index <= headline + 12 &&
      chrome < 0.6 &&
      (shape.words >= 6 || shape.bulleted || sentence.test(text))
    ) {
      node.type = 'DeckNode'
      node.data.field = behindMark(state.flat, start, end)
      continue
    }
    claimBoilerplate(state, node, chrome >= 0.6 ? 'navigation' : 'other')
  }
}

/** A field without the mark of a list in front of it: `• WORLD`. */
function behindMark(flat: string, start: number, end: number): Field {
  const from = start + (listMark.exec(flat.slice(start, end))?.[0].length ?? 0)
  return {start: from, end, text: clean(flat, from, end)}
}

/** `* Data due Feb 12` below `* Contract up 0.8 pct`: one more bullet of the deck. */
function isNextBullet(flat: string, above: BlockNode | undefined, node: BlockNode): boolean {
  return (
    above?.type === 'DeckNode' &&
    listMark.test(flat.slice(startOf(node), startOf(node) + 6)) &&
    flat.charAt(startOf(above)) === flat.charAt(startOf(node))
  )
}

/** `Ana Ruiz in Beirut, Karl Lund in Cairo and Lena Roos, Middle East correspondent` */
const mostBylineWords = 16
const school = /\b(?:University|College|Institute)\b/
/** `The Canadian Press` below a name is whom the writer works for. */
function isOrganisation(state: WireState, node: BlockNode): boolean {
  const people = node.data.byline?.people ?? []
  return people.length > 0 && people.every(person => state.tables.registry.agencyOf(person.name) !== undefined)
}

/** A name without `by` is a byline next to the headline, a deck or the date; among a page's buttons it is one of them. */
function isBesideHead(blocks: BlockNode[], index: number, body: number): boolean {
  if (index >= body - 2) return true
  const near = [blocks[index - 1]?.type, blocks[index + 1]?.type]
  return (
    near.some(
      type =>
        type === 'HeadlineNode' ||
        type === 'TimestampNode' ||
        type === 'DeckNode' ||
        type === 'BylineNode' ||
        type === 'CaptionNode'
    ) || blocks[index + 1]?.data.bodyStart !== undefined
  )
}

/** `AFP/The Local - news@example.com`: the address is not of the name. */
const address = / [-–|] (?=\[?e-?mail\b|\S{1,40}@)/i
function endOfName(flat: string, start: number, end: number): number {
  const at = flat.slice(start, end).search(address)
  return at < 0 ? end : start + at
}

/** Names that only papers, stations and sites have: `News24`, `The Daily Post`, `Example.com`. */
const outletName =
  /^(?:the )?(?:[a-z\u00C0-\u024F\d'’&]{1,20} ){0,3}(?:[a-z\u00C0-\u024F]{0,12}(?:news|times|post|herald|gazette|tribune|press|radio|tv|online|network|wire)\d{0,3}|[a-z\d-]{2,30}\.(?:com|net|org|tv|in|co\.[a-z]{2}))$/i

/** `by Example Times`: a writer may still be named below. */
function isOutlets(node: BlockNode): boolean {
  const people = node.data.byline?.people
  return people !== undefined && people.every(({name}) => outletName.test(name))
}

/** An outlet's name between headline and date is the byline of a story that names no writer. */
function outlet(flat: string, blocks: BlockNode[], index: number): Byline | undefined {
  const node = blocks[index]
  if (!node || blocks[index + 1]?.type !== 'TimestampNode') return undefined
  return outletByline(flat, startOf(node), endOf(node))
}

function outletByline(flat: string, start: number, end: number): Byline | undefined {
  const text = clean(flat, start, end)
  return outletName.test(text) ? {start, end, text, people: [{start, end, name: text, places: []}]} : undefined
}

/** `PTI | July 9, 2020`: who stands beside the date wrote the story where no byline says so. */
function bylineBesideDate(state: WireState, blocks: BlockNode[], body: number): void {
  const head = blocks.slice(0, body)
  if (head.some(node => node.data.byline)) return
  for (const node of head) {
    for (const {beside} of node.data.timestamps ?? []) {
      const byline =
        beside &&
        (readByline(state.flat, beside.start, beside.end, {...bylineContext(state), afterHeadline: true}) ??
          outletByline(state.flat, beside.start, beside.end))
      if (!byline) continue
      node.data.byline = byline
      voteByline(state, byline, byline)
      return
    }
  }
}

/** `World`, `PMN Health`, `Topic: Global markets`: one to four words, no sentence. */
const labelShape =
  /^(?:topic: .{2,80}|[a-z\u00C0-\u024F\d][a-z\u00C0-\u024F\d&.'’/-]*(?: [a-z\u00C0-\u024F\d&][a-z\u00C0-\u024F\d&.'’/-]*){0,4})$/i
function isLabel(text: string, words: number): boolean {
  return text.length > 1 && text.length <= 90 && words <= 12 && labelShape.test(text) && !sentence.test(text)
}
