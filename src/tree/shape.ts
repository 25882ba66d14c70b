/**
 * What can be seen of a block without reading it: is it prose, a label, a list?
 */
import {chromeScore} from '../fields/chrome.ts'
import {everyHint, hintWords} from '../fields/hints.ts'
import {scanWords} from '../text/words.ts'
import {hasSmall, isPlainLetter} from '../text/letters.ts'
import type {BlockNode} from './nodes.ts'
import {endOf, startOf} from './build.ts'

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
  /** How much it looks like page chrome, once somebody has asked (`chromeOf`). */
  chrome?: number
}

/** The start of a block tells what it is; a paragraph of a megabyte is read no further. */
const window = 400
/** Words are looked at in this much of a block; a longer one may be anything. */
const longestRead = 4000
/** A word that the window cuts has told what it tells by its first letters. */
const told = 4

/** How far from its end a block is looked at for the marks that end it. */
const edge = 8

const terminal = /[.!?…:;][\s"'”’»`)\]]{0,4}$/u
const sentenceEnd = /[.!?…][\s"'”’»`)\]]{0,4}$/u
const innerStop = /[\p{Ll}\d"'”’)][.!?]["'”’)]{0,2} {1,2}["'“‘(]?\p{Lu}/u
const anyLetter = /\p{L}/u
const bullet = /^(?:[*•·▪◦●■–—-]{1,2}|\(?\d{1,2}[.)]) /u
const cache = new WeakMap<BlockNode, Shape>()

/**
 * Measures a block.
 *
 * @param flat flat text
 * @param node the block
 */
export function shapeOf(flat: string, node: BlockNode): Shape {
  const known = cache.get(node)
  if (known) return known
  const shape = readShape(flat, startOf(node), endOf(node))
  cache.set(node, shape)
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

/** Measures a stretch. */
function readShape(flat: string, start: number, end: number): Shape {
  const length = end - start
  const head = flat.slice(start, Math.min(end, start + window))
  const tail = flat.slice(Math.max(start, end - edge), end)
  const {words, functions, tells} = scanWords(flat, start, start + head.length, hintWords)
  const ends = sentenceEnd.test(tail)
  const hasInner = () => innerStop.test(head)
  return {
    length,
    words: length > window ? Math.round((words * length) / window) : words,
    terminal: terminal.test(tail),
    prose:
      (ends && ((words >= 8 && functions >= 2) || (words >= 5 && functions >= 1 && hasInner()))) ||
      (length > 160 && functions >= 5 && (ends || hasInner())) ||
      (length > 250 && functions >= 7),
    capitals: !hasSmall(head) && anyLetter.test(head),
    bulleted: !isPlainLetter(head.charCodeAt(0)) && bullet.test(head),
    hints: length <= window ? tells : length > longestRead ? everyHint : tells | restOfHints(flat, start, end)
  }
}

function restOfHints(flat: string, start: number, end: number): number {
  return scanWords(flat, start + window - told, end, hintWords).tells
}
