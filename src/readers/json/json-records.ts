/**
 * Where the objects at the top of a JSON file stand: one object, a list of
 * them, or one after the other with or without line breaks.
 */
import type {Span} from '../../story/types.ts'
import type {Input} from '../input/input.ts'

export interface JsonRecord {
  /** With the commas and brackets before it. */
  source: Span
  object: Span
  /** Whether its last brace stands there. */
  closed: boolean
}

const quote = 34
const backslash = 92
const openBrace = 123
const closeBrace = 125

/** Cuts a file in front of each object that is in none. */
export function* jsonRecordsOf(input: Input): Generator<JsonRecord> {
  const all = input.length
  let from = 0
  let start = 0
  let depth = 0
  let inString = false
  let waiting: JsonRecord | undefined
  for (let at = 0; at < all; at++) {
    const code = input.codeAt(at)
    if (inString) {
      if (code === backslash) at++
      else if (code === quote) inString = false
    } else if (code === quote) inString = depth > 0
    else if (code === openBrace) {
      if (depth === 0) start = at
      depth++
    } else if (code === closeBrace && depth > 0 && --depth === 0) {
      if (waiting) yield waiting
      waiting = {source: {start: from, end: at + 1}, object: {start, end: at + 1}, closed: true}
      from = at + 1
    }
  }
  if (depth > 0) {
    if (waiting) yield waiting
    waiting = {source: {start: from, end: all}, object: {start, end: all}, closed: false}
  }
  if (waiting) yield {...waiting, source: {start: waiting.source.start, end: all}}
}
