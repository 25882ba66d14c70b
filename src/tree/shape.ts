/**
 * What can be seen of a block without reading it: is it prose, a label, a list?
 */
import {chromeScore} from '../fields/chrome.ts'
import {looksLikeHeadline} from '../fields/headline.ts'
import {everyHint, hintWords} from '../fields/hints.ts'
import {readOpening} from '../fields/openings.ts'
import {trimSpan} from '../text/flat.ts'
import {marksOf} from '../text/marks.ts'
import {readEdges} from '../text/template-edge.ts'
import type {Edges} from '../text/template-edge.ts'
import {scanWords} from '../text/words.ts'
import {hasSmall} from '../text/letters.ts'
import type {BlockNode} from './nodes.ts'
import {endOf, startOf} from './build.ts'
import {shapeKey} from './nodes.ts'

export interface Shape {
  length: number
  words: number
  /** Ends as a sentence does, closing marks and brackets included. */
  terminal: boolean
  /** Reads as running text: at least one full sentence of some length. */
  prose: boolean
  /** Letters are capitals. */
  capitals: boolean
  /** Starts with a bullet or a number. */
  bulleted: boolean
  /** What the block may be by its words (`fields/hints.ts`). */
  hints: number
  /** What it may be by how it begins (`fields/openings.ts`). */
  opens: number
  /** What stands at its edges, for rows of templates. */
  edges: Edges
  /** How much it looks like page chrome, once somebody has asked (`chromeOf`). */
  chrome?: number
  /** How much it looks like a headline, once somebody has asked (`headlineOf`). */
  headline?: number
}

/** The start of a block tells what it is; a paragraph of a megabyte is read no further. */
const window = 400
/** Words are looked at in this much of a block; a longer one may be anything. */
const longestRead = 4000
/** A word that the window cuts has told what it tells by its first letters. */
const told = 4

/** So many closing marks may stand behind the mark that ends a block. */
const mostClosers = 4

const closers = marksOf(' "\'”“’»«`)]')
const stops = marksOf('.!?…')
const pauses = marksOf(':;')
const innerStop = /[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF\d"'”’)][.!?]["'”’)]{0,2} {1,2}["'“‘(]?\p{Lu}/u
const anyLetter = /\p{L}/u
const bulletHeads = marksOf('*•·▪◦●■–—-(0123456789')
const bullet = /^(?:[*•·▪◦●■–—-]{1,2}|\(?\d{1,2}[.)]) /u
/** A number is said with the item, and a dash may open speech, `– Vi er glade, sier Roe`; a bullet is neither. */
const bulletMark = /^[*•·▪◦●■]{1,2} +/u

/**
 * Measures a block.
 *
 * @param flat flat text
 * @param node the block
 */
export function shapeOf(flat: string, node: BlockNode): Shape {
  const known: Shape | undefined = node[shapeKey]
  if (known) return known
  const shape = readShape(flat, startOf(node), endOf(node))
  node[shapeKey] = shape
  return shape
}

/**
 * How much a block looks like page chrome.
 *
 * @param flat flat text
 * @param node the block
 */
export function chromeOf(flat: string, node: BlockNode): number {
  const shape = shapeOf(flat, node)
  return (shape.chrome ??= chromeScore(flat, startOf(node), endOf(node)))
}

/**
 * How much a block looks like a headline.
 *
 * @param flat flat text
 * @param node the block
 */
export function headlineOf(flat: string, node: BlockNode): number {
  const shape = shapeOf(flat, node)
  return (shape.headline ??= looksLikeHeadline(flat, startOf(node), endOf(node)))
}

/** Measures a stretch. */
function readShape(flat: string, start: number, end: number): Shape {
  const length = end - start
  const stop = Math.min(end, start + window)
  const {words, functions, tells} = scanWords(flat, start, stop, hintWords)
  const last = lastMark(flat, start, end)
  const ends = stops[last] === 1
  const {start: from, end: to} = trimSpan(flat, start, end)
  return {
    length,
    words: length > window ? Math.round((words * length) / window) : words,
    terminal: ends || pauses[last] === 1,
    prose:
      (ends && ((words >= 8 && functions >= 2) || (words >= 5 && functions >= 1 && hasInnerStop(flat, start, stop)))) ||
      (length > 160 && functions >= 5 && (ends || hasInnerStop(flat, start, stop))) ||
      (length > 250 && functions >= 7),
    capitals: !hasSmall(flat, start, stop) && anyLetter.test(flat.slice(start, stop)),
    bulleted: bulletHeads[flat.charCodeAt(start)] === 1 && bullet.test(flat.slice(start, stop)),
    hints: length <= window ? tells : length > longestRead ? everyHint : tells | restOfHints(flat, start, end),
    opens: readOpening(flat, from),
    edges: readEdges(flat, from, to)
  }
}

/** Whether a sentence ends within a stretch and another begins. */
function hasInnerStop(flat: string, start: number, end: number): boolean {
  return innerStop.test(flat.slice(start, end))
}

/** The code of a block's last character, closing marks aside. */
function lastMark(flat: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && end - 1 - at < mostClosers && closers[flat.charCodeAt(at)] === 1) at--
  return flat.charCodeAt(at)
}

function restOfHints(flat: string, start: number, end: number): number {
  return scanWords(flat, start + window - told, end, hintWords).tells
}

/** How long the bullet of a list's item is, its blanks included: 2 for `* Tin rose`, 0 for `1. Tin rose`. */
export function bulletLength(flat: string, start: number): number {
  return bulletMark.exec(flat.slice(start, start + 8))?.[0].length ?? 0
}
