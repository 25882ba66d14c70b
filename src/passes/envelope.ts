/**
 * `wireEnvelope`: lines of the transmission, and the slug.
 *
 * Reads: open blocks at head and tail. Writes: `EnvelopeNode`, `SlugNode`, and
 * what archives print as labelled lines (`Subject: `, `Date: `).
 */
import type {Transformer} from 'unified'
import {readByline} from '../fields/byline.ts'
import {frameOf, readEnvelopeLine, readSigilLine} from '../fields/envelope.ts'
import type {EnvelopeLine, Frame} from '../fields/envelope.ts'
import {readSlug} from '../fields/slug.ts'
import {readTimestamps} from '../fields/timestamp.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {bylineContext} from './byline.ts'

/** Header lines of news archives on Usenet run to two dozen. */
const headBlocks = 28
const tailBlocks = 8
const longestLine = 300

export function wireEnvelope(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const text = String(file)
    const blocks = blocksOf(tree)
    const head = {text, frame: frameOf(text)}
    let sigils = false
    let misses = 0
    let afterEnvelope = false
    let slugs = 0
    for (const [index, node] of blocks.slice(0, headBlocks).entries()) {
      if (endOf(node) - startOf(node) > longestLine) break
      if (isArchiveSource(state, blocks, index)) {
        node.type = 'EnvelopeNode'
        continue
      }
      const line =
        (sigils ? readSigilLine(state.flat, startOf(node), endOf(node)) : undefined) ?? readLine(state, head, node)
      if (line) {
        claim(state, node, line)
        if (line.format === 'zczc') sigils = true
        if (line.kind === 'envelope') afterEnvelope = true
        if (line.kind === 'slug') slugs++
        continue
      }
      sigils = false
      const slug =
        slugs === 0
          ? readSlug(state.flat, startOf(node), endOf(node), {
              first: index === 0,
              afterEnvelope: afterEnvelope && misses === 0
            })
          : undefined
      // Below other lines only a slug that prints its count or version is sure to be one.
      if (slug && (misses === 0 || slug.wordCount !== undefined || slug.version)) {
        node.type = 'SlugNode'
        node.data.field = slug.field
        if (slug.version) state.version ??= slug.version
        slugs++
        afterEnvelope = true
        continue
      }
      // LexisNexis prints what a source asks for above the labels.
      if (node.data.hits?.some(hit => hit.row.list === 'boilerplate')) continue
      if (shapeOf(state.flat, node).prose || ++misses > 6) break
    }
    nameArchiveLines(state, blocks)
    for (const node of blocks.slice(-tailBlocks).reverse()) {
      if (node.type !== 'ParagraphNode') continue
      if (endOf(node) - startOf(node) > longestLine) continue
      const line = readLine(state, head, node)
      if (line && line.kind !== 'headline' && line.kind !== 'slug') claim(state, node, line)
    }
  }
}

const copyright = /^(?:\(c\)|©|copyright\b)/i
const factivaLines = 8
const language =
  /^(?:English|German|Deutsch|French|Français|Spanish|Español|Italian|Italiano|Portuguese|Português|Dutch|Nederlands)$/

/** Factiva prints the source, its code and the language behind the count of words, the last of them the language or the copyright line: `Novaria News`, `NVN`, `English`. */
function nameArchiveLines(state: WireState, blocks: BlockNode[]): void {
  const count = blocks
    .slice(0, headBlocks)
    .findIndex(node => node.type === 'EnvelopeNode' && words.test(state.flat.slice(startOf(node), endOf(node))))
  if (count < 0) return
  const lines = blocks.slice(count + 1, count + 1 + factivaLines)
  const end = Math.max(
    lines.findIndex(node => copyright.test(state.flat.slice(startOf(node), startOf(node) + 12))),
    lines.findIndex(node => language.test(state.flat.slice(startOf(node), endOf(node)))) + 1
  )
  const between = lines.slice(0, Math.max(0, end))
  if (between.some(node => endOf(node) - startOf(node) > longestSource)) return
  // The first is the date.
  for (const node of between.slice(1))
    if (
      node.type === 'ParagraphNode' &&
      !readTimestamps(state.flat, startOf(node), endOf(node)) &&
      !clock.test(state.flat.slice(startOf(node), endOf(node)))
    )
      node.type = 'EnvelopeNode'
}

const words = /^\d{1,5} words$/
const clock = /^\d{1,2}:\d\d/

const documentCount = /^\d{1,4} of \d{1,4} DOCUMENTS?$/i
const longestSource = 80

/** LexisNexis prints the source below its count of documents, and the date below that: `14 of 212 DOCUMENTS`, `Novaria Wire`, `August 3, 2010 Tuesday`. */
function isArchiveSource(state: WireState, blocks: BlockNode[], index: number): boolean {
  const [above, node, below] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (above?.type !== 'EnvelopeNode' || !node || !below || endOf(node) - startOf(node) > longestSource) return false
  if (!documentCount.test(state.flat.slice(startOf(above), endOf(above)))) return false
  // A note of the source's own may stand in front of the date.
  return [below, blocks[index + 2]].some(
    other => other && readTimestamps(state.flat, startOf(other), endOf(other)) !== undefined
  )
}

function readLine(
  state: WireState,
  {text, frame}: {text: string; frame: Frame | undefined},
  node: BlockNode
): EnvelopeLine | undefined {
  const line = readEnvelopeLine(state.flat, text, startOf(node), endOf(node), frame)
  if (line) return line
  const hit = node.data.hits?.find(
    ({row, start, end}) => row.list === 'headers' && start === startOf(node) && end === endOf(node)
  )
  return hit && {kind: 'envelope'}
}

function claim(state: WireState, node: BlockNode, line: EnvelopeLine): void {
  const value = line.value ?? {start: startOf(node), end: endOf(node)}
  switch (line.kind) {
    case 'slug':
      node.type = 'SlugNode'
      node.data.field = {...value, text: clean(state.flat, value.start, value.end)}
      break
    case 'headline':
      node.type = 'HeadlineNode'
      node.data.field = {...value, text: clean(state.flat, value.start, value.end)}
      break
    case 'timestamp': {
      node.type = 'TimestampNode'
      const stamps = readTimestamps(state.flat, value.start, value.end)
      if (stamps) node.data.timestamps = stamps
      break
    }
    case 'deck':
    case 'kicker':
      node.type = line.kind === 'deck' ? 'DeckNode' : 'KickerNode'
      node.data.field = {...value, text: clean(state.flat, value.start, value.end)}
      break
    case 'byline': {
      node.type = 'BylineNode'
      const byline = readByline(state.flat, value.start, value.end, {...bylineContext(state), afterHeadline: true})
      if (byline) node.data.byline = byline
      break
    }
    case 'note':
      break
    case 'envelope':
      node.type = 'EnvelopeNode'
  }
  if (line.fields?.version) state.version ??= line.fields.version
  if (line.fields?.sentAt !== undefined && line.kind === 'envelope') {
    node.data.timestamps = [
      {...value, text: clean(state.flat, value.start, value.end), role: 'unknown', iso: line.fields.sentAt}
    ]
  }
}
