/**
 * What can be seen of a block without reading it: is it prose, a label, a list?
 */
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
}

/** The start of a block tells what it is; a paragraph of a megabyte is read no further. */
const window = 400

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu
const terminal = /[.!?…:;][\s"'”’»`)\]]{0,4}$/u
const sentenceEnd = /[.!?…][\s"'”’»`)\]]{0,4}$/u
const innerStop = /[\p{Ll}\d"'”’)][.!?]["'”’)]{0,2} {1,2}["'“‘(]?\p{Lu}/u
const lowerLetter = /\p{Ll}/u
const anyLetter = /\p{L}/u
const bullet = /^(?:[*•·▪◦●■–—-]{1,2}|\(?\d{1,2}[.)]) /u
/** Small words that headlines drop and sentences need. */
const functionWord =
  /\b(?:the|a|an|was|were|is|are|has|have|had|that|which|who|its|his|her|their|said|says|of|to|will|would|be|been|by|from|with|and|in|on|at|for|it|he|she|they|der|die|das|und|le|la|les|des|el|los|las|del|que|en|de|het|een|og|att|och|ja)\b/giu

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

/** Measures a stretch. */
export function readShape(flat: string, start: number, end: number): Shape {
  const length = end - start
  const head = flat.slice(start, Math.min(end, start + window))
  const tail = length > window ? flat.slice(end - 8, end) : head
  const words = head.match(word)?.length ?? 0
  const ends = sentenceEnd.test(tail)
  const functions = head.match(functionWord)?.length ?? 0
  const inner = innerStop.test(head)
  return {
    length,
    words: length > window ? Math.round((words * length) / window) : words,
    terminal: terminal.test(tail),
    prose:
      (ends && ((words >= 8 && functions >= 2) || (words >= 5 && functions >= 1 && inner))) ||
      (length > 160 && functions >= 5 && (inner || ends)) ||
      (length > 250 && functions >= 7),
    capitals: anyLetter.test(head) && !lowerLetter.test(head),
    bulleted: bullet.test(head)
  }
}
