/**
 * `wireParse`: text to a tree of blocks, none of them named yet.
 *
 * Blocks are what the layout shows to be one paragraph; hard wraps are undone,
 * so that a block is a headline, a byline or a paragraph and seldom more than
 * one of them.
 */
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {agencies} from '../agencies/index.ts'
import {createTables} from './tables.ts'
import type {ParserOptions} from '../options.ts'
import {sentenceOf} from '../messages.ts'
import {checkParserOptions, limits} from '../options.ts'
import {flatten} from '../text/flat.ts'
import {countCase} from '../text/letters.ts'
import {plainBreaks} from '../text/line-breaks.ts'
import {readLines} from '../text/lines.ts'
import type {Place} from '../tree/build.ts'
import {block, positionOf, whiteSpace} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import type {WireTables} from '../tree/state.ts'
import {joinLines, splitLongLine} from './layout.ts'

/** Letters of a text that are looked at to see how it is set. */
const sample = 3000
/** A text in capitals has fewer than one small letter to so many capitals. */
const manySmall = 20

/**
 * Makes the tree of a story and leaves the state of the passes on its file.
 *
 * @param source the story
 * @param file its file; `file.data.wireOptions` holds the options of the story. Its value gets LF for CRLF and CR: what all offsets of the tree point into
 * @param tables what the parser built once
 */
function parseBlocks(source: string, file: VFile, tables: WireTables): Root {
  const breaks = plainBreaks(source)
  if (breaks) file.value = breaks.text
  const text = breaks?.text ?? source
  const flat = flatten(text)
  const table = readLines(text, flat)
  const place: Place = {text, table}
  const {small, big} = countCase(flat, sample, sample / manySmall)
  file.data.wire = {
    flat,
    breaks,
    table,
    tables,
    options: file.data.wireOptions ?? {},
    evidence: [],
    zones: {body: 0, tail: 0},
    page: false,
    allCapitals: big > 40 && small * manySmall < big,
    language: 'en',
    kind: 'story',
    agencies: [],
    // Set here, so that the state has one shape whatever a story has: each pass reads it.
    dateline: undefined,
    version: undefined,
    publishedAt: undefined,
    updatedAt: undefined,
    reference: undefined,
    dates: undefined,
    attribution: undefined,
    boilerplateKind: undefined
  }
  const children: Root['children'] = []
  let at = 0
  const add = (start: number, end: number) => {
    if (start > at) addGap(place, children, at, start)
    children.push(block(place, 'ParagraphNode', start, end))
    at = end
  }
  let blocks = 0
  for (const group of joinLines(flat, table)) {
    const first = table.lines[group.first]
    const last = table.lines[group.last]
    if (!first || !last) continue
    const exceeded = ++blocks > limits.blocks ? 'blocks' : last.end > limits.text ? 'text' : undefined
    if (exceeded) {
      const end = table.lines.at(-1)?.end ?? last.end
      const ruleId = exceeded === 'blocks' ? 'too-many-blocks' : 'too-long'
      file.message(sentenceOf(ruleId, {limit: limits[exceeded]}), {
        place: positionOf(place, first.first, end),
        ruleId,
        source: 'wirestory'
      })
      add(first.first, end)
      break
    }
    if (group.first === group.last) {
      for (const part of splitLongLine(flat, first.first, first.end)) add(part.start, part.end)
    } else {
      add(first.first, last.end)
    }
  }
  if (at < text.length) addGap(place, children, at, text.length)
  return {type: 'RootNode', children, position: positionOf(place, 0, text.length)}
}

const unseen = /\S+/g
// eslint-disable-next-line no-control-regex -- bytes of frames
const control = /[\u0000-\u001f\u007f]/

/** Nothing but blanks, tabs, LF and CR, as nearly all gaps. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return false
  }
  return true
}

/**
 * What stands between blocks: blanks, and characters that print as nothing.
 * Control bytes are the transmission's, others (zero-width blanks, stray byte
 * order marks) a page's; either is a block, as it is not white space.
 */
function addGap(place: Place, children: Root['children'], start: number, end: number): void {
  if (isBlank(place.text, start, end)) {
    children.push(whiteSpace(place, start, end))
    return
  }
  const gap = place.text.slice(start, end)
  let at = start
  for (const match of gap.matchAll(unseen)) {
    const from = start + match.index
    if (from > at) children.push(whiteSpace(place, at, from))
    at = from + match[0].length
    children.push(block(place, control.test(match[0]) ? 'EnvelopeNode' : 'BoilerplateNode', from, at))
  }
  if (at < end) children.push(whiteSpace(place, at, end))
}

/**
 * unified plugin: a parser for wire stories.
 *
 * Takes the options of a parser: agencies' rows of your own. Throws a
 * TypeError for options that are not what they should be.
 */
export const wireParse: Plugin<[(ParserOptions | undefined)?], string, Root> = function (options) {
  checkParserOptions(options)
  const tables = createTables([...(options?.builtIn === false ? [] : agencies), ...(options?.agencies ?? [])])
  this.parser = (document, file) => parseBlocks(document, file, tables)
}
