/**
 * Which lines are one paragraph.
 *
 * Wire copy comes hard-wrapped at 60 to 80 columns with indented first lines
 * or with blank lines between paragraphs, as one long line a paragraph, or as
 * a mixture: a head of short lines above wrapped text. So each line break is
 * judged by the two lines at it and by what the lines around them do.
 */
import type {Line, LineTable} from '../text/lines.ts'

/** What the decisions need to know of a line. */
interface Shape {
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

/** Column at which a stretch of lines is wrapped. */
interface Column {
  column: number
  /** Lines are broken where the next word did not fit, not anywhere. */
  even: boolean
}

interface Layout {
  flat: string
  table: LineTable
  shapes: Shape[]
  /** Indents by which first lines are told; anything from two blanks, one blank only when the text shows it. */
  indent: number
  /** The whole text is in capitals, as old telexes are. */
  capitals: boolean
}

/** Longer lines are no wrapped lines: a line is a paragraph there. */
const wrapLimit = 160
/** A line that stands further in was centred, and is no first line. */
const deepest = 12
/** Shorter lines are one paragraph, whatever blanks they have. */
const longLine = 700
/** A line is judged by this many characters at its head. */
const headLength = 240

const lowerLetter = /\p{Ll}/u
const firstLetter = /\p{L}/u
const smallStart = /^["'“‘`(\[]{0,3}\p{Ll}/u
/** `. The index rose`, where a link stood at the line's end. */
const tailStart = /^[.,;:!?)%](?: |$)/u
/** `* item`, `- item`, `1. item`, `(2) item`, `a) item`, `@ SUBHEAD`. */
const listMark = /(?:[*•·▪◦●■@]|(?<dash>--?|[–—])|\d{1,3}[.)]|\(\d{1,2}\)|[a-z]\)|\([a-z]\)) {1,6}(?=\S)/uy
/** A line of dashes, equals signs, underscores or asterisks. */
const rule = /^[-=_*~+–—]{3,}(?: {0,9}[-=_*~+–—]{1,}){0,40}$/u
/** A blank run between columns; behind a full stop it is a paragraph's or a typist's. */
const columnGap = /[^ .?!"”')] {3,}(?=\S)/g
const leader = /\.{4,} {0,9}\S{1,12}$/u
const number = /^[-+(]?[$£€]?\d[\d,.:/-]*[%)]?[a-z]?$/u
/** A full stop that ends no sentence: `Nov.`, `Gen.`, `U.S.` */
const shortened =
  /(?:^|[^A-Za-z])(?:[A-Z]|Jan|Feb|Mar|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Drs?|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Cmdr|St|Nos?|vs)\.$/u
/** The blanks behind a sentence, with its stop. */
const sentenceGap = /[.?!…]["'”’)\]]{0,3} +(?=["'“‘`(*[]{0,3}[\p{Lu}\d])/gu
const doubleBlank = / {2,}/g
const closers = /["'”’)\]*]/u

/** Lines of heads and tails that begin a block, however full the line above is. */
const opensBlock = [
  // `By ANA R. RUIZ=`, but not `By Tuesday all of the ministers had left for home, and the talks`
  /^By [A-Z"'][^\d?!;]{0,56}[^\d.?!;]$/u,
  /^(?:Eds|Ed|Editors?)(?: Note)?:/iu,
  /^EDITOR'?S NOTE\b/u,
  /^(?:Associated Press|AP|United Press International|UPI) (?:[A-Z][a-z]+ ){0,2}Writer$/u,
  // `LaserPhotos NY4,5`, `With PM-Harbor Fire, Bjt`
  /^Laser(?:[Pp]hoto|[Gg]raphic|[Cc]olor)s?\b/u,
  /^With [APB][MC]-/u,
  // `AP-NR-02-03-91 1517EST`
  /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}/u,
  /^reuter(?:s|\.{3})?$/iu,
  // `LUSAKA, Zambia (AP) _`
  /^[A-Z]{3,}[^()a-z]{0,30}(?:, [^()]{1,40})? \([A-Z][A-Za-z./ ]{1,20}\) ?[-–—_]/u
]
/** Lines that are a block of their own, however full they are. */
const closesBlock = [
  /^By [A-Z"'][^\d?!;]{0,56}[^\d.?!;]$/u,
  // `PM-Harbor Fire, 2nd Ld-Writethru, a0412,0533`
  /^(?:AM|PM|BC|AP)-\S.{0,80}\d{3,4}$/u,
  // `r i PM-HarborFire 2ndLd-Writethru a0412 02-03 0533`
  /\b\d\d-\d\d(?:-\d\d)? \d{4}[A-Z]{0,4}$/u
]
/** A header line that was wrapped before its date or its count of words. */
const headerLine = /^[a-z] [a-z] \S{3}/u
const headerRest = /^(?:\d\d-\d\d {1,3})?\d{3,4}$/u

/**
 * Groups lines into paragraphs and other blocks.
 *
 * @param flat the flat text
 * @param table its lines
 * @returns groups of indices into `table.lines`, both ends included, in order; each line is in one
 */
export function joinLines(flat: string, table: LineTable): Array<{first: number; last: number}> {
  const {lines} = table
  const shapes = lines.map((_, index) => shapeOf(flat, table, index))
  settleTables(shapes)
  takeMargin(shapes)
  markInsets(shapes)
  undoDoubleSpacing(shapes)
  const layout: Layout = {flat, table, shapes, indent: indentOf(shapes), capitals: inCapitals(shapes)}
  const whole = columnOf(shapes, 0, shapes.length)
  const groups: Array<{first: number; last: number}> = []
  let from = 0
  while (from < shapes.length) {
    let to = from + 1
    while (to < shapes.length && shape(shapes, to).gap === 0) to++
    groupStretch(layout, from, to, whole, groups)
    from = to
  }
  return groups
}

/** Groups the lines from one blank line to the next. */
function groupStretch(
  layout: Layout,
  from: number,
  to: number,
  whole: Column | undefined,
  groups: Array<{first: number; last: number}>
): void {
  // A notice may be wrapped at 80 columns below a story at 65.
  const own = to - from > 4 ? columnOf(layout.shapes, from, to) : undefined
  const column = own?.even ? own : whole ?? own
  let first = from
  for (let index = from + 1; index < to; index++) {
    if (continues(layout, first, index, column)) continue
    groups.push({first, last: index - 1})
    first = index
  }
  groups.push({first, last: to - 1})
}

/** Whether a line belongs to the group above it. */
function continues(layout: Layout, groupFirst: number, index: number, column: Column | undefined): boolean {
  const {flat, table, shapes} = layout
  const above = shape(shapes, index - 1)
  const below = shape(shapes, index)
  if (above.table || below.table) return above.table && below.table
  if (below.tail && !above.ends) return true
  const fits = !column || above.length > wrapLimit || above.length + 1 + below.word <= column.column
  const runsOn = below.lower && !above.ends
  const colon = flat.charAt(lineAt(table, index - 1).end - 1) === ':'

  if (below.mark > 0) {
    // A dash or a number can come to stand at the head of a line: `the minister\n-- a former judge -- said`.
    const open = !above.ends && shape(shapes, groupFirst).mark === 0 && !colon
    const inProse = open && (below.dash
      ? column !== undefined && above.length > column.column / 2 && (below.lower || layout.capitals)
      : !fits)
    if (!inProse) return false
  }
  const group = shape(shapes, groupFirst)
  if (group.mark > 0 && below.indent === group.indent + group.mark) return true

  const aboveLine = lineAt(table, index - 1)
  const belowLine = lineAt(table, index)
  if (framed(flat, aboveLine, belowLine)) return false
  if (isFrame(flat, aboveLine, belowLine)) return true

  const start = flat.slice(belowLine.first, Math.min(belowLine.end, belowLine.first + headLength))
  if (headerRest.test(start) && headerLine.test(flat.slice(aboveLine.first, aboveLine.first + 9))) return true
  if (opensBlock.some(pattern => pattern.test(start))) return false
  if (above.length <= headLength) {
    const text = flat.slice(aboveLine.first, aboveLine.end)
    if (closesBlock.some(pattern => pattern.test(text)) && !runsOn) return false
  }
  // A headline in capitals above text that is not.
  if (above.caps && !below.caps && !layout.capitals && above.length - above.indent > 20 && !colon) return false

  const deeper = below.indent - above.indent
  if (deeper >= layout.indent) return runsOn && !fits
  if (deeper > 0 && above.ends && !below.lower) return false
  const short = column?.column ?? wrapLimit
  if (group.indent - below.indent >= layout.indent) {
    // Below an indented first line all flush lines are its paragraph, unless the text is wrapped and one stops well short.
    if (!column?.even) return group.indent <= deepest && (above.ends || below.lower || above.length >= 45)
    if (!fits) return true
    return (!above.ends || below.lower ? above.length > short * 0.45 : above.length + below.word > short - 8)
  }
  // Indented lines below each other are paragraphs of a line each, unless a whole block is set in.
  if (below.indent >= layout.indent && above.indent === below.indent && !below.inset) return false
  if (!column) return runsOn && above.length >= 40 && above.length <= wrapLimit && below.length <= wrapLimit
  if (!fits) return true
  if (above.length > wrapLimit) return false
  if (runsOn) return !column.even || above.length > short * 0.4
  if (above.ends || above.length + below.word < short - 8) return !column.even && above.ends && above.length > short * 0.7
  // One word would just have fitted; a headline's next line does not end a sentence or fill its line.
  return below.ends || below.length > short - 12
}

/**
 * Cuts a line that holds many paragraphs, as flattened pages do, where double
 * blanks stand between them: `... last year.  The company ...`.
 *
 * Typists set two blanks behind every full stop, and text that was once
 * wrapped has them anywhere, so they count only where most sentences have one
 * blank and double ones are at sentence ends far more often than by chance.
 *
 * @param flat the flat text
 * @param start offset of the line
 * @param end offset of its end
 * @returns its parts in order, without the blanks between them; the whole line where it is one
 */
export function splitLongLine(flat: string, start: number, end: number): Array<{start: number; end: number}> {
  const whole = [{start, end}]
  if (end - start < longLine) return whole
  const line = flat.slice(start, end)
  if (!line.includes('  ')) return whole
  const doubles: Array<{start: number; end: number}> = []
  const wides: Array<{start: number; end: number}> = []
  let singles = 0
  for (const {0: text, index} of line.matchAll(sentenceGap)) {
    const blanks = text.length - text.trimEnd().length
    const to = index + text.length
    const stop = index + text.length - blanks
    if (text.startsWith('.') && shortened.test(line.slice(Math.max(0, index - 7), index + 1))) continue
    if (blanks === 1) singles++
    else doubles.push({start: stop, end: to})
    if (blanks > 2) wides.push({start: stop, end: to})
  }
  let elsewhere = -doubles.length
  let wideElsewhere = -wides.length
  for (const {0: text} of line.matchAll(doubleBlank)) {
    elsewhere++
    if (text.length > 2) wideElsewhere++
  }
  if (wides.length > 0 && wides.length > wideElsewhere * 4) return partsOf(start, end, wides)
  const sentences = doubles.length + singles
  const byChance = (sentences * Math.max(0, elsewhere) * 6) / line.length
  if (doubles.length < 2 || singles * 4 < sentences || doubles.length < byChance * 4) return whole
  return partsOf(start, end, doubles)
}

/** The stretches between cuts, which are relative to the first offset. */
function partsOf(
  start: number,
  end: number,
  cuts: Array<{start: number; end: number}>
): Array<{start: number; end: number}> {
  const parts = []
  let from = start
  for (const cut of cuts) {
    parts.push({start: from, end: start + cut.start})
    from = start + cut.end
  }
  parts.push({start: from, end})
  return parts
}

/** A line of a header that is marked as one: `^By ANA RUIZ=`, `END<`. */
function framed(flat: string, above: Line, below: Line): boolean {
  const last = flat.charAt(above.end - 1)
  return flat.charAt(below.first) === '^' || last === '<' || last === '='
}

/** A marked header line that was wrapped: `^Harbor fire`, `spreads<`. */
function isFrame(flat: string, above: Line, below: Line): boolean {
  return flat.charAt(above.first) === '^' && flat.charAt(below.end - 1) === '<'
}

/** Reads what the decisions need to know of a line. */
function shapeOf(flat: string, table: LineTable, index: number): Shape {
  const {start, first, end, blankAbove} = lineAt(table, index)
  const text = flat.slice(first, Math.min(end, first + headLength))
  const space = text.indexOf(' ')
  listMark.lastIndex = 0
  const mark = listMark.exec(text)
  const letter = firstLetter.exec(text)
  return {
    length: end - start,
    indent: first - start,
    word: space < 0 ? text.length : space,
    ends: endsSentence(flat, first, end),
    lower: smallStart.test(mark?.groups?.['dash'] === undefined ? text : text.slice(mark[0].length)),
    tail: tailStart.test(text),
    caps: letter !== null && !lowerLetter.test(text),
    inset: false,
    mark: mark ? mark[0].length : 0,
    dash: mark?.groups?.['dash'] !== undefined,
    table: isTable(text),
    gap: blankAbove
  }
}

/** Whether a line's last character, closing marks aside, ends a sentence. */
function endsSentence(flat: string, first: number, end: number): boolean {
  let at = end - 1
  while (at > first && at > end - 6 && closers.test(flat.charAt(at))) at--
  const last = flat.charAt(at)
  if (last === '.') return at < end - 1 || !shortened.test(flat.slice(Math.max(first, at - 8), end))
  return last === '?' || last === '!' || last === '…'
}

/** Whether a line has columns of figures, or is a rule. */
function isTable(text: string): boolean {
  if (text.length > 150) return false
  if (rule.test(text)) return true
  const words = text.split(' ').filter(word => word !== '')
  const figures = words.filter(word => number.test(word)).length
  const gaps = text.match(columnGap)?.length ?? 0
  if (gaps >= 2) return true
  if (gaps === 1 && figures > 0 && words.length <= 8) return true
  if (leader.test(text)) return true
  return figures >= 5 && figures * 10 >= words.length * 6
}

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
function indentOf(shapes: Shape[]): number {
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
function inCapitals(shapes: Shape[]): boolean {
  let caps = 0
  for (const line of shapes) if (line.caps) caps++
  return caps * 10 >= shapes.length * 8
}

/** Whether the break between two lines is surely one of wrapped text. */
function isWrap(above: Shape, below: Shape): boolean {
  if (below.gap > 0 || above.ends || above.table || below.table || below.mark > 0) return false
  if (above.length < 30 || above.length > wrapLimit || below.indent > above.indent) return false
  return below.lower || (above.caps && below.caps && above.length >= 45)
}

/** The column at which lines are wrapped, from breaks that are surely wraps; nothing when the text shows none. */
function columnOf(shapes: Shape[], from: number, to: number): Column | undefined {
  const lengths = new Array<number>(wrapLimit + 1).fill(0)
  let wraps = 0
  for (let index = from + 1; index < to; index++) {
    const above = shape(shapes, index - 1)
    if (!isWrap(above, shape(shapes, index))) continue
    lengths[above.length] = (lengths[above.length] ?? 0) + 1
    wraps++
  }
  if (wraps === 0) return undefined
  // Longest but for a tenth: an editor's patch may stand out on the right.
  let left = Math.floor((wraps - 1) / 10)
  let column = wrapLimit
  while (column > 0 && left - (lengths[column] ?? 0) >= 0) left -= lengths[column--] ?? 0
  let full = 0
  for (let index = from + 1; index < to; index++) {
    const above = shape(shapes, index - 1)
    const below = shape(shapes, index)
    if (isWrap(above, below) && above.length + 1 + below.word > column - 2) full++
  }
  return {column, even: full * 4 >= wraps * 3}
}

function shape(shapes: Shape[], index: number): Shape {
  const found = shapes[index]
  if (!found) throw new RangeError(`No line ${index}`)
  return found
}

function lineAt(table: LineTable, index: number): Line {
  const found = table.lines[index]
  if (!found) throw new RangeError(`No line ${index}`)
  return found
}
