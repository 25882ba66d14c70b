/**
 * Headlines: tags, title, attribution and the name of the page, taken apart.
 */
import type {Field, Headline, Span, StoryVersion} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {hasMark, marksOf} from '../text/marks.ts'
import {countLetters, startsSmall} from '../text/letters.ts'
import {casingOfWords, findLeadingSource, findPublisher, findTrailingSource, wordsOf} from './headline-source.ts'
import {readLeadingTags, readTrailingTags, versionOf} from './headline-tags.ts'
import {readTimestamps} from './timestamp.ts'

export {readTagLine} from './headline-tags.ts'

export interface HeadlineContext {
  /** Whether these words are an agency's name. */
  isAgency: (printed: string) => boolean
}

export interface HeadlineReading {
  headline: Omit<Headline, 'quotes'>
  version?: StoryVersion
  /** The page or agency named behind the headline. */
  publisher?: Field
}

/** What is longer is no headline, but a block that lost its line breaks. */
const longestParsed = 600

/** What lists, archives and mail put before a headline. */
const frontMark =
  /^(?:--? {1,2}|\^|\$(?!adv ?\d)(?=\p{L})|@ {1,3}|[•·▪●] {0,2}|\* {1,2}|(?:Subject|Headline|Title): {1,3})/iu
/** How that begins. */
const frontHeads = marksOf('-^$@•·▪●*SHTsht')
/** ` =` of dpa, `=` and `<` of AP, which set the line in the middle or on the left. */
const layoutMark = / {0,2}[=<]$/
/** Kyodo ends headlines on `+`; so do the names of some services. */
const kyodoMark = /(?<=\p{Ll}{2}|\p{L}\)|["'”’])\+$/u
const plusName = /(?:disney|tv|paramount|discovery|canal|google|espn|viaplay|hbo|amc|bet|peacock)\+$/i
/** The Wall Street Journal's archive marks the lines of a headline: `Ferry Firm @ Posts Loss`. */
const lineMark = / {1,3}@ {1,3}/g

/**
 * Takes a headline apart.
 *
 * `text` is the headline as printed, with tags, attribution and an agency in
 * brackets, without the page's name behind a dash or bar; `title` has none of
 * these.
 *
 * @param flat flat text
 * @param start where the headline starts
 * @param end where it ends
 * @param context what is known of agencies
 */
export function readHeadline(flat: string, start: number, end: number, context: HeadlineContext): HeadlineReading {
  const span = printedSpan(flat, start, end)
  if (span.end - span.start > longestParsed) {
    const text = clean(flat, span.start, span.end)
    return {headline: {...span, text, title: text, tags: []}}
  }
  let to = span.end
  const field = (from: number, until: number): Field => ({start: from, end: until, text: clean(flat, from, until)})
  const page = findPublisher(flat.slice(span.start, to), context.isAgency)
  const publisher = page && field(span.start + page.start, span.start + page.end)
  if (page) to = trimSpan(flat, span.start, span.start + page.cut).end
  const textEnd = page?.bracket === true ? span.end : to
  const leading = readLeadingTags(flat, span.start, to)
  const trailing = readTrailingTags(flat, leading.from, to)
  const core = trimSpan(flat, leading.from, trailing.to)
  const {title, source} = splitSource(flat, core, context)
  const tags = [...leading.tags, ...trailing.tags]
  const version = versionOf(tags, trailing.take)
  const whole = trimSpan(flat, span.start, textEnd)
  return {
    headline: {
      ...whole,
      text: clean(flat, whole.start, whole.end),
      title: clean(flat, title.start, title.end).replace(lineMark, ' '),
      tags,
      ...(source && {source: field(source.start, source.end)})
    },
    ...(version && {version}),
    ...(publisher && {publisher})
  }
}

/** The headline without what layout put around it. */
function printedSpan(flat: string, start: number, end: number): Span {
  let {start: from, end: to} = trimSpan(flat, start, end)
  const front = frontHeads[flat.charCodeAt(from)] === 1 ? frontMark.exec(flat.slice(from, from + 24)) : null
  if (front && front[0].length < to - from) from += front[0].length
  if ('=<'.includes(flat.charAt(to - 1))) to -= layoutMark.exec(flat.slice(from, to))?.[0].length ?? 0
  if (flat.charAt(to - 1) === '+' && kyodoMark.test(flat.slice(from, to)) && !plusName.test(flat.slice(from, to))) to--
  return trimSpan(flat, from, to)
}

function splitSource(flat: string, core: Span, context: HeadlineContext): {title: Span; source?: Span} {
  const text = flat.slice(core.start, core.end)
  const behind = findTrailingSource(text, context.isAgency)
  if (behind) {
    const title = trimSpan(flat, core.start, core.start + behind.cut)
    const source = trimSpan(flat, core.start + behind.start, core.start + behind.end)
    // `- OFFICIAL.` ends as a sentence, `- U.N.` does not.
    if (/[A-Za-z\u00C0-\u024F]{3}\.$/.test(flat.slice(source.start, source.end))) source.end--
    return {title, source}
  }
  const before = findLeadingSource(text)
  if (!before) return {title: core}
  const title = trimSpan(flat, core.start + before.cut, core.end)
  return {title, source: trimSpan(flat, core.start + before.start, core.start + before.end)}
}

const longest = 250
const mostWords = 36
const finalStop = /\.["'”’)]{0,2}$/
const dottedWord =
  /^(?:[a-z\u00C0-\u024F]\.)+[a-z\u00C0-\u024F]$|^(?:Inc|Corp|Co|Ltd|Jr|Sr|Cos|Bros|plc|No|St|etc|vs|Calif|Fla|Mass|Mich|Minn|Miss|Tenn|Tex|Va|Wash|Wis|Ill|Ind|Kan|Ky|La|Md|Me|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Ariz|Ark|Colo|Conn|Del|Ga|Ala|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Sen|Rep|Gov|Gen|Mr|Mrs|Dr|Prof|Wyo|Vt)$/i
const innerStop = /[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF\d"'”’)][.!?]["'”’)]{0,2} {1,2}["'“‘]?\p{Lu}/u
const datelineSign = /(?:\([A-Z][\w.&/ -]{1,30}\)|\/[A-Z][\w -]{1,30}\/)\s{0,2}(?:--?|[_—–=:.])\s{0,2}\S/
const signMarks = marksOf('(/')
const addressIn = /https?:\/\/|www\.|\w@\w/
const addressMarks = marksOf('/@.')
const bylineHead =
  /^(?:by|von|por|par|da|di) [a-z\u00C0-\u024F][a-z\u00C0-\u024F.'’-]+(?: [a-z\u00C0-\u024F][a-z\u00C0-\u024F.'’-]*){1,3}(?:,|$| and )/i
const deskHead =
  /^(?:eds?:|editors?[:'’]|(?:additional )?reporting by |writing by |editing by |credits?:|photo(?:graph)?(?: by|:)|foto:|source:|file photo|©|copyright\b|\(c\))/i
const furniture =
  /^(?:advertisement|advertise|share(?: this)?|tweet|print|e-?mail|menu|home|comments?|add a comment|read more|related(?: .{0,20})?|more from .{1,40}|next in .{1,30}|others also read|top stories|latest news|sign (?:in|up)|log ?in|subscribe|newsletter|follow us|facebook|twitter|linkedin|whatsapp|reddit|skip to .{1,30}|search|close|sections?|photos?|video|loading|filed under|tags?|topics?|most (?:read|popular|viewed)|trending|copy link|link copied|save|listen|play|continue reading|story highlights|key points|highlights|close this .{1,20}|cookie settings|privacy policy|terms .{1,20}|contact us|about us)[:.]?$/i

/** `"It is shut," the pilot said. He left.`: an attribution that ends a sentence. */
const attributed = /[,?!]["”'’] [^"“”]{1,60} (?:said|added|asked|told [A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]{1,15})\. /

/** The word before the full stop that a line ends on. */
function lastWordStopped(line: string): string | undefined {
  const tail = line.slice(-48)
  const stop = finalStop.exec(tail)
  return stop ? tail.slice(0, stop.index).split(/[ (]/).at(-1) : undefined
}

/**
 * How much a stretch looks like a headline, from 0 to 1: 0.5 and more is one, where nothing else speaks against it.
 *
 * @param flat flat text
 * @param start where the stretch starts
 * @param end where it ends
 */
export function looksLikeHeadline(flat: string, start: number, end: number): number {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > 2 * longest) return 0
  // A line break is one blank or two (CRLF), and must not count.
  const line = clean(flat, span.start, span.end)
  const {length} = line
  if (length < 2 || length > longest) return 0
  const words = wordsOf(line)
  const letters = countLetters(line)
  if (words.length === 0 || words.length > mostWords || letters < 3 || furniture.test(line)) return 0
  if (letters * 2 < line.replaceAll(' ', '').length || (hasMark(line, addressMarks) && addressIn.test(line))) return 0.1
  if ((hasMark(line, signMarks) && datelineSign.test(line)) || readTimestamps(flat, span.start, span.end)) return 0.05
  if (bylineHead.test(line)) return 0.15
  if (innerStop.test(line) && length > 110) return 0.2
  // `(Reporting by ...)`, `Eds: ...`, `Credit: ...`, `© ...`
  if ((line.startsWith('(') && line.endsWith(')')) || deskHead.test(line)) return 0.15
  const casing = casingOfWords(words)
  let score = casing === 'sentence' ? 0.8 : 0.9
  const stop = lastWordStopped(line)
  if (stop !== undefined && !dottedWord.test(stop)) {
    // Some agencies do put a stop: short, and one sentence.
    const short = length <= 70 && words.length >= 3 && words.length <= 12
    score = short && casing !== 'capitals' && !innerStop.test(line) ? 0.45 : 0.15
  }
  if (',;:'.includes(line.charAt(length - 1))) score = Math.min(score, 0.3)
  if (startsSmall(line) && !/^[ei][A-Z]/.test(line)) score = Math.min(score, 0.45)
  if (words.length < 3) score = Math.min(score, words.length === 1 ? 0.4 : 0.5)
  if (words.length > 22) score = Math.min(score, 0.6)
  // A quotation with its cue is a sentence.
  if (/^["“”'‘].{0,200}["”](?:,| (?:said|says|he|she)\b)/.test(line) || attributed.test(line))
    score = Math.min(score, 0.4)
  return score
}
