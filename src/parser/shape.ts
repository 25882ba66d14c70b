/**
 * What a line looks like: the facts by which `layout.ts` judges the break above it.
 */
import {hasSmall, isFigure, isPlainBig, isPlainLetter, isPlainSmall} from '../text/letters.ts'
import type {Line, LineTable} from '../text/lines.ts'
import {marksOf} from '../text/marks.ts'

/** What the decisions need to know of a line. */
export interface Shape {
  /** Length from the line's start, indent included. */
  length: number
  indent: number
  /** Length of the first word. */
  word: number
  /** The line ends a sentence. */
  ends: boolean
  /** It starts with a small letter, marks aside. */
  lower: boolean
  /** It starts with a mark that ends something, such as a comma. */
  tail: boolean
  /** It has capitals and no small letters. */
  caps: boolean
  /** It stands in a block that is set in as a whole. */
  inset: boolean
  /** Width of the list mark at its head, blanks included; 0 when there is none. */
  mark: number
  /** The list mark is a dash, which also stands in wrapped prose. */
  dash: boolean
  table: boolean
  /** How many blank lines count as standing above. */
  gap: number
}

/** A line is judged by this many characters at its head. */
export const headLength = 240

const firstLetter = /\p{L}/u
/** So many marks may stand in front of a line's first letter. */
const mostOpeners = 3
const openers = marksOf('"\'“‘`([')
/** `. The index rose`, where a link stood at the line's end. */
const tails = marksOf('.,;:!?)%')
/** `* item`, `- item`, `1. item`, `(2) item`, `a) item`, `@ SUBHEAD`. */
const listMark = /(?:[*•·▪◦●■@]|(?<dash>--?|[–—])|\d{1,3}[.)]|\(\d{1,2}\)|[a-z]\)|\([a-z]\)) {1,6}(?=\S)/uy
/** How those begin, letters aside. */
const markHeads = marksOf('*•·▪◦●■@-–—(0123456789')
/** A line of dashes, equals signs, underscores or asterisks. */
const ruleMarks = marksOf('-=_*~+–—')
const rule = /^[-=_*~+–—]{3}[-=_*~+–— ]*$/u
/** `GP`, `W`, `Pts`: what stands above a column of figures. */
const columnHead = /^[A-Z][A-Za-z%]{0,3}\.?$/
/** A blank run between columns; behind a full stop it is a paragraph's or a typist's. */
const columnGap = /[^ .?!"”')] {3,}(?=\S)/g
const leader = /\.{4} {0,9}[^\s.]\S{0,11}$/u
const number = /^[-+(]?[$£€]?\d[\d,.:/-]*[%)]?[a-z]?$/u
const numberHeads = marksOf('-+($£€0123456789')
const closers = marksOf('"\'”’)]*')
const stop = 46
/** Words that a full stop shortens and ends no sentence behind: `Nov.`, `Gen.`; one capital is another. */
const shortForms = new Set(
  'Jan Feb Mar Aug Sep Sept Oct Nov Dec Mr Mrs Ms Dr Drs Gen Sen Rep Gov Lt Col Sgt Capt Cmdr St No Nos vs'.split(' ')
)
const longestShort = 4

/**
 * Reads the shapes of all lines.
 *
 * @param flat the flat text
 * @param table its lines
 */
export function readShapes(flat: string, table: LineTable): Shape[] {
  const shapes = table.lines.map(line => shapeOf(flat, line))
  settleTables(shapes)
  takeMargin(shapes)
  markInsets(shapes)
  undoDoubleSpacing(shapes)
  return shapes
}

/** Reads what the decisions need to know of a line. */
function shapeOf(flat: string, {start, first, end, blankAbove}: Line): Shape {
  const text = flat.slice(first, Math.min(end, first + headLength))
  const space = text.indexOf(' ')
  const code = text.charCodeAt(0)
  const letter = isPlainLetter(code)
  // Nearly all lines begin with a letter, and only `a)` is a mark then.
  const mark = (letter ? isPlainSmall(code) && text.charCodeAt(1) === 41 : markHeads[code] === 1)
    ? readMark(text)
    : null
  const dash = mark?.groups?.['dash'] !== undefined
  return {
    length: end - start,
    indent: first - start,
    word: space < 0 ? text.length : space,
    ends: endsSentence(flat, first, end),
    lower: letter ? isPlainSmall(code) : opensSmall(text, mark && dash ? mark[0].length : 0),
    tail: tails[code] === 1 && (text.length === 1 || text.charCodeAt(1) === 32),
    caps: !hasSmall(text) && (letter || firstLetter.test(text)),
    inset: false,
    mark: mark ? mark[0].length : 0,
    dash,
    table: isTable(text),
    gap: blankAbove
  }
}

function readMark(text: string): RegExpExecArray | null {
  listMark.lastIndex = 0
  return listMark.exec(text)
}

/** Whether a small letter stands at an offset, marks that open aside. */
function opensSmall(text: string, start: number): boolean {
  let at = start
  while (at < start + mostOpeners && openers[text.charCodeAt(at)] === 1) at++
  return hasSmall(text, at, Math.min(at + 1, text.length))
}

/** Whether a line's last character, closing marks aside, ends a sentence. */
function endsSentence(flat: string, first: number, end: number): boolean {
  let at = end - 1
  while (at > first && at > end - 6 && closers[flat.charCodeAt(at)] === 1) at--
  const last = flat.charCodeAt(at)
  if (last === stop) return at < end - 1 || !isShortened(flat, first, at)
  return last === 63 || last === 33 || last === 0x2026
}

/** Whether the word in front of a full stop is short for something, so that the stop may end no sentence. */
export function isShortened(text: string, start: number, at: number): boolean {
  let from = at
  while (from > start && at - from <= longestShort && isPlainLetter(text.charCodeAt(from - 1))) from--
  const length = at - from
  if (length === 1) return isPlainBig(text.charCodeAt(from))
  return length <= longestShort && shortForms.has(text.slice(from, at))
}

/** Whether a line has columns of figures, or is a rule. */
function isTable(text: string): boolean {
  if (text.length > 150) return false
  if (ruleMarks[text.charCodeAt(0)] === 1 && rule.test(text)) return true
  if (!mayBeTable(text)) return false
  const words = text.split(' ').filter(word => word !== '')
  const figures = words.filter(word => numberHeads[word.charCodeAt(0)] === 1 && number.test(word)).length
  const gaps = text.match(columnGap)?.length ?? 0
  if (gaps >= 2 || (gaps === 1 && words.length >= 4 && words.every(word => columnHead.test(word)))) return true
  if (gaps === 1 && figures > 0 && words.length <= 8) return true
  if (leader.test(text)) return true
  return figures >= 5 && figures * 10 >= words.length * 6
}

/** A table has gaps, leaders or at least five figures. */
function mayBeTable(text: string): boolean {
  let figures = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters, which nearly all characters are.
    if (code > lastFigure) continue
    if (code === text.charCodeAt(at + 1)) {
      if (code === space && isRun(text, at, space, 3)) return true
      if (code === stop && isRun(text, at, stop, 4)) return true
    }
    if (isFigure(code) && ++figures >= 5) return true
  }
  return false
}

/** Whether a character stands so often in a row from an offset on. */
function isRun(text: string, start: number, code: number, count: number): boolean {
  for (let at = start + 1; at < start + count; at++) if (text.charCodeAt(at) !== code) return false
  return true
}

const space = 32
const lastFigure = 57

/** A line with gaps that stands alone in prose was padded by a typesetter, and is no table. */
function settleTables(shapes: Shape[]): void {
  for (let index = 0; index < shapes.length; index++) {
    const line = shape(shapes, index)
    if (!line.table || line.length < 50) continue
    const before = index > 0 ? shape(shapes, index - 1) : undefined
    const after = index + 1 < shapes.length ? shape(shapes, index + 1) : undefined
    if (!before?.table && !after?.table && (line.lower || after?.lower)) line.table = false
  }
}

/**
 * Lines that CR CR LF ends, and double-spaced ones, have a blank line below
 * each: where wrapped text shows across such a gap, one blank line is none.
 */
function undoDoubleSpacing(shapes: Shape[]): void {
  let gaps = 0
  let wraps = 0
  for (let index = 1; index < shapes.length; index++) {
    const below = shape(shapes, index)
    const above = shape(shapes, index - 1)
    if (below.gap === 0) continue
    gaps++
    if (below.gap === 1 && below.lower && !above.ends && above.length >= 45 && above.length <= 100) wraps++
  }
  if (wraps < 3 || wraps * 6 < gaps || gaps * 20 < (shapes.length - 1) * 19) return
  for (const line of shapes) if (line.gap > 0) line.gap--
}

/** Takes off the margin that (nearly) all lines have, as pages printed from a terminal do. */
function takeMargin(shapes: Shape[]): void {
  const indents = new Array<number>(41).fill(0)
  for (const line of shapes) indents[Math.min(line.indent, 40)] = (indents[Math.min(line.indent, 40)] ?? 0) + 1
  let left = Math.floor(shapes.length / 20)
  let margin = 0
  while (margin < 40 && left - (indents[margin] ?? 0) >= 0) left -= indents[margin++] ?? 0
  if (margin > 0) for (const line of shapes) line.indent = Math.max(0, line.indent - margin)
}

/** Marks blocks of three and more lines that are set in alike and wrapped. */
function markInsets(shapes: Shape[]): void {
  let from = 0
  while (from < shapes.length) {
    const {indent} = shape(shapes, from)
    let wraps = 0
    let to = from + 1
    for (; to < shapes.length; to++) {
      const below = shape(shapes, to)
      if (below.indent !== indent || below.gap > 0) break
      if (below.lower && !shape(shapes, to - 1).ends) wraps++
    }
    if (indent > 0 && to - from >= 3 && wraps * 3 >= to - from - 1) {
      for (let index = from; index < to; index++) shape(shapes, index).inset = true
    }
    from = to
  }
}

/**
 * Smallest indent that tells a first line: two blanks, or one (a tab) where
 * indented lines stand below ends of sentences throughout the text.
 */
export function indentOf(shapes: Shape[]): number {
  let starts = 0
  let others = 0
  for (let index = 1; index < shapes.length; index++) {
    const below = shape(shapes, index)
    const above = shape(shapes, index - 1)
    if (below.gap > 0 || below.indent - above.indent !== 1) continue
    if (above.ends && !below.lower) starts++
    else others++
  }
  return starts >= 3 && others * 5 <= starts ? 1 : 2
}

/** Whether nearly all lines are in capitals. */
export function inCapitals(shapes: Shape[]): boolean {
  let caps = 0
  for (const line of shapes) if (line.caps) caps++
  return caps * 10 >= shapes.length * 8
}

/** The shape at an index that is known to be one. */
export function shape(shapes: Shape[], index: number): Shape {
  const found = shapes[index]
  if (!found) throw new RangeError(`No line ${index}`)
  return found
}
