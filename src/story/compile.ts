/**
 * `wireCompile`: the tree as a `Story`.
 *
 * One small projector a field. Nothing is decided here; a field that no pass
 * found is absent.
 */
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {clean, trimSpan} from '../text/flat.ts'
import {atSource} from '../text/line-breaks.ts'
import {tight} from '../text/tight.ts'
import {blocksOf, endOf, findDateline, startOf} from '../tree/build.ts'
import type {BlockNode, BlockType, Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import type {Block, Byline, Credit, Field, Message, Paragraph, Story} from './types.ts'

const kinds: Record<BlockType, Block['kind']> = {
  EnvelopeNode: 'envelope',
  SlugNode: 'slug',
  HeadlineNode: 'headline',
  DeckNode: 'deck',
  KickerNode: 'kicker',
  TimestampNode: 'timestamp',
  BylineNode: 'byline',
  CaptionNode: 'caption',
  ParagraphNode: 'body',
  PreformattedNode: 'body',
  SubheadNode: 'subhead',
  CreditsNode: 'credits',
  NoteNode: 'note',
  RelatedNode: 'related',
  BoilerplateNode: 'boilerplate',
  EndMarkNode: 'endmark'
}

/**
 * Projects a tree to a story.
 *
 * @param tree a tree that the passes ran on
 * @param file its file
 */
export function compileStory(tree: Root, file: VFile): Story {
  const {breaks} = stateOf(file)
  const story = project(tree, file)
  return breaks ? {...atSource(story, breaks.pairs), text: breaks.source} : story
}

function project(tree: Root, file: VFile): Story {
  const state = stateOf(file)
  const {flat} = state
  const blocks = blocksOf(tree)
  const text = String(file)
  const dateline = findDateline(blocks)
  const headline = firstOf(blocks, node => node.data.headline)
  const fieldOf = (type: BlockType) => firstOf(blocks, node => (node.type === type ? node.data.field : undefined))
  const slug = fieldOf('SlugNode')
  const deck = projectDeck(flat, blocks)
  const kicker = fieldOf('KickerNode')
  const endMark = fieldOf('EndMarkNode')
  return {
    text,
    language: state.language,
    kind: state.kind,
    agencies: state.agencies,
    ...(state.version && {version: state.version}),
    ...(state.options.envelope && {envelope: state.options.envelope}),
    ...(slug && {slug}),
    ...(headline && {headline: {...headline, quotes: state.attribution?.headline ?? []}}),
    ...(deck && {deck}),
    ...(kicker && {kicker}),
    ...(state.publishedAt && {publishedAt: state.publishedAt}),
    ...(state.updatedAt && {updatedAt: state.updatedAt}),
    bylines: projectBylines(blocks),
    ...(dateline && {dateline}),
    captions: gather(blocks, node => node.data.caption),
    paragraphs: gather(blocks, node => projectParagraph(text, flat, node)),
    quotes: state.attribution?.quotes ?? [],
    noComments: state.attribution?.noComments ?? [],
    speakers: state.attribution?.speakers ?? [],
    credits: tight(creditsOf(blocks)),
    notes: gather(blocks, node => (node.type === 'NoteNode' ? node.data.note : undefined)),
    related: gather(blocks, node => node.data.related),
    boilerplate: gather(blocks, node => (node.type === 'BoilerplateNode' ? node.data.boilerplate : undefined)),
    ...(endMark && {endMark}),
    dates: state.dates ?? [],
    blocks: blocks.map(node => ({kind: kinds[node.type], start: startOf(node), end: endOf(node)})),
    messages: file.messages.map(projectMessage)
  }
}

/** `flatMap` takes longer than to look at each block, as nearly none has credits. */
function creditsOf(blocks: BlockNode[]): Credit[] {
  const credits: Credit[] = []
  for (const {data} of blocks) for (const credit of data.credits ?? []) credits.push(credit)
  return credits
}

/** What each block gives, of those that give anything. */
function gather<T>(blocks: BlockNode[], read: (node: BlockNode) => T | undefined): T[] {
  const values: T[] = []
  for (const node of blocks) {
    const value = read(node)
    if (value !== undefined) values.push(value)
  }
  return tight(values)
}

function firstOf<T>(blocks: BlockNode[], read: (node: BlockNode) => T | undefined): T | undefined {
  for (const node of blocks) {
    const value = read(node)
    if (value !== undefined) return value
  }
  return undefined
}

/** Several blocks of a deck are one field, from the first to the last. */
function projectDeck(flat: string, blocks: BlockNode[]): Field | undefined {
  const fields = gather(blocks, node => (node.type === 'DeckNode' ? node.data.field : undefined))
  const first = fields[0]
  const last = fields.at(-1)
  if (!first || !last) return undefined
  return {
    start: first.start,
    end: last.end,
    text: fields.map(field => clean(field.text, 0, field.text.length)).join(' ') || clean(flat, first.start, last.end)
  }
}

/** A byline printed twice is one byline. */
function projectBylines(blocks: BlockNode[]): Byline[] {
  const bylines: Byline[] = []
  const known = new Set<string>()
  for (const {data} of blocks) {
    const byline = data.byline
    if (!byline) continue
    const names = byline.people.map(person => person.name).join()
    if (known.has(names)) continue
    known.add(names)
    bylines.push(byline)
  }
  return bylines
}

/** `• item`, `- item`, `@ SUBHEAD`, `- Chad talks -`. */
const leadMark = /^[*•·▪◦●■@–—-]{1,2} +/u
const subheadMarks = /^[-–—@ ]{1,6}|[-–—: ]{1,6}$/gu

function projectParagraph(text: string, flat: string, node: BlockNode): Paragraph | undefined {
  if (node.type !== 'ParagraphNode' && node.type !== 'PreformattedNode' && node.type !== 'SubheadNode') return undefined
  const {start, end} = trimSpan(flat, node.data.bodyStart ?? startOf(node), endOf(node))
  if (start >= end) return undefined
  if (node.type === 'PreformattedNode')
    return {start, end, text: text.slice(start, end), kind: 'preformatted', sentences: []}
  const value = clean(flat, start, end)
  // Where nothing was cleaned off the paragraph, nothing is to be cleaned off its sentences.
  const isClean = value.length === end - start
  const sentences = (node.data.sentences ?? []).map(span => ({
    start: span.start,
    end: span.end,
    text: isClean ? flat.slice(span.start, span.end) : clean(flat, span.start, span.end)
  }))
  if (node.type === 'SubheadNode')
    return {start, end, text: value.replace(subheadMarks, ''), kind: 'subhead', sentences}
  const kind = node.data.paragraph ?? 'text'
  return {start, end, text: kind === 'list-item' ? value.replace(leadMark, '') : value, kind, sentences}
}

function projectMessage(message: VFileMessage): Message {
  const place = message.place
  const points = place && 'start' in place ? [place.start.offset, place.end.offset] : [place?.offset, place?.offset]
  return {
    start: points[0] ?? 0,
    end: points[1] ?? points[0] ?? 0,
    rule: message.ruleId ?? 'other',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason
  }
}

function isRoot(node: Node): node is Root {
  return node.type === 'RootNode'
}

/** unified plugin: a compiler that gives a `Story`. */
export const wireCompile: Plugin<[], Root, Story> = function () {
  this.compiler = (tree, file) => {
    if (!isRoot(tree)) throw new TypeError(`Expected the tree of a story, got a \`${tree.type}\``)
    return compileStory(tree, file)
  }
}

declare module 'unified' {
  interface CompileResultMap {
    Story: Story
  }
}
