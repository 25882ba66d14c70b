/**
 * Plain text: one story, or several that a separator of the caller's choice
 * parts. Nothing is a separator by itself: a story may hold a row of dashes.
 */
import type {Span} from '../story/types.ts'
import type {Input} from './input/input.ts'
import {finderOf, isBlank, linesOf} from './lines.ts'
import {makeStory} from './make-story.ts'
import type {Reader, ReaderOptions, ReadStory, Separator} from './types.ts'

/** Lines that part stories. */
const separatorLines: Readonly<Record<Exclude<Separator, 'form-feed'>, RegExp>> = {
  nnnn: /^[ \t]{0,8}N{4}[ \t]{0,8}$/i,
  // The separator of mail signatures, `-- `, and rules of dashes.
  dashes: /^-{2,80}[ \t]{0,8}$/
}
/** No separator is longer. */
const longest = 96

/** Stretches between separators, each with the separator at its end. */
function* partsOf(input: Input, separator: Separator | undefined, from = 0): Generator<{body: Span; end: number}> {
  const all = input.length
  let start = from
  if (separator === 'form-feed') {
    const next = finderOf(input, '\f', all)
    for (let at = next(start); at < all; at = next(start)) {
      yield {body: {start, end: at}, end: at + 1}
      start = at + 1
    }
  } else if (separator !== undefined) {
    const pattern = separatorLines[separator]
    for (const line of linesOf(input, from)) {
      if (line.stop - line.start > longest || !pattern.test(input.raw(line.start, line.stop))) continue
      yield {body: {start, end: line.start}, end: line.end}
      start = line.end
    }
  }
  if (start < all) yield {body: {start, end: all}, end: all}
}

function* read(input: Input, options: ReaderOptions): Generator<ReadStory> {
  let start: number | undefined
  for (const {body, end} of partsOf(input, options.separator)) {
    // A separator without a story goes with the next: two of them part stories like one.
    start ??= body.start
    if (isBlank(input, body.start, body.end)) continue
    yield makeStory(input, {source: {start, end}, body, envelope: {format: 'plain'}}, options)
    start = undefined
  }
}

/** `plain`: everything else. */
export const plainText: Reader = {
  id: 'plain',
  detect: () => true,
  read,
  boundary(input, from, {separator}) {
    if (separator === undefined) return undefined
    // A line that is seen from its middle is too long to be a separator.
    for (const {end} of partsOf(input, separator, Math.max(0, from - 2 * longest))) {
      if (end >= from && end < input.length) return end
    }
    return undefined
  }
}
