/**
 * `wireKind`: what kind of item this is.
 *
 * Reads: headline's tags, version, the envelope's version, blocks, agencies. Writes: `kind`, `version`.
 */
import type {Transformer} from 'unified'
import type {HeadlineTag, Story, StoryVersion} from '../story/types.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

const kindOfTag: Partial<Record<HeadlineTag['kind'], Story['kind']>> = {
  brief: 'brief',
  factbox: 'factbox',
  timeline: 'timeline',
  analysis: 'analysis',
  advisory: 'advisory'
}
const versionOfTag: Partial<Record<HeadlineTag['kind'], StoryVersion['kind']>> = {
  update: 'update',
  correction: 'correction',
  refile: 'correction',
  repeat: 'repeat',
  lead: 'lead'
}
/** `Q: `, `A: `, `NARRATOR: ` at the head of a paragraph. */
const speakerLabel = /^(?:[QA]|\p{Lu}[\p{Lu}\p{Ll}.'’ -]{1,30}): /u

export function wireKind(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    const tags: HeadlineTag[] = []
    for (const {data} of blocks) if (data.headline) tags.push(...data.headline.tags)
    for (const tag of tags) {
      const kind = versionOfTag[tag.kind]
      if (kind) state.version ??= {kind, text: tag.text, ...(tag.number !== undefined && {number: tag.number})}
    }
    // What the text says of itself goes before what was said about it.
    const declared = state.options.envelope?.version
    if (declared) state.version ??= declared
    state.kind = kindOf(state, blocks, tags)
  }
}

function isLabelled(head: string): boolean {
  return head.includes(': ') && speakerLabel.test(head)
}

const newsAnalysis = /^\(?news analysis\)?$/i
/** `BC-US--APNewsAlert`; `Iceland-volcano-FACTFILE`, `Chad-talks-CHRONO`: AP and AFP say it in the slug. */
const kindOfSlug: ReadonlyArray<readonly [shape: RegExp, kind: Story['kind']]> = [
  [/news ?alert$/i, 'alert'],
  [/(?:^|[ -])(?:factfile|factbox)$/i, 'factbox'],
  [/(?:^|[ -])(?:chrono|chronology|timeline)$/i, 'timeline']
]
/** What companies, cities and universities print above what they send out. */
const release = /^for immediate release\b/i
/** `Editors: Please hold the item ...` */
const advice = /^(?:editors?|subscribers?|eds)\b|^please (?:hold|kill|disregard|note)\b/i
const secondSentence = /[\p{Ll}\d"'”’)]{2}[.!?]["'”’)]{0,2} {1,2}["'“‘(]?\p{Lu}/u

/** `Whitby Rovers 2 Durham Castle 0 (halftime: 1-0)`: names and figures, and no sentence. */
const figure = /(?:^|[ (])\d[\d.,:-]*(?=[ );,]|$)/g
function isResult(state: WireState, node: BlockNode): boolean {
  const {prose, terminal, length} = shapeOf(state.flat, node)
  if (prose || terminal || length > 200) return false
  return (state.flat.slice(startOf(node), endOf(node)).match(figure)?.length ?? 0) >= 2
}

function kindOf(state: WireState, blocks: BlockNode[], tags: HeadlineTag[]): Story['kind'] {
  for (const tag of tags) {
    const kind = kindOfTag[tag.kind]
    if (kind) return kind
  }
  if (blocks.some(({data}) => data.note && newsAnalysis.test(data.note.text))) return 'analysis'
  for (const [shape, kind] of kindOfSlug)
    if (blocks.some(({type, data}) => type === 'SlugNode' && data.field && shape.test(data.field.text))) return kind
  if (blocks.some(({data}) => data.note && release.test(data.note.text))) return 'press-release'
  if (state.agencies.some(({id}) => state.tables.registry.byId(id)?.kind === 'press-release')) return 'press-release'
  const body = blocks.filter(
    node => node.type === 'ParagraphNode' || node.type === 'PreformattedNode' || node.type === 'SubheadNode'
  )
  if (body.length === 0)
    return blocks.some(node => node.type === 'NoteNode') && !blocks.some(node => node.type === 'HeadlineNode')
      ? 'advisory'
      : 'alert'
  if (!state.dateline && blocks.some(({data}) => data.note?.kind === 'kill')) return 'advisory'
  const tables = body.filter(node => node.type === 'PreformattedNode')
  const size = (nodes: BlockNode[]) => nodes.reduce((sum, node) => sum + endOf(node) - startOf(node), 0)
  if (size(tables) * 2 > size(body)) return 'table'
  const results = body.filter(node => node.type === 'PreformattedNode' || isResult(state, node))
  if (results.length >= 2 && results.length * 2 > body.length) return 'table'
  const labels = body.filter(node => isLabelled(state.flat.slice(startOf(node), startOf(node) + 40))).length
  if (labels >= 6 && labels * 2 > body.length) return 'transcript'
  const [only] = body
  if (only && !blocks.some(node => node.type === 'HeadlineNode') && body.length === 1 && size(body) < 300) {
    const text = state.flat.slice(only.data.bodyStart ?? startOf(only), endOf(only))
    if (advice.test(text)) return 'advisory'
    if (!secondSentence.test(text)) return 'alert'
  }
  return 'story'
}
