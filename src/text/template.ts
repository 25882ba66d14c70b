/**
 * Templates: what a line, or the beginning or end of a block, looks like, written as text with slots.
 *
 * Agencies' rows and the furniture lexicon are hundreds of templates, and every block of every story is held against
 * all of them. So a template is not a pattern to be run but a row to be looked up by the characters at its literal edge
 * (`template-edge.ts`).
 *
 * A template and the text are compared in a folded form (`fold.ts`): without case, with one form for dashes and
 * quotation marks.
 *
 * Slots: `{n}` one to nine digits, `{year}` four digits, `{name}` a person's name of one to six words, `{initials}` two
 * to four letters, `{word}` one word, `{date}` up to 40 characters with a digit among them, `{place}` up to 60
 * characters from a capital on, `{any}` up to 200 characters. Between literals a slot takes as little as it can; at an
 * open edge (the end of a `start` template, the beginning of an `end` template) it takes as much as it can.
 */
import {blank, fold} from './fold.ts'
import type {Folded} from './fold.ts'
import {Edge, keyOf, readEdges} from './template-edge.ts'
import type {Edges} from './template-edge.ts'
import {compile} from './template-row.ts'
import type {Part, TemplateRow} from './template-row.ts'

export type {TemplateRow} from './template-row.ts'

/** A row that matched, with the stretch that it covers. */
export interface TemplateMatch<R extends TemplateRow> {
  row: R
  start: number
  end: number
}

/** Compiled rows. */
export interface TemplateIndex<R extends TemplateRow> {
  /** All rows that match the stretch, in the order in which they were given; `edges` are those of the stretch, where they are known. */
  match(flat: string, start: number, end: number, edges?: Edges): ReadonlyArray<TemplateMatch<R>>
  /** Whether any row may match a stretch with these edges. */
  mayMatch(edges: Edges): boolean
}

/** Nothing beyond this many characters from its edge is looked at; a longer stretch cannot match as a whole. */
const reach = 400

/** A template gives up after so many places tried for its slots: hostile text repeats the literals between them. */
const tries = 200

function isWord(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit >= 0xc0
}

/** Whether a word is cut at this offset. */
function cuts(text: string, index: number): boolean {
  return (
    index > 0 &&
    index < text.length &&
    isWord(text, index - 1) &&
    isWord(text, index) &&
    text.charCodeAt(index) < 0x2000
  )
}

/** Where the parts from `index` on end when they begin at `from`, or -1. */
function run(parts: Part[], index: number, text: Folded, from: number, open: boolean, budget: {left: number}): number {
  const part = parts[index]
  if (part === undefined) return open ? (cuts(text.print, from) ? -1 : from) : from === text.print.length ? from : -1
  if (typeof part === 'string') {
    return text.low.startsWith(part, from) ? run(parts, index + 1, text, from + part.length, open, budget) : -1
  }
  const limit = Math.min(text.print.length, from + part.longest)
  const next = parts[index + 1]
  if (typeof next === 'string') {
    for (
      let hit = text.low.indexOf(next, from + 1);
      hit !== -1 && hit <= limit;
      hit = text.low.indexOf(next, hit + 1)
    ) {
      if (budget.left-- <= 0) return -1
      if (!part.shape.test(text.print.slice(from, hit))) continue
      const end = run(parts, index + 2, text, hit + next.length, open, budget)
      if (end !== -1) return end
    }
    return -1
  }
  if (!open) return limit === text.print.length && part.shape.test(text.print.slice(from)) ? limit : -1
  for (let end = limit; end > from; end--) {
    if (cuts(text.print, end) || text.print.charCodeAt(end - 1) === blank) continue
    if (budget.left-- <= 0) return -1
    if (part.shape.test(text.print.slice(from, end))) return end
  }
  return -1
}

/** Where a template begins that runs to the end of the text, or -1. */
function runBack(parts: Part[], text: Folded, budget: {left: number}): number {
  const first = parts[0]
  const slot = typeof first === 'string' ? undefined : first
  const literal = typeof first === 'string' ? first : parts[1]
  if (typeof literal !== 'string') return -1
  const index = slot ? 2 : 1
  for (
    let hit = text.low.lastIndexOf(literal);
    hit !== -1;
    hit = hit > 0 ? text.low.lastIndexOf(literal, hit - 1) : -1
  ) {
    if (budget.left-- <= 0) return -1
    if (!slot && cuts(text.print, hit)) continue
    if (run(parts, index, text, hit + literal.length, false, budget) === -1) continue
    if (!slot) return hit
    for (let from = Math.max(0, hit - slot.longest); from < hit; from++) {
      if (cuts(text.print, from) || text.print.charCodeAt(from) === blank) continue
      if (budget.left-- <= 0) return -1
      if (slot.shape.test(text.print.slice(from, hit))) return from
    }
  }
  return -1
}

const none: readonly never[] = []

/**
 * Indexes rows by their templates.
 *
 * @param rows rows of an agency or of a lexicon
 * @returns the index; holding a block against it costs two look-ups and a few anchored tests
 * @throws TypeError when a template cannot be looked up or has a slot that does not exist
 */
export function compileTemplates<R extends TemplateRow>(rows: readonly R[]): TemplateIndex<R> {
  const head = new Edge<R>(true)
  const tail = new Edge<R>(false)
  rows.forEach((row, order) => {
    const compiled = compile(row, order)
    const {side, outer, inner} = keyOf(compiled)
    if (side === 'head') head.add(compiled, outer, inner)
    else tail.add(compiled, outer, inner)
  })

  function mayMatch(edges: Edges): boolean {
    return head.may(edges) || tail.may(edges)
  }

  function match(flat: string, start: number, end: number, known?: Edges): ReadonlyArray<TemplateMatch<R>> {
    if (known && !mayMatch(known)) return none
    let from = start
    let to = end
    while (from < to && flat.charCodeAt(from) === blank) from++
    while (to > from && flat.charCodeAt(to - 1) === blank) to--
    if (to - from < 2) return none
    const edges = known ?? readEdges(flat, from, to)
    const opening = head.may(edges) ? head.find(flat, from, to, edges) : undefined
    const closing = tail.may(edges) ? tail.find(flat, from, to, edges) : undefined
    if (!opening && !closing) return none
    const found: Array<{order: number; match: TemplateMatch<R>}> = []
    const whole = to - from <= reach
    const begin = fold(flat.slice(from, Math.min(to, from + reach)))
    const finish = whole ? begin : fold(flat.slice(to - reach, to))
    const base = whole ? from : to - reach
    for (const {row, order, at, parts} of opening ?? []) {
      if (at === 'whole' && !whole) continue
      const stop = run(parts, 0, begin, 0, at === 'start', {left: tries})
      if (stop !== -1) found.push({order, match: {row, start: from, end: from + offset(begin, stop)}})
    }
    for (const {row, order, at, parts} of closing ?? []) {
      if (at === 'whole') {
        if (whole && run(parts, 0, begin, 0, false, {left: tries}) !== -1)
          found.push({order, match: {row, start: from, end: to}})
        continue
      }
      const back = runBack(parts, finish, {left: tries})
      if (back !== -1) found.push({order, match: {row, start: base + offset(finish, back), end: to}})
    }
    return found.sort((a, b) => a.order - b.order).map(entry => entry.match)
  }

  return {match, mayMatch}
}

function offset(text: Folded, index: number): number {
  return text.offsets ? (text.offsets[index] ?? 0) : index
}
