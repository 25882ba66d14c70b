/**
 * Where the records of a file in markup stand: a news message, a corpus file
 * and an archive hold many, and one that is broken must not take the others
 * with it. So they are cut before anything is parsed.
 */
import type {Span} from '../../story/types.ts'
import type {Input} from '../input/input.ts'
import {finderOf} from '../lines.ts'

export interface MarkupRecord {
  /** From the end of the record before, so that all of a file stands in one of them; the last runs to the end. */
  source: Span
  /** From `<` to behind the end tag. */
  element: Span
  /** Whether its end tag stands there. */
  closed: boolean
}

/** What may stand behind the name of an element: a blank, `>`, `/`. */
function endsName(code: number): boolean {
  return code <= 32 || code === 62 || code === 47
}

/** Whether the element at a `<` has one of the names, whatever its prefix. */
function isNamed(input: Input, at: number, names: readonly string[]): boolean {
  const raw = input.raw(at, at + longestName + longestPrefix + 1)
  const colon = raw.indexOf(':')
  const from = colon >= 0 && colon <= longestPrefix && !/[\s>]/.test(raw.slice(0, colon)) ? colon + 1 : 0
  return names.some(name => raw.startsWith(name, from) && endsName(input.codeAt(at + from + name.length)))
}

const longestName = 12
const longestPrefix = 12

/** Offsets of the start and end tags of elements of some names; comments and CDATA hold none. */
function* tagsOf(input: Input, names: readonly string[]): Generator<{at: number; end: boolean}> {
  const all = input.length
  const nextTag = finderOf(input, '<', all)
  const commentEnd = finderOf(input, '-->', all)
  const dataEnd = finderOf(input, ']]>', all)
  for (let at = nextTag(0); at < all; at = nextTag(at + 1)) {
    const code = input.codeAt(at + 1)
    if (code === 33) {
      const mark = input.raw(at + 2, at + 9)
      const end = mark.startsWith('--') ? commentEnd(at) : mark === '[CDATA[' ? dataEnd(at) : at
      // Without an end it is no comment, and what follows is still to be read.
      if (end < all) at = Math.max(at, end)
    } else if (code === 47) {
      if (isNamed(input, at + 2, names)) yield {at, end: true}
    } else if (isNamed(input, at + 1, names)) yield {at, end: false}
  }
}

const endTag = /^<[^<>]{0,80}>?/

/** Behind an end tag, which may have lost its `>`. */
function endOfTag(input: Input, at: number): number {
  return at + (endTag.exec(input.raw(at, at + 82))?.[0].length ?? 0)
}

/**
 * Cuts a file at the elements of some names; they do not nest.
 *
 * @param input the file
 * @param names the elements', without prefix: `newsItem`, `DOC`
 */
export function* recordsOf(input: Input, names: readonly string[]): Generator<MarkupRecord> {
  const all = input.length
  let from = 0
  let open: number | undefined
  let waiting: MarkupRecord | undefined
  const close = (end: number, closed: boolean): MarkupRecord | undefined => {
    const ready = waiting
    if (open !== undefined) waiting = {source: {start: from, end}, element: {start: open, end}, closed}
    from = end
    open = undefined
    return ready
  }
  for (const {at, end} of tagsOf(input, names)) {
    const ready = open === undefined ? undefined : end ? close(endOfTag(input, at), true) : close(at, false)
    if (ready) yield ready
    if (!end) open = at
  }
  if (open !== undefined) {
    const ready = close(all, false)
    if (ready) yield ready
  }
  if (waiting) yield {...waiting, source: {start: waiting.source.start, end: all}}
}

/** Offset of the first record that begins at an offset or behind it. */
export function nextRecord(input: Input, names: readonly string[], from: number): number | undefined {
  const all = input.length
  const nextTag = finderOf(input, '<', all)
  for (let at = nextTag(from); at < all; at = nextTag(at + 1)) if (isNamed(input, at + 1, names)) return at
  return undefined
}
