/**
 * The text of an ANPA frame without its typesetting.
 *
 * Lines for the desk begin with `^` and end with `<` (quad left) or `=` (quad
 * centre): slug, headline, notes, byline. Each becomes a paragraph of its own.
 * Paragraphs of the story begin with a tab and stay as they are, and so do
 * `` `` ``, `''` and `_`, which are quotation marks and dashes of the wire.
 */
import {dropControls} from '../controls.ts'

export interface AnpaText {
  text: string
  /** What the lines for the desk say, without their marks, in order. */
  headLines: string[]
  /** The first lines without marks above the story. */
  plainLines: string[]
}

const lineBreak = /\r\n|[\r\n]/
/** `^END<` closes a table. */
const tableEnd = /^\^?END<$/
const quad = /[<=][\t ]{0,8}$/
/** `3{` is 3½. */
const half = /(?<=[\d\t ])\{/g
/** Where headers end: a paragraph begins with a tab, or with the five blanks of Kyodo. */
const indent = /^(?:\t| {3,8}\S)/
/** Longest line for the desk: notes run on. */
const longest = 400
/** Slug and headline are among so many lines. */
const mostPlain = 4

/**
 * Cleans the text of a frame.
 *
 * @param decoded text between STX and ETX
 */
export function cleanAnpaText(decoded: string): AnpaText {
  const headLines: string[] = []
  const plainLines: string[] = []
  const lines: string[] = []
  let inHead = true
  for (const line of dropControls(decoded).replace(half, '½').split(lineBreak)) {
    if (tableEnd.test(line.trim())) continue
    if (indent.test(line)) inHead = false
    const isMarked = line.startsWith('^')
    // Reuters ends its lines without a mark, and may begin them so.
    if (!isMarked && !(inHead && quad.test(line))) {
      if (inHead && plainLines.length < mostPlain && line.trim() !== '') plainLines.push(line.trim().slice(0, longest))
      lines.push(line)
      continue
    }
    const bare = (isMarked ? line.slice(1) : line).replace(quad, '')
    if (inHead && bare.length <= longest && bare.trim() !== '') headLines.push(bare.trim())
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
    lines.push(bare, '')
  }
  return {text: lines.join('\n'), headLines, plainLines}
}

const slugForm = /^(?:BC|AM|PM|AP)[-_]/i
const byForm = /^by .{2,100}$/i
/** Lines for the desk that are no headline: `AP Photo VEL101`, `Eds: ...`, `(Eds: ...`, `EDITOR'S NOTE _ ...`. */
const noteForm = /^\(?(?:AP (?:Photos?|Graphics?|Video)\b|Eds?[.:]|Editors?(?:'s)?\b|Note to )/i

/**
 * What the lines for the desk are.
 *
 * @param text as `cleanAnpaText` gives it
 * @param headlineEnd what ends the headline of a sender that marks no lines
 */
export function fieldsOfHeadLines(
  {headLines, plainLines}: AnpaText,
  headlineEnd?: string
): {slug?: string; headline?: string; bylines?: string[]} {
  const [first = '', second = ''] = headLines
  const slug = slugForm.test(first) ? first : plainLines.find(line => slugForm.test(line))
  const title = slug === first ? second : first
  const marked = title !== '' && !noteForm.test(title) && !byForm.test(title) ? title : undefined
  const ended = headlineEnd === undefined ? undefined : plainLines.find(line => line.endsWith(headlineEnd))
  const headline = marked ?? ended?.slice(0, -1).trim()
  const bylines = headLines.filter(line => byForm.test(line))
  return {
    ...(slug !== undefined && {slug}),
    ...(headline !== undefined && {headline}),
    ...(bylines.length > 0 && {bylines})
  }
}
