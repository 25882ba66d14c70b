/**
 * Slugs: the editors' keyword line above the headline.
 *
 * A slug has a shape of its own in each house. What could as well be a
 * headline in capitals is refused unless it stands where a slug must.
 */
import type {Field, StoryVersion} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {readVersion} from '../text/version.ts'
import {hasSmall} from '../text/letters.ts'

export interface SlugContext {
  /** It is the first line of the text. */
  first: boolean
  /** Lines of a transmission stand above it. */
  afterEnvelope: boolean
}

export interface SlugReading {
  /** Without version, word count and picture codes. */
  field: Field
  version?: StoryVersion
  wordCount?: number
}

const longest = 120

/** `PM-Harbor-Crash`, `BC-US--Grain-Losing Ground`, `AM_BRF--Robber`, with what follows behind commas. */
const cycleForm = /^\^?(?<keyword>(?:AM|PM|BC|AP)[-_]{1,3}[^,<=]{1,70}?)(?<rest>(?: ?,[^,<]{0,40}){0,5})<?$/
const cycleMark = /^\^?[ABP][CMP][-_]/
/** `a0586`, `f0243`, `a0575-a0580`: numbers of the stories replaced. */
const reference = /^[a-z]\d{4}(?:-[a-z]\d{4}){0,3}$/
/** `0871`, `1,100` cut at its comma, `330-up`. */
const countForm = /^\d{1,5}(?:-up)?$/
/** `Bjt` (it is on the budget), `Adv 06`, `2 Takes`. */
const deskPart =
  /^(?:bjt|adv ?\d{1,2}(?:-\d{1,2})?|\?? ?(?:\d{1,2} )?takes|urgent|advisory|photo pkg)(?:[ -].{0,20})?$/i
/** The version is set off by a dash or not at all: `AM-Harbor Strike _ 1st Ld`. */
const versionTail = /(?: [_-] |_| )(?<version>\d{1,2}(?:st|nd|rd|th)[ -]?(?:ld|lead|add)(?:[ -]{1,3}writethru)?)$/i

/** `AP-NR-01-05-89` is a trailer. */
const numbers = /-\d\d-\d\d/

/** `CHILE-COPPER/STRIKE (UPDATE 1, PIX, TV)`, `GLOBAL-MARKETS/ (WRAPUP 1)`, `SYRIA-CRISIS`. */
const capitalForm =
  /^(?<keyword>[\p{Lu}\d][\p{Lu}\d.&'’-]{0,40}(?:\/[\p{Lu}\d.&'’-]{0,40}){0,2})(?: {1,2}\((?<codes>[\p{Lu}\d][\p{Lu}\d ,&/-]{1,60})\))?$/u
/** `American Football/NFL/`, `/politics/Harbor/justice/`. */
const slashForm = /^\/?(?:[\p{L}\d][\p{L}\p{M}\d .&'’-]{0,30}\/){1,6}$/u
/** `CHILE * ECONOMY * OIL` */
const starForm = /^\p{Lu}[\p{Lu}\d .&'’-]{0,30}(?: \* \p{Lu}[\p{Lu}\d .&'’-]{0,30}){1,6}$/u
/** `procès-port-secours`, `Harbor-SHIPYARD`: AFP's, in the language of the story. */
const hyphenForm = /^\p{L}[\p{L}\p{M}\d]{0,20}(?:-[\p{L}\d][\p{L}\p{M}\d]{0,20}){1,6}$/u
const letterRun = /\p{L}{3}/u
const longPart = /\p{L}{5}/u
const codeWord =
  /^(?:UPDATE|WRAPUP|PIX|PICTURES?|TV|GRAPHICS?|CORRECTED|REFILE|RPT|REPEAT|EXCLUSIVE|URGENT|FACTBOX|TIMELINE|INTERVIEW|ANALYSIS|PREVIEW|POLL|INSIGHT|FEATURE|LIVE VIDEO|VIDEO|ADVISORY|OFFICIAL)(?: \d{1,2})?$/

/**
 * Reads a slug line.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 * @param context where the line stands in the story
 */
export function readSlug(flat: string, start: number, end: number, context: SlugContext): SlugReading | undefined {
  if (end - start > longest) return undefined
  const span = trimSpan(flat, start, end)
  const line = flat.slice(span.start, span.end)
  if (line.length < 3) return undefined
  const placed = context.first || context.afterEnvelope
  return (
    readCycle(flat, line, span.start, placed) ??
    readCapitals(flat, line, span.start, placed) ??
    readOther(flat, line, span.start, context)
  )
}

function fieldOf(flat: string, start: number, end: number): Field {
  const span = trimSpan(flat, start, end)
  return {...span, text: clean(flat, span.start, span.end)}
}

/** AP and those who file in its manner. */
function readCycle(flat: string, line: string, start: number, placed: boolean): SlugReading | undefined {
  const groups = cycleMark.test(line.slice(0, 4)) ? cycleForm.exec(line)?.groups : undefined
  const printed = groups?.['keyword']
  if (printed === undefined || numbers.test(printed)) return undefined
  const from = start + (line.startsWith('^') ? 1 : 0)
  let version: StoryVersion | undefined
  let wordCount: number | undefined
  const rest = groups?.['rest'] ?? ''
  const parts = rest
    .split(',')
    .slice(1)
    .map(part => part.trim())
  const counted = countForm.test(parts.at(-1) ?? '')
  let text = printed
  for (const [index, part] of parts.entries()) {
    if (part === '' || reference.test(part)) continue
    if (countForm.test(part)) {
      // `Bjt,1,100` has a comma in its count.
      const before = parts[index - 1] ?? ''
      const thousands = index > 0 && part.length === 3 && /^\d$/.test(before)
      wordCount = thousands ? Number(before) * 1000 + Number(part) : Number.parseInt(part, 10)
      continue
    }
    const read = readVersion(part)
    if (read) {
      version ??= read
      continue
    }
    if (deskPart.test(part)) continue
    // `PM-Grain Exchange, Open,0355`: a count closes the line, so that this is no sentence.
    if (!counted || index > 0 || part.split(' ').length > 2) return undefined
    text = printed + rest.slice(0, rest.indexOf(part) + part.length)
  }
  // `AM-radio hosts quit` could be a headline: without a count or version it must stand where slugs stand.
  if (parts.length === 0 && (!placed || printed.split(' ').length > 5 || /[?!:;"“”]/.test(printed))) return undefined
  const tail = versionTail.exec(printed)
  if (tail) text = printed.slice(0, tail.index)
  if (tail?.groups?.['version'] !== undefined) version ??= readVersion(tail.groups['version'])
  return {
    field: fieldOf(flat, from, from + text.length),
    ...(version && {version}),
    ...(wordCount !== undefined && {wordCount})
  }
}

/** Reuters: capitals without blanks, then codes in brackets. */
function readCapitals(flat: string, line: string, start: number, placed: boolean): SlugReading | undefined {
  // Codes in brackets aside it has no blank.
  const blank = line.indexOf(' ')
  if (blank >= 0 && line.charAt(blank + 1) !== '(' && line.charAt(blank + 2) !== '(') return undefined
  const groups = capitalForm.exec(line)?.groups
  const keyword = groups?.['keyword']
  if (keyword === undefined || !letterRun.test(keyword)) return undefined
  const codes = groups?.['codes']?.split(',').map(code => code.trim())
  const hyphen = keyword.includes('-')
  const slash = keyword.includes('/')
  if (codes) {
    if (!codes.every(code => codeWord.test(code)) || !(hyphen || slash)) return undefined
  } else if (!(hyphen && slash)) {
    // `SYRIA-CRISIS`, `OIL/`: a bare word is a heading, and a compound may be one.
    const compound = hyphen && keyword.split('-').every(part => letterRun.test(part))
    if (!placed || !(slash ? longPart.test(keyword) || keyword.endsWith('/') : compound)) return undefined
  } else if (!longPart.test(keyword)) return undefined
  const version = codes?.map(readVersion).find(read => read !== undefined)
  return {field: fieldOf(flat, start, start + keyword.length), ...(version && {version})}
}

const threeCapitals = /^\p{Lu}{3,}$/u

function readOther(flat: string, line: string, start: number, context: SlugContext): SlugReading | undefined {
  const read = (): SlugReading => ({field: fieldOf(flat, start, start + line.length)})
  if (line.includes(' * ') && starForm.test(line)) return read()
  if (!context.first && !context.afterEnvelope) return undefined
  // `abc/def/` are the initials of a desk.
  if (line.endsWith('/') && slashForm.test(line) && (longPart.test(line) || context.afterEnvelope)) return read()
  if (line.includes(' ') || !hyphenForm.test(line)) return undefined
  const parts = line.split('-')
  // `Stock-taking` and `Wal-Mart` are words: three parts, or one in capitals beside one that is not.
  const mixed = parts.some(part => threeCapitals.test(part)) && parts.some(part => hasSmall(part))
  return (parts.length > 2 || mixed || context.afterEnvelope) &&
    parts.every(part => letterRun.test(part) || /^\d+$/.test(part))
    ? read()
    : undefined
}
