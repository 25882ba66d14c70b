/**
 * Quotation marks: which open, which close, which are none.
 *
 * Each paragraph starts afresh, so that a mark forgotten in one cannot turn
 * the rest of the story inside out. A stretch left open goes on in the next
 * paragraph only where that one opens with a mark of the same kind, as
 * newspapers print quotes of several paragraphs.
 */
import type {Span} from '../story/types.ts'
import {findMarks, isWordStart, type Mark} from './find-marks.ts'
import {match, outermost, pairSingles} from './pair-marks.ts'
import type {MarkStyle, Prose, Stretch} from './types.ts'

/** What the marks of a body are. */
export interface Marks {
  /** Outermost stretches in order; nested ones stay inside. */
  stretches: Stretch[]
  /** Marks that pair with none. */
  stray: Span[]
}

/**
 * Pairs the quotation marks of a body.
 *
 * @param flat the flat text
 * @param paragraphs of the body, in order
 */
export function pairMarks(flat: string, paragraphs: readonly Prose[]): Marks {
  const marks: Marks = {stretches: [], stray: []}
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'preformatted') pairParagraph(flat, paragraph, index, paragraphs[index + 1], marks)
  }
  return marks
}

function pairParagraph(flat: string, paragraph: Prose, index: number, next: Prose | undefined, marks: Marks): void {
  const {doubles, singles} = findMarks(flat, paragraph)
  if (doubles.length + singles.length === 0) return
  const found = singles.length > 0 ? inOrder([...doubles, ...pairSingles(flat, doubles, singles)]) : doubles
  const last = marks.stretches.at(-1)
  const before = last?.paragraph === index - 1 && last.open ? last : undefined
  const stretches: Stretch[] = []
  const headless = unopened(flat, paragraph, found[0] ?? singles[0], before)
  const {pairs, unpaired} = match(headless ? found.filter(mark => mark !== headless) : found)
  if (headless) {
    const opening: Mark = {...headless, start: paragraph.start, end: paragraph.start}
    stretches.push(stretchOf(index, opening, headless))
    if (before) before.continues = true
  }
  for (const pair of outermost(pairs)) stretches.push(stretchOf(index, pair.open, pair.close))
  // Marks, stretches and unpaired marks are in order: each is passed once.
  const paired = stretches.length
  let passed = 0
  let covered = 0
  let behind = 0
  for (const mark of unpaired) {
    for (let at = stretches[passed]; passed < paired && at && at.start <= mark.start; at = stretches[++passed])
      covered = Math.max(covered, at.end)
    if (covered > mark.start) continue
    while (behind < found.length && (found[behind]?.start ?? 0) <= mark.start) behind++
    const after = found[behind]
    const cut = mark.role === 'close' ? undefined : attributedAt(flat, mark.end, after?.start ?? paragraph.end)
    const reopened = cut === undefined && after ? reopenedAt(flat, mark, after) : undefined
    const continues = after ? reopened !== undefined : opensWith(flat, next, mark.style)
    const end = reopened ?? (continues ? undefined : cut) ?? paragraph.end
    if (mark.role === 'close' || (after && end === paragraph.end) || !opensSpeech(flat, paragraph, mark)) {
      marks.stray.push({start: mark.start, end: mark.end})
    } else {
      const stretch = stretchOf(index, mark, {start: end, end})
      stretch.open = true
      stretch.continues = continues
      stretches.push(stretch)
      covered = Math.max(covered, end)
    }
  }
  inOrder(stretches)
  let continued = before?.continues === true && stretches[0]?.start === paragraph.start
  for (const stretch of stretches) {
    stretch.continued = continued
    continued = stretch.continues && stretch.end < paragraph.end
    marks.stretches.push(stretch)
  }
}

/** Mostly they are: to sort them would copy them. */
function inOrder<T extends Span>(spans: T[]): T[] {
  for (let at = 1; at < spans.length; at++)
    if ((spans[at - 1]?.start ?? 0) > (spans[at]?.start ?? 0)) return spans.sort((a, b) => a.start - b.start)
  return spans
}

const point = /[,?!]/

/**
 * The mark that closes words which nothing opens: the paragraph before was
 * left open, or the first mark of the paragraph was lost: `We won,' Ruiz said.`
 */
function unopened(flat: string, {start}: Span, mark: Mark | undefined, before: Stretch | undefined): Mark | undefined {
  if (mark?.role !== 'close' || mark.start === start) return undefined
  return before || (point.test(flat.charAt(mark.start - 1)) && isWordStart(flat.charAt(start))) ? mark : undefined
}

/** `, said Ruiz`, `? the minister asked`: the attribution of words that nothing closes. */
const attribution = /[,?!](?= (?:[\p{L}.'’-]{1,20} ){0,3}(?:said|says|told|added|asked|wrote)\b)/u
/** How far the attribution of such words may stand from their mark. */
const longest = 1000

/** Behind the comma before the attribution of words that nothing closes. */
function attributedAt(flat: string, from: number, to: number): number | undefined {
  const hit = attribution.exec(flat.slice(from, Math.min(to, from + longest)))
  return hit ? from + hit.index + 1 : undefined
}

/** Behind words that the next mark takes up after a paragraph break that was lost: `It rained. "It was cold."` */
function reopenedAt(flat: string, {end, style}: Mark, next: Mark): number | undefined {
  if (next.role !== 'open' || next.style !== style) return undefined
  let last = next.start
  while (last > end && flat.charAt(last - 1) === ' ') last--
  return last < next.start && sentenceEnd.test(flat.charAt(last - 1)) ? last : undefined
}

const sentenceEnd = /[.!?…]/u

function stretchOf(paragraph: number, open: Mark, close: Span): Stretch {
  return {
    paragraph,
    start: open.start,
    end: close.end,
    innerStart: open.end,
    innerEnd: close.start,
    style: open.style,
    open: false,
    continues: false,
    continued: false
  }
}

/** Whether somebody's words may begin at a mark that nothing closes: `He said: "We`, and not `the 5" pipe`. */
function opensSpeech(flat: string, {start, end}: Span, mark: Mark): boolean {
  return mark.end < end && (mark.start === start || mark.role === 'open') && isWordStart(flat.charAt(mark.end))
}

/** Whether a paragraph opens with a mark of this style. */
function opensWith(flat: string, paragraph: Prose | undefined, style: MarkStyle): boolean {
  if (!paragraph || paragraph.kind === 'preformatted') return false
  const mark = styleAt(flat, paragraph.start)
  return mark !== undefined && mark.style === style
}

/** The mark of the first character of a paragraph, if it is one that opens. */
function styleAt(flat: string, start: number): {style: MarkStyle; length: number} | undefined {
  const code = flat.charAt(start)
  const next = flat.charAt(start + 1)
  if (code === '"') return {style: 'straight', length: 1}
  if ('“”\u0093'.includes(code) && code !== '') return {style: 'curly', length: 1}
  if ('„‟'.includes(code) && code !== '') return {style: 'low', length: 1}
  if ('«»‹'.includes(code) && code !== '') return {style: 'guillemets', length: 1}
  if ((code === '`' && next === '`') || (code === "'" && next === "'") || (code === '‘' && next === '‘'))
    return {style: 'telex', length: 2}
  if (code === ',' && next === ',') return {style: 'low', length: 2}
  if (code === '‘' || code === "'") return {style: 'single', length: 1}
  return undefined
}
