/**
 * Which lines are one paragraph.
 *
 * Wire copy comes hard-wrapped at 60 to 80 columns with indented first lines
 * or with blank lines between paragraphs, as one long line a paragraph, or as
 * a mixture: a head of short lines above wrapped text. So each line break is
 * judged by the two lines at it and by what the lines around them do.
 */
import {isFigure} from '../text/letters.ts'
import {isFunctionWord} from '../text/words.ts'
import type {Line, LineTable} from '../text/lines.ts'
import type {Column} from './column.ts'
import {columnOf, wrapLimit} from './column.ts'
import type {Shape} from './shape.ts'
import {headLength, inCapitals, indentOf, readShapes, shape} from './shape.ts'

export {splitLongLine} from './long-line.ts'

interface Layout {
  flat: string
  table: LineTable
  shapes: Shape[]
  /** Indents by which first lines are told; anything from two blanks, one blank only when the text shows it. */
  indent: number
  /** The whole text is in capitals, as old telexes are. */
  capitals: boolean
}

/** A line may stand out by this much, after an editor's patch. */
const overrun = 15
/** A line that stands further in was centred, and is no first line. */
const deepest = 12

/** `by Ann Mills, Daily Bugle`, below a headline. */
const smallByline =
  /^by [A-Z][a-z]+ [A-Z][A-Za-z'’-]+(?: and [A-Z][a-z]+ [A-Z][A-Za-z'’-]+)?(?:, [A-Z][A-Za-z ]{3,40})?$/u

/** Lines of heads and tails that begin a block, however full the line above is. */
const opensBlock = [
  smallByline,
  // `By ANA R. RUIZ=`, but not `By Tuesday all of the ministers had left for home, and the talks`
  /^By [A-Z"'][^\d?!;]{0,56}[^\d.?!;]$/u,
  // `example.com - ` in front of a snippet
  /^[a-z]{3,24}\.(?:com|net|org) - [A-Z]/u,
  /^(?:Eds|Ed|Editors?)(?: Note)?:/i,
  /^EDITOR'?S NOTE\b/u,
  /^(?:Associated Press|AP|United Press International|UPI) (?:[A-Z][a-z]+ ){0,2}Writer$/u,
  // `LaserPhotos NY4,5`, `With PM-Harbor Fire, Bjt`
  /^Laser(?:[Pp]hoto|[Gg]raphic|[Cc]olor)s?\b/u,
  /^With [APB][MC]-/u,
  // `RETRANSMITTING a0412 to fix slug`
  /^(?:RETRANSMI(?:T|SSION)|Retransmitting )/u,
  // `AP-NR-02-03-91 1517EST`
  /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}/u,
  /^reuter(?:s|\.{3})?$/i,
  // `# dpa NOTEBOOK`, `(STORY CAN END HERE.`, `(ATTN: UPDATES with`, `--With assistance from`
  /^#{1,3} [A-Za-z]/u,
  /^\((?:(?:STORY|BEGIN|END|OPTIONAL) [A-Z ]{3}|ATTN: |Eds: |(?:Adds|Updates|Recasts|Corrects|Refiles|Repeats) )/u,
  /^--(?:With|By|Editor)\b/u,
  /^\(?Reporting by [A-Z]/u,
  // `19/03/2024 05:12 PM`, `Published: March 14, 2024 3.21pm GMT`
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/iu,
  /^(?:Published|Updated|Posted|Issued)(?: on)?:? (?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}[ /][A-Z\d])/u,
  // `-0-`, `-30-`, `###`, `www.example.com (Juche110.7.9.)`
  /^(?:[-–—#*_=~•. ]{2,}\d{0,2}[-–—#*_=~•. ]{0,9}|(?:www\.|https?:\/\/)\S{4,100}(?: \(\S{1,30}\))?)$/u,
  // Buttons that pages print in small letters, and what they read out of a list of links
  /^(?:facebook|twitter|whatsapp|linkedin|telegram|copylink|copy link|mail(?:to)?|email|print|share|end of list|list (?:of \d{1,2} items?|\d{1,2} of \d{1,2}(?= ).{1,60}))$/u,
  // `LUSAKA, Zambia (AP) _`
  /^[A-Z]{3}[^()a-z]{0,40}(?:[a-z][^()]{0,40})?\([A-Z][A-Za-z./ ]{1,20}\) ?[-–—_]/u
]
/**
 * An agency's sign with the desk's initials, or behind `==`, or initials at slashes, or the end: `AAP jmc`, `==Kyodo`,
 * `doc-ber/eab/jj`, `./.JVD`, `ends`; a block where the line above ends a sentence.
 */
const signOff =
  /^(?:[A-Z]{2,5} [a-z]{2,4}(?:[ /][a-z]{2,4}){0,2}|==[A-Z][A-Za-z]{2,12}|[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}(?: \([A-Za-z, ]{2,30}\))?|\.\/\. ?[A-Z]{2,4}|(?:[A-Z]{2,5}\/){1,2}[A-Za-z]{2,5}(?:\/[a-z]{2,4})?(?:\/\d{4} hrs)?|ends?|E(?:nds|NDS?)|M(?:ore|ORE))$/u
/** `fgg-ycl/dmt/mp`: nothing else has so many slashes. */
const manyInitials = /^[a-z]{2,4}(?:[-/][a-z]{2,4}){2,5}$/u
const longestSignOff = 45
/** How lines begin that any of these can match. */
const mayOpen =
  /^(?:[Bb]y |[a-z]+\.|[fwlcemps][a-z]{3,7}$|twitter|telegram|copy |end of l|list |\d{1,2}[/.-]\d|[(#\-–—*_=~•. ]|Reporting|Publ|Upda|Post|Issu|[Ee][Dd]|Assoc|AP |Unit|UPI |Laser|With [APB]|[A-Z][A-Z]|[Rr][Ee]|http)/
/** Lines that are a block of their own, however full they are. */
const closesBlock = [
  smallByline,
  /^By [A-Z"'][^\d?!;]{0,56}[^\d.?!;]$/u,
  /^[-–—#*_=~•. ]{2,}\d{0,2}[-–—#*_=~•. ]{0,9}$/u,
  // `PM-Harbor Fire, 2nd Ld-Writethru, a0412,0533`
  /^(?:AM|PM|BC|AP)-\S.{0,80}\d{3,4}$/u,
  // `r i PM-HarborFire 2ndLd-Writethru a0412 02-03 0533`
  /\b\d\d-\d\d(?:-\d\d)? \d{4}[A-Z]{0,4}$/u
]
/** How lines begin or end that any of these can match. */
const mayClose = /^(?:[Bb]y |[-–—#*_=~•. ]|[APB][MCP]-)|[A-Z\d]$/
/** `Date: 3 Feb`, `Media contact: Ana Lund`, `title: Mill reopens`: one below the other they are a list. */
const labelled = /^[A-Za-z][A-Za-z_-]{1,24}(?: [a-z]{1,12})?: {1,3}\S/u
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
  const shapes = readShapes(flat, table)
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
  const column = own?.even ? own : (whole ?? own)
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
  // A line that runs far over the column is one that nobody wrapped, such as the path of a mail.
  const fits = !column || above.length > column.column + overrun || above.length + 1 + below.word <= column.column
  const runsOn = below.lower && !above.ends
  const colon = flat.charAt(lineAt(table, index - 1).end - 1) === ':'

  if (below.mark > 0) {
    // A dash or a number can come to stand at the head of a line: `the minister\n-- a former judge -- said`.
    const open = !above.ends && shape(shapes, groupFirst).mark === 0 && !colon
    const inProse =
      open &&
      (below.dash
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
  if (
    isFigure(start.charCodeAt(0)) &&
    headerRest.test(start) &&
    headerLine.test(flat.slice(aboveLine.first, aboveLine.first + 9))
  )
    return true
  if (start.includes(': ') && labelled.test(start) && labelled.test(flat.slice(aboveLine.first, aboveLine.first + 40)))
    return false
  if (mayOpen.test(start) && opensBlock.some(pattern => pattern.test(start))) return false
  if (belowLine.end - belowLine.first <= longestSignOff && manyInitials.test(start)) return false
  if (above.ends && belowLine.end - belowLine.first <= longestSignOff && signOff.test(start)) return false
  if (above.length <= headLength) {
    const text = flat.slice(aboveLine.first, aboveLine.end)
    if (!runsOn && mayClose.test(text) && closesBlock.some(pattern => pattern.test(text))) return false
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
    return !above.ends || below.lower ? above.length > short * 0.45 : above.length + below.word > short - 8
  }
  // Indented lines below each other are paragraphs of a line each, unless a whole block is set in.
  if (below.indent >= layout.indent && above.indent === below.indent && !below.inset) return false
  if (!column) return runsOn && above.length >= 40 && above.length <= wrapLimit && below.length <= wrapLimit
  if (!fits) return true
  if (above.length > wrapLimit) return false
  if (runsOn) return !column.even || above.length > short * 0.4
  if (above.length > short + overrun) return false
  if (above.ends || above.length + below.word < short - 8)
    return !column.even && above.ends && above.length > short * 0.7
  // A full line below the first line of all is the first paragraph's: `Mine to host chess` / `A tournament will be held in ...`
  if (index === 1 && below.length > short - 12 && !below.ends && layout.shapes.length > 3) return false
  if (isHeadRest(flat, aboveLine, belowLine, above.length > short - narrower)) return true
  // One word would just have fitted; a headline's next line does not end a sentence or fill its line.
  return below.ends || below.length > short - 12
}

/** Heads are wrapped by so much less than the text below them. */
const narrower = 8
/** A preposition or dash with a word or two, or a word alone. */
const fewWords =
  /^(?:(?:[Tt]o|[Oo]f|[Ii]n|[Oo]n|[Ff]or|[Aa]t|[Aa]nd|[Oo]r|_|--?) \S{1,16}(?: \S{1,16})?|(?<alone>[A-Za-z]{1,8}))$/u

/**
 * Whether a line is the last words of the headline above, which fills its line: few, and the first of them a small
 * one, with which no line of the head begins: `Harbour Bill Fails After Mayor Delays` / `It`.
 */
function isHeadRest(flat: string, above: Line, below: Line, isFull: boolean): boolean {
  if (!isFull || above.first !== above.start || below.end - below.first >= 40) return false
  const words = fewWords.exec(flat.slice(below.first, below.end))?.groups
  return words !== undefined && (words['alone'] === undefined || isFunctionWord(words['alone'].toLowerCase()))
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

function lineAt(table: LineTable, index: number): Line {
  const found = table.lines[index]
  if (!found) throw new RangeError(`No line ${index}`)
  return found
}
