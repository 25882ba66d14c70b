/**
 * `wireNotes`: notes to editors and readers.
 *
 * Reads: open blocks. Writes: `NoteNode`, `version`.
 */
import type {Transformer} from 'unified'
import {readHeadline} from '../fields/headline.ts'
import {mayBeNote, readNote} from '../fields/note.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, openBlocksOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {startsBig} from '../text/letters.ts'

/** `CORRECTION: Roe Mining Reports Results` on the first line, or below a short one, is a headline with a tag, and no note. */
function isTaggedHeadline(state: WireState, node: BlockNode, [first, second]: readonly BlockNode[]): boolean {
  if (second) return false
  const start = startOf(node)
  const end = endOf(node)
  if ('(['.includes(state.flat.charAt(start)) || end - start > longestHeadline) return false
  if (first && endOf(first) - startOf(first) > shortLine) return false
  const {headline} = readHeadline(state.flat, start, end, {isAgency: () => false})
  if (headline.tags.length === 0 || !startsBig(headline.title)) return false
  return (headline.title.split(' ').length >= 4 || corrected.test(headline.title)) && !stop.test(headline.title)
}

/** `Correction: Harbor-Fire story`, the headline of an item that corrects one. */
const corrected = /^[^ ].{2,60} stor(?:y|ies)$/
const longestHeadline = 160
const longestNote = 300
const shortLine = 40
const stop = /[.;]$|\b(?:graf|para|paragraph|line|headline|slug)s?\b/

/** So many lines of a head are looked at for those of a take: subheads of the text may be printed among them. */
const takeHead = 8
/** Another take follows; archives print it above the text. */
const more = /^\(?MORE\)?$/
/** `HARLOW, Mont.: the night before.`: what the take before was filed from, and its last words. */
const lastWords = /^\p{Lu}{3}[\p{L}.,/ -]{0,40}: ?["'`“‘]{0,3}\p{Ll}[^:]{0,60}[.!?]["'”’]{0,3}$/u

export function wireNotes(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    // The first two that stay open.
    const above: BlockNode[] = []
    for (const node of openBlocksOf(tree)) {
      if (node.data.bodyStart === undefined) nameNote(state, node, above)
      if (above.length < 2 && node.type === 'ParagraphNode') above.push(node)
    }
    nameTakeLines(state, tree)
    nameListedNotes(state, tree)
  }
}

/** An add begins with the last words of the take before, so that a desk can put the two together; it has no headline. */
function nameTakeLines(state: WireState, tree: Root): void {
  let sought = state.version?.kind === 'take'
  for (const node of openBlocksOf(tree).slice(0, takeHead)) {
    if (shapeOf(state.flat, node).prose) return
    const start = startOf(node)
    const end = endOf(node)
    if (end - start > longestHeadline) continue
    const line = state.flat.slice(start, end)
    const isLastWords = sought && lastWords.test(line)
    if (!isLastWords && !more.test(line)) continue
    if (isLastWords) sought = false
    node.type = 'NoteNode'
    node.data.note = {start, end, text: clean(state.flat, start, end), kind: isLastWords ? 'pickup' : 'advisory'}
  }
}

/** `Notes to editors:`, and nothing else. */
const notesHeading = /^notes? (?:to|for) (?:the )?editors?:?$/i
const longestHeading = 24

/** Below `Notes to editors:` its notes are a list, numbered or with bullets. */
function nameListedNotes(state: WireState, tree: Root): void {
  let listed = false
  for (const node of blocksOf(tree)) {
    const start = startOf(node)
    const end = endOf(node)
    if (node.type === 'NoteNode') {
      listed ||= end - start <= longestHeading && notesHeading.test(state.flat.slice(start, end))
    } else if (listed && node.type === 'ParagraphNode' && shapeOf(state.flat, node).bulleted) {
      node.type = 'NoteNode'
      node.data.note = {start, end, text: clean(state.flat, start, end), kind: 'advisory'}
    } else {
      listed = false
    }
  }
}

function nameNote(state: WireState, node: BlockNode, above: readonly BlockNode[]): void {
  const start = startOf(node)
  const end = endOf(node)
  const {opens, hints} = shapeOf(state.flat, node)
  const found = mayBeNote(opens, hints) ? readNote(state.flat, start, end, hints) : undefined
  if (found && !isTaggedHeadline(state, node, above)) {
    node.type = 'NoteNode'
    node.data.note = found.note
    if (found.version) state.version ??= found.version
  } else if (
    node.data.hits?.some(
      hit =>
        hit.row.list === 'notes' &&
        hit.start === start &&
        (hit.end === end || (hit.row.at === 'start' && end - start < longestNote))
    )
  ) {
    node.type = 'NoteNode'
    node.data.note = {start, end, text: clean(state.flat, start, end), kind: 'advisory'}
  }
}
