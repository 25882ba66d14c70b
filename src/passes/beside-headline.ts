/**
 * What else stands above the body when the headline is found: the headline once more, a byline that says no `by`,
 * kicker, deck, links; the rest is navigation.
 */
import {readByline} from '../fields/byline.ts'
import type {Byline, Field} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {endOf, startOf} from '../tree/build.ts'
import type {BlockNode} from '../tree/nodes.ts'
import {chromeOf, shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {bylineContext, claimByline, voteByline} from './byline.ts'
import {claimBoilerplate, claimLink} from './furniture.ts'

/** `• World`, `- Politics`. */
export const listMark = /^[•·▪◦●■*–—-]{1,2} +/u
const sentence = /[.!?]["'”’)]?$/u

/** Names what else stands above the body. */
export function nameRest(state: WireState, blocks: BlockNode[], headline: number, body: number): void {
  const context = {...bylineContext(state), afterHeadline: true}
  const title = headline >= 0 ? (blocks[headline]?.data.headline?.title ?? '').toLowerCase() : ''
  let hasByline = blocks
    .slice(0, body)
    .some(other => other.type === 'BylineNode' && !isOrganisation(state, other) && !isOutlets(other))
  const names = blocks.slice(0, body).flatMap(node => node.data.byline?.people.map(({name}) => name) ?? [])
  const kicker = kickerAbove(state, blocks, headline)
  let under: string | undefined
  for (const [index, node] of blocks.slice(0, body).entries()) {
    if (node.type === 'RelatedNode') under = node.data.under ?? under
    if (node.type !== 'ParagraphNode') continue
    const start = startOf(node)
    const end = endOf(node)
    const shape = shapeOf(state.flat, node)
    const text = clean(state.flat, start, Math.min(end, start + 600))
    const bare = text.replace(listMark, '')
    if (title !== '' && isSameTitle(text.toLowerCase(), title)) {
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
    // `Ana Roe, University of Lima` where a box with her name and office is the byline.
    if (hasByline && school.test(text) && names.some(name => text.startsWith(`${name},`))) {
      node.type = 'BylineNode'
      continue
    }
    if (
      isLabel(bare, shape.words) &&
      state.tables.registry.agencyOf(bare) === undefined &&
      !isNextBullet(state.flat, blocks[index - 1], node) &&
      chrome < 0.8 &&
      headline >= 0 &&
      index < headline + 6 &&
      (kicker < 0 || index === kicker) &&
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
      (shape.words >= (isBelowTitle(blocks, index) ? 5 : 6) || shape.bulleted || sentence.test(text))
    ) {
      node.type = 'DeckNode'
      node.data.field = behindMark(state.flat, start, end)
      continue
    }
    claimBoilerplate(state, node, chrome >= 0.6 ? 'navigation' : 'other')
  }
}

/** A label right above the headline is its kicker, whatever the menu above it holds; -1 where none stands there. */
function kickerAbove(state: WireState, blocks: BlockNode[], headline: number): number {
  const node = blocks[headline - 1]
  if (node?.type !== 'ParagraphNode') return -1
  const {words} = shapeOf(state.flat, node)
  const text = clean(state.flat, startOf(node), endOf(node)).replace(listMark, '')
  return isLabel(text, words) && chromeOf(state.flat, node) < 0.8 ? headline - 1 : -1
}

/** The headline once more, or, below the subject of a mail, as much of that as is the headline. */
function isSameTitle(text: string, title: string): boolean {
  return text.startsWith(title)
    ? text.length < title.length + 4
    : text.length >= shortestTitle && title.startsWith(text)
}

const shortestTitle = 24

/** Right below a headline or a line of the deck a short line is one of the deck, too. */
function isBelowTitle(blocks: BlockNode[], index: number): boolean {
  const above = blocks[index - 1]?.type
  return above === 'HeadlineNode' || above === 'DeckNode'
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
export function bylineBesideDate(state: WireState, blocks: BlockNode[], body: number): void {
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
  /^(?:topic: .{2,80}|[a-z\u00C0-\u024F\d][a-z\u00C0-\u024F\d&.'’/|-]*(?:(?: [|>/])? [a-z\u00C0-\u024F\d&][a-z\u00C0-\u024F\d&.'’/-]*){0,4})$/i
function isLabel(text: string, words: number): boolean {
  return text.length > 1 && text.length <= 90 && words <= 12 && labelShape.test(text) && !sentence.test(text)
}
