/**
 * Quotation marks: which open, which close, which are none.
 *
 * Each paragraph starts afresh, so that a mark forgotten in one cannot turn
 * the rest of the story inside out. A stretch left open goes on in the next
 * paragraph only where that one opens with a mark of the same kind, as
 * newspapers print quotes of several paragraphs.
 */
import type {Span} from '../story/types.ts'
import type {MarkStyle, Prose, Stretch} from './types.ts'

/** What the marks of a body are. */
export interface Marks {
  /** Outermost stretches in order; nested ones stay inside. */
  stretches: Stretch[]
  /** Marks that pair with none. */
  stray: Span[]
}

/** `"`, curly, low, guillemets, C1 bytes of cp1252, telex `` and '', two commas; single marks and apostrophes. */
const anyMark = /["“”„‟«»‹›\u0093\u0094‘’‚‛']|``|,,/g
const blankBefore = /[\s([{—–\-/:=>]/u
const blankAfter = /[\s,.;:!?)\]}—–\-/…<]/u
const wordStart = /[\p{L}\p{N}$£€#@[({…]/u
const digit = /\d/
/** `'80s`, `'tis`, `'em`: something was left out. */
const elision = /^['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n['’]|cos\b|bout\b|round\b)/i
const sureEnd = /[,.?!…]/u

type Role = 'open' | 'close' | 'either' | 'none'

interface Mark extends Span {
  style: MarkStyle
  role: Role
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
    if (paragraph.kind !== 'preformatted') pairParagraph(flat, paragraphs, index, marks)
  }
  return marks
}

/**
 * Pairs the quotation marks of one line, such as a headline.
 *
 * @param flat the flat text
 * @param line where it stands
 */
export function pairLine(flat: string, line: Span): Stretch[] {
  return pairMarks(flat, [{...line, kind: 'text', sentences: []}]).stretches
}

function pairParagraph(flat: string, paragraphs: readonly Prose[], index: number, marks: Marks): void {
  const paragraph = paragraphs[index]
  if (!paragraph) return
  const found = findMarks(flat, paragraph)
  if (found.length === 0) return
  const {pairs, unpaired} = match(found)
  const before = marks.stretches.at(-1)
  const follows = before?.paragraph === index - 1 && before.continues
  for (const pair of outermost(pairs)) marks.stretches.push(stretchOf(index, pair.open, pair.close))
  for (const mark of unpaired) {
    const last = marks.stretches.at(-1)
    const inside = last?.paragraph === index && last.end > mark.start
    if (inside) continue
    if (mark.role === 'close' || found.some(other => other.start > mark.start) || !opensSpeech(flat, paragraph, mark)) {
      marks.stray.push({start: mark.start, end: mark.end})
    } else {
      marks.stretches.push({
        ...stretchOf(index, mark, {...mark, start: paragraph.end, end: paragraph.end}),
        open: true,
        continues: opensWith(flat, paragraphs[index + 1], mark.style)
      })
    }
  }
  const first = marks.stretches.find(stretch => stretch.paragraph === index)
  if (follows && first?.start === paragraph.start) first.continued = true
}

function stretchOf(paragraph: number, open: Mark, close: Mark): Stretch {
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
  return mark.end < end && (mark.start === start || mark.role === 'open') && wordStart.test(flat.charAt(mark.end))
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

/** All marks of a paragraph that are no apostrophes, with what their neighbours say of them. */
function findMarks(flat: string, {start, end}: Span): Mark[] {
  const found: Mark[] = []
  const singles: Mark[] = []
  let open = false
  anyMark.lastIndex = start
  for (let hit = anyMark.exec(flat); hit && hit.index < end; hit = anyMark.exec(flat)) {
    const at = hit.index
    const character = hit[0]
    const next = flat.charAt(at + 1)
    // `'old-school,'''`: the first of three behind a word closes what stands in single marks
    const thrice =
      next === character && flat.charAt(at + 2) === character && at > start && !blankBefore.test(flat.charAt(at - 1))
    const twice =
      (character === "'" || character === '’' || character === '‘') && next === character && at + 1 < end && !thrice
    const length = twice ? 2 : character.length
    anyMark.lastIndex = at + length
    const before = at === start ? ' ' : flat.charAt(at - 1)
    const after = at + length >= end ? ' ' : flat.charAt(at + length)
    const style = styleOf(character, twice)
    const role = roleOf(character, twice, before, after)
    if (style === 'single') {
      if (character === "'" || character === '’' || character === '‘') {
        const free = blankBefore.test(before) || '"“'.includes(before)
        if (free && wordStart.test(after) && character !== '’' && !elision.test(flat.slice(at, at + 7)))
          singles.push({start: at, end: at + 1, style, role: 'open'})
        else if (!blankBefore.test(before) && (blankAfter.test(after) || after === '"' || after === '”'))
          singles.push({start: at, end: at + 1, style, role: 'close'})
      }
      continue
    }
    // `a 6'2" centre`, `a 12" pipe`
    if (role !== 'open' && (character === '"' || twice) && digit.test(before) && !open) continue
    found.push({start: at, end: at + length, style, role})
    open = role === 'either' ? !open : role === 'open'
  }
  // `(Reuters) " The plant ...`: a republisher's dash that became a mark
  const first = found[0]
  if (
    first?.role === 'either' &&
    first.start === start &&
    found.filter(mark => mark.style === first.style).length % 2 === 1
  )
    found.shift()
  return singles.length > 0 ? [...found, ...pairSingles(flat, found, singles)].sort((a, b) => a.start - b.start) : found
}

function styleOf(character: string, twice: boolean): MarkStyle {
  if (twice || character === '``') return 'telex'
  switch (character) {
    case '"':
      return 'straight'
    case '“':
    case '”':
    case '\u0093':
    case '\u0094':
      return 'curly'
    case '„':
    case '‟':
    case ',,':
      return 'low'
    case '«':
    case '»':
    case '‹':
    case '›':
      return 'guillemets'
    default:
      return 'single'
  }
}

function roleOf(character: string, twice: boolean, before: string, after: string): Role {
  if (character === '„' || character === '``' || character === '\u0093') return 'open'
  if (character === '\u0094') return 'close'
  if (character === ',,') return blankBefore.test(before) && !blankAfter.test(after) ? 'open' : 'none'
  const left = blankBefore.test(before)
  const right = blankAfter.test(after)
  if (left && !right) return 'open'
  // `word-"more"`: a hyphen opens, a comma does not
  if (!left && right) return 'close'
  if (character === '“' || (twice && character === '‘')) return 'open'
  if (character === '”' || (twice && character === '’')) return 'close'
  return 'either'
}

/** Which styles close which: a German „ is closed by “ or ”, marks are mixed in one pair. */
function closes(open: MarkStyle, close: MarkStyle): boolean {
  if (open === close) return true
  if (open === 'single' || close === 'single' || open === 'guillemets' || close === 'guillemets') return false
  return true
}

interface Pair {
  open: Mark
  close: Mark
}

function match(marks: readonly Mark[]): {pairs: Pair[]; unpaired: Mark[]} {
  const pairs: Pair[] = []
  const unpaired: Mark[] = []
  const stack: Mark[] = []
  for (const mark of marks) {
    const top = stack.at(-1)
    const closing =
      mark.role === 'close' || (mark.role === 'either' && top !== undefined && closes(top.style, mark.style))
    if (mark.role === 'none') continue
    if (!closing) {
      // `"I like it, said Bob. "It is good."`: a straight mark does not nest in its like
      if (top && top.style === mark.style && (mark.style === 'straight' || mark.style === 'telex')) {
        stack.pop()
        unpaired.push(top)
      }
      if (stack.length < deepest) stack.push(mark)
      continue
    }
    if (top && closes(top.style, mark.style)) {
      stack.pop()
      pairs.push({open: top, close: mark})
    } else if (mark.style !== 'single') {
      unpaired.push({...mark, role: 'close'})
    }
  }
  unpaired.push(...stack.filter(mark => mark.style !== 'single'))
  return {pairs, unpaired: unpaired.sort((a, b) => a.start - b.start)}
}

/** Marks in marks in marks: nobody prints more. */
const deepest = 8

function outermost(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.open.start - b.open.start)
  const outer: Pair[] = []
  for (const pair of sorted) {
    const last = outer.at(-1)
    if (!last || pair.open.start >= last.close.end) outer.push(pair)
  }
  return outer
}

/**
 * Pairs single marks that stand outside double ones: the closing mark is the
 * first with a comma or stop before it, else the first that is no `s'`.
 */
function pairSingles(flat: string, doubles: readonly Mark[], singles: readonly Mark[]): Mark[] {
  const inner = outermost(match(doubles).pairs)
  const free = inner.length === 0 ? singles : singles.filter(mark => !isWithin(inner, mark.start))
  const kept: Mark[] = []
  for (let at = 0; at < free.length; at++) {
    const open = free[at]
    if (open?.role !== 'open') continue
    let best: Mark | undefined
    let next = at + 1
    for (; next < free.length; next++) {
      const close = free[next]
      if (!close || close.role === 'open') break
      // A double mark in between belongs to somebody else's words.
      const before = flat.charAt(close.start - 1)
      if (sureEnd.test(before)) {
        best = close
        break
      }
      if (!best || (flat.charAt(best.start - 1) === 's' && before !== 's')) best = close
    }
    if (best) {
      kept.push(open, best)
      at = free.indexOf(best, at)
    }
  }
  return kept
}

function isWithin(pairs: readonly Pair[], at: number): boolean {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = pairs[middle]
    if (pair && pair.close.end <= at) low = middle + 1
    else high = middle
  }
  const pair = pairs[low]
  return pair !== undefined && pair.open.start <= at
}
