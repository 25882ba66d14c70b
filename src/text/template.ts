/**
 * Templates: what a line, or the beginning or end of a block, looks like, written as text with slots.
 *
 * Agencies' rows and the furniture lexicon are hundreds of templates, and every block of every story is held against
 * all of them. So a template is not a pattern to be run but a row to be looked up: two characters at its literal edge
 * lead to the few templates that can match at all.
 *
 * A template and the text are compared in a folded form: letters without case, a run of blanks as one blank, curly
 * quotation marks as straight ones, `…` as three stops, and a dash that stands free (between blanks or at the edge) as
 * ` - ` whichever dash it is, two hyphens included. A dash that touches a word is compared as printed.
 *
 * Slots: `{n}` one to nine digits, `{year}` four digits, `{name}` a person's name of one to six words, `{initials}` two
 * to four letters, `{word}` one word, `{date}` up to 40 characters with a digit among them, `{place}` up to 60
 * characters from a capital on, `{any}` up to 200 characters. Between literals a slot takes as little as it can; at an
 * open edge (the end of a `start` template, the beginning of an `end` template) it takes as much as it can.
 */

/** Where a template is anchored: the whole stretch (the default), its beginning, its end. */
export type TemplateAt = 'whole' | 'start' | 'end'

/** What is asked of a row so that it can be indexed. */
export interface TemplateRow {
  template: string
  at?: TemplateAt
}

/** A row that matched, with the stretch that it covers. */
export interface TemplateMatch<R extends TemplateRow> {
  row: R
  start: number
  end: number
}

/** Compiled rows. */
export interface TemplateIndex<R extends TemplateRow> {
  /** All rows that match the stretch, in the order in which they were given. */
  match(flat: string, start: number, end: number): ReadonlyArray<TemplateMatch<R>>
}

/** Nothing beyond this many characters from its edge is looked at; a longer stretch cannot match as a whole. */
const reach = 400

/** A template gives up after so many places tried for its slots: hostile text repeats the literals between them. */
const tries = 200

/** Each slot: its longest value, and what the value looks like. */
const slots: ReadonlyMap<string, {longest: number; shape: RegExp}> = new Map([
  ['n', {longest: 9, shape: /^\d{1,9}$/}],
  ['year', {longest: 4, shape: /^\d{4}$/}],
  ['initials', {longest: 4, shape: /^\p{L}{2,4}$/u}],
  ['word', {longest: 40, shape: /^[^\s,;:()]{1,40}$/u}],
  ['date', {longest: 40, shape: /^(?=\D{0,39}\d)[\p{L}\d](?:[\p{L}\d ,.:/-]{0,38}[\p{L}\d.])?$/u}],
  ['place', {longest: 60, shape: /^\p{Lu}[\p{L}\p{M}\d ,.'()/-]{0,59}$/u}],
  ['any', {longest: 200, shape: /^.{1,200}$/su}],
  // Words in capitals or with a capital, and the particles that stand among them: `Ana de la Ruiz-O'Neill Jr.`
  [
    'name',
    {
      longest: 80,
      shape:
        /^(?=[^ ]{0,40}\p{Lu})(?:\p{Lu}[\p{L}\p{M}'-]{0,30}\.?|(?:al|el|d|l)['-]\p{Lu}[\p{L}\p{M}'-]{0,30}|d[aeiou]s?|del|della|l[aeo]s?|van|von|der|den|te[nr]|bin|ibn|bint|[ey])(?: (?:\p{Lu}[\p{L}\p{M}'-]{0,30}\.?|(?:al|el|d|l)['-]\p{Lu}[\p{L}\p{M}'-]{0,30}|d[aeiou]s?|del|della|l[aeo]s?|van|von|der|den|te[nr]|bin|ibn|bint|[ey])){0,5}$/u
    }
  ]
])

const slotMark = /\{([a-z]{1,12})\}/g
const blank = 32
const dash = 45

interface Slot {
  longest: number
  shape: RegExp
}

type Part = string | Slot

interface Compiled<R> {
  row: R
  order: number
  at: TemplateAt
  parts: Part[]
}

/** Text in the form in which it is compared. */
interface Folded {
  /** Case kept: slots look at it. */
  print: string
  /** Without case: literals look at it. */
  low: string
  /** For each character of `print`, its offset in the text; one more for the end. Absent when they run in step. */
  offsets?: number[]
}

const plainText = /^[\x20-\x7e]*$/
const unfolded = / {2}|--| -(?: |$)|^- /

/** Folds a stretch of flat text that neither begins nor ends with a blank. */
function fold(text: string): Folded {
  if (plainText.test(text) && !unfolded.test(text)) return {print: text, low: text.toLowerCase()}
  let print = ''
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const previous = print.charCodeAt(print.length - 1)
    if (unit === blank && previous === blank) continue
    if (unit === 0x2026) {
      print += '...'
      offsets.push(index, index, index)
      continue
    }
    let unitText = text.charAt(index)
    let width = 1
    if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032) unitText = "'"
    else if (unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0x201f || unit === 0x2033) unitText = '"'
    else if (unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015)) {
      const pair = unit === 0x2d && text.charCodeAt(index + 1) === 0x2d ? 2 : 1
      const next = text.charCodeAt(index + pair)
      if ((print === '' || previous === blank) && (next === blank || index + pair === text.length)) {
        unitText = '-'
        width = pair
      }
    }
    print += unitText
    offsets.push(index)
    index += width - 1
  }
  offsets.push(text.length)
  return {print, low: lower(print), offsets}
}

/** Lower case of the same length: `İ` grows by a code unit and is left as it is. */
function lower(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  let same = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index).toLowerCase()
    same += unit.length === 1 ? unit : text.charAt(index)
  }
  return same
}

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

function compile<R extends TemplateRow>(row: R, order: number): Compiled<R> {
  const at = row.at ?? 'whole'
  const parts: Part[] = []
  const template = fold(row.template.trim()).print
  let from = 0
  for (const match of template.matchAll(slotMark)) {
    const slot = slots.get(match[1] ?? '')
    if (!slot) throw new TypeError(`Template "${row.template}" has an unknown slot {${match[1] ?? ''}}`)
    if (match.index > from) parts.push(lower(template.slice(from, match.index)))
    else if (from > 0) throw new TypeError(`Template "${row.template}" has two slots with no text between them`)
    parts.push(slot)
    from = match.index + match[0].length
  }
  if (from < template.length) parts.push(lower(template.slice(from)))
  const opens = edge(parts[0])
  const closes = edge(parts[parts.length - 1])
  if (opens < 2 && closes < 2)
    throw new TypeError(`Template "${row.template}" must start or end with two literal characters`)
  if ((at === 'start' && opens === 0) || (at === 'end' && closes === 0)) {
    throw new TypeError(`Template "${row.template}" must ${at} with a literal character, for it is anchored there`)
  }
  return {row, order, at, parts}
}

function edge(part: Part | undefined): number {
  return typeof part === 'string' ? part.length : 0
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

/** The two characters (one, where a slot follows) that lead to a template. */
function keyOf<R>(compiled: Compiled<R>): {side: 'head' | 'tail'; outer: number; inner: number} {
  const first = compiled.parts[0]
  const last = compiled.parts[compiled.parts.length - 1]
  if (compiled.at === 'start' || (compiled.at === 'whole' && edge(first) > 1)) {
    const text = typeof first === 'string' ? first : ''
    return {side: 'head', outer: text.charCodeAt(0), inner: text.charCodeAt(1)}
  }
  const text = typeof last === 'string' ? last : ''
  return {side: 'tail', outer: text.charCodeAt(text.length - 1), inner: text.charCodeAt(text.length - 2)}
}

/**
 * The two characters at an edge in folded form, the outer one first; plain
 * characters are as they are, without case. Two codes as one number, as every
 * block is looked up at both edges.
 */
function edgeOf(flat: string, start: number, end: number, atHead: boolean): number {
  const outer = flat.charCodeAt(atHead ? start : end - 1)
  const inner = flat.charCodeAt(atHead ? start + 1 : end - 2)
  if (isPlain(outer) && (isPlain(inner) || inner === blank)) return pairOf(plainLow(outer), plainLow(inner))
  const {low} = fold(flat.slice(start, end))
  return atHead
    ? pairOf(low.charCodeAt(0), low.charCodeAt(1))
    : pairOf(low.charCodeAt(low.length - 1), low.charCodeAt(low.length - 2))
}

/** Two codes as a number; the second may be none. */
function pairOf(outer: number, inner: number): number {
  return (outer << 16) | inner
}

/** ASCII that folding leaves as it is but for case: all but blanks, dashes and controls. */
function isPlain(code: number): boolean {
  return code > blank && code < 127 && code !== dash
}

/** The code of a plain letter without its case. */
function plainLow(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}

/**
 * Whether a literal may stand at the head of a stretch: plain letters, marks
 * and blanks are compared as they are, and whatever folds stays in doubt. Most
 * rows that share two letters with a block are refused here, before the block
 * is folded.
 */
function mayOpen(part: Part | undefined, flat: string, start: number, end: number): boolean {
  if (typeof part !== 'string') return true
  let at = start
  for (let index = 0; index < part.length; index++) {
    const code = at < end ? flat.charCodeAt(at) : blank
    const wanted = part.charCodeAt(index)
    if (isPlain(code)) {
      if (plainLow(code) !== wanted) return false
    } else if (code !== blank || wanted !== blank) {
      // Nothing plain folds to a mark, nor a blank to anything else.
      return code !== blank || !isPlain(wanted)
    }
    at++
    while (code === blank && at < end && flat.charCodeAt(at) === blank) at++
  }
  return true
}

/** The same at the end of a stretch. */
function mayClose(part: Part | undefined, flat: string, start: number, end: number): boolean {
  if (typeof part !== 'string') return true
  let at = end - 1
  for (let index = part.length - 1; index >= 0; index--) {
    const code = at >= start ? flat.charCodeAt(at) : blank
    const wanted = part.charCodeAt(index)
    if (isPlain(code)) {
      if (plainLow(code) !== wanted) return false
    } else if (code !== blank || wanted !== blank) {
      return code !== blank || !isPlain(wanted)
    }
    at--
    while (code === blank && at >= start && flat.charCodeAt(at) === blank) at--
  }
  return true
}

/** The rows at one edge, by the two characters there or the only one that is literal. */
class Edge<R> {
  readonly #pairs = new Map<number, Array<Compiled<R>>>()
  readonly #singles = new Map<number, Array<Compiled<R>>>()

  add(compiled: Compiled<R>, outer: number, inner: number): void {
    const [buckets, key] = Number.isNaN(inner) ? [this.#singles, outer] : [this.#pairs, pairOf(outer, inner)]
    const bucket = buckets.get(key)
    if (bucket) bucket.push(compiled)
    else buckets.set(key, [compiled])
  }

  /** Rows of one literal character are looked up with those of two that begin with it. */
  close(): void {
    for (const [key, bucket] of this.#pairs) bucket.push(...(this.#singles.get(key >>> 16) ?? []))
  }

  /** The rows that can match at all. */
  find(pair: number, may: (compiled: Compiled<R>) => boolean): ReadonlyArray<Compiled<R>> | undefined {
    const bucket = this.#pairs.get(pair) ?? this.#singles.get(pair >>> 16)
    return bucket?.some(may) ? bucket.filter(may) : undefined
  }
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
  const head = new Edge<R>()
  const tail = new Edge<R>()
  rows.forEach((row, order) => {
    const compiled = compile(row, order)
    const {side, outer, inner} = keyOf(compiled)
    if (side === 'head') head.add(compiled, outer, inner)
    else tail.add(compiled, outer, inner)
  })
  head.close()
  tail.close()

  function match(flat: string, start: number, end: number): ReadonlyArray<TemplateMatch<R>> {
    let from = start
    let to = end
    while (from < to && flat.charCodeAt(from) === blank) from++
    while (to > from && flat.charCodeAt(to - 1) === blank) to--
    if (to - from < 2) return none
    // Sixteen characters hold the two that count, blanks and a double dash included.
    const first = edgeOf(flat, from, Math.min(to, from + 16), true)
    const last = edgeOf(flat, Math.max(from, to - 16), to, false)
    const opening = head.find(first, ({parts}) => mayOpen(parts[0], flat, from, to))
    const closing = tail.find(last, ({parts}) => mayClose(parts.at(-1), flat, from, to))
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

  return {match}
}

function offset(text: Folded, index: number): number {
  return text.offsets ? (text.offsets[index] ?? 0) : index
}
