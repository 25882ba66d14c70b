/**
 * Frames at the head of a text, in which every line means something by its
 * first characters: AAP's sigils under `ZCZC`, YAML between lines of `---`,
 * the headers of mail and news, the Wall Street Journal's archive.
 */
import type {Span} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import type {EnvelopeLine} from './envelope.ts'
import {findTimestamp, readTimestamps} from './timestamp.ts'

type FrameFormat = 'zczc' | 'yaml' | 'rfc822' | 'dowjones-archive'

/** What stands at the head of a text. */
export interface Frame {
  format: FrameFormat
  /** Offset behind its last line. */
  end: number
}

/** A frame is at the head, and short: nothing behind this is looked at. */
const headLength = 6000
const mostLines = 60

// eslint-disable-next-line no-control-regex -- frames begin behind the controls of a transmission
const blankHead = /^[\s\u0000-\u001f\u007f]{0,200}/
const lineEnd = /[\n\f]/g
const yamlRule = /^-{3} {0,3}$/
const yamlClose = /^(?:-{3}|\.{3}) {0,3}$/
const zczcLine = /^zczc(?: {1,2}\S{1,12}){0,4}$/i
const sigilLine = /^(?:[%#$:*~@^&+=].{1,120}|[A-Z]{2}#.{0,200})$/
const mailLine = /^[A-Z][\w-]{1,30}: {0,3}\S/
const archiveHead = /^= \d{6}$/
/** At least one of these is among the headers of a mail or of an article on a news server. */
const mailSign = /^(?:Newsgroups|Message-I[Dd]|Path|From|Subject|Xref|Received|Return-Path): /
const threeLetters = /\p{L}{3}/u

interface HeadLine extends Span {
  value: string
}

/** The lines from the first that is not blank up to the next that is. */
function headLines(text: string, acrossBlanks: boolean): HeadLine[] {
  const from = blankHead.exec(text)?.[0].length ?? 0
  const head = text.slice(from, from + headLength)
  const lines: HeadLine[] = []
  let start = 0
  lineEnd.lastIndex = 0
  while (lines.length < mostLines && start < head.length) {
    const match = lineEnd.exec(head)
    const stop = match ? match.index : head.length
    const value = head.slice(start, stop).trim()
    if (value === '' && !acrossBlanks) break
    if (value !== '') lines.push({start: from + start, end: from + stop, value})
    if (!match) break
    start = lineEnd.lastIndex
  }
  return lines
}

/** Finds the frame that a text begins with: once a story, not once a line. */
export function frameOf(text: string): Frame | undefined {
  const from = blankHead.exec(text)?.[0].length ?? 0
  const first = text.charAt(from)
  if (first === '-' && text.startsWith('---', from)) {
    const lines = headLines(text, true)
    const close = lines.findIndex((line, index) => index > 0 && yamlClose.test(line.value))
    const last = lines[close]
    return last && yamlRule.test(lines[0]?.value ?? '') ? {format: 'yaml', end: last.end} : undefined
  }
  if (first === '=') {
    const lines = headLines(text, false)
    const last = lines.at(-1)
    return last && archiveHead.test(lines[0]?.value ?? '') ? {format: 'dowjones-archive', end: last.end} : undefined
  }
  if (first === 'Z' || first === 'z') {
    const lines = headLines(text, true)
    if (!zczcLine.test(lines[0]?.value ?? '')) return undefined
    const other = lines.findIndex((line, index) => index > 0 && !sigilLine.test(line.value))
    const last = other < 0 ? lines.at(-1) : lines[other - 1]
    return last && {format: 'zczc', end: last.end}
  }
  if (first < 'A' || first > 'Z' || !mailLine.test(text.slice(from, from + 40))) return undefined
  const lines = headLines(text, false)
  const headers = lines.filter(line => mailLine.test(line.value))
  const signs = headers.filter(line => mailSign.test(line.value))
  const last = headers.at(-1)
  // A line without a name goes on with the header above: `References: <a@b>` has many.
  return last && headers.length >= 3 && signs.length >= 2 && headers.length * 2 > lines.length
    ? {format: 'rfc822', end: last.end}
    : undefined
}

/**
 * Reads a line that means something in the frame that the text begins with.
 *
 * @param text the source
 * @param line the line in flat text, without the blanks at its ends
 * @param span where it stands
 * @param frame that frame
 */
export function readFramedLine(text: string, line: string, span: Span, frame: Frame): EnvelopeLine | undefined {
  if (span.start >= frame.end) return undefined
  switch (frame.format) {
    case 'zczc':
      return zczcLine.test(line) ? {kind: 'envelope', format: 'zczc'} : readSigil(line, span)
    case 'yaml':
      return readYaml(line, span)
    case 'rfc822':
      return readMailHeader(line, span)
    case 'dowjones-archive':
      return readArchive(text, line, span)
  }
}

/** The value behind a mark or label of a given length. */
function valueOf(line: string, span: Span, length: number): Span | undefined {
  const rest = line.slice(length)
  const start = span.start + length + rest.length - rest.trimStart().length
  return start < span.end ? {start, end: span.end} : undefined
}

const newsBitesKinds: Readonly<Record<string, EnvelopeLine['kind']>> = {TI: 'headline', AB: 'deck', PD: 'timestamp'}

/**
 * AAP's header lines start with a sigil each. Profiles differ: `$T` is a
 * category and `^` the headline, or `$` is the headline and `#` the slug; what
 * stands behind the sigil tells which.
 */
function readSigil(line: string, span: Span): EnvelopeLine | undefined {
  if (!sigilLine.test(line)) return undefined
  const label = /^([A-Z]{2})#/.exec(line)?.[1]
  if (label !== undefined) {
    const value = valueOf(line, span, 3)
    return {kind: newsBitesKinds[label] ?? 'envelope', format: 'newsbites', ...(value && {value})}
  }
  const value = valueOf(line, span, 1)
  const printed = line.slice(1).trim()
  const letters = threeLetters.test(printed)
  const lineOf = (kind: EnvelopeLine['kind']): EnvelopeLine => ({kind, format: 'zczc', ...(value && {value})})
  switch (line.charAt(0)) {
    case '^':
      return lineOf('headline')
    case '$':
      return lineOf(printed.includes(' ') && letters ? 'headline' : 'envelope')
    case '#':
      return lineOf('slug')
    case ':':
      return lineOf(letters ? 'slug' : 'envelope')
    default:
      // `* A storm has closed the airport` is an item of the body.
      return printed.split(' ').length > 4 || (line.charAt(1) === ' ' && printed.includes(' '))
        ? undefined
        : lineOf('envelope')
  }
}

/**
 * Reads a line with a sigil, for a caller that knows it to stand under a `ZCZC` line.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 */
export function readSigilLine(flat: string, start: number, end: number): EnvelopeLine | undefined {
  const span = trimSpan(flat, start, end)
  return span.end - span.start > 160 ? undefined : readSigil(flat.slice(span.start, span.end), span)
}

const yamlPair = /^(?<key>[a-z][\w-]{0,30}):(?: {1,3}(?<value>\S.*))?$/i
const yamlKinds: Readonly<Record<string, EnvelopeLine['kind']>> = {
  title: 'headline',
  headline: 'headline',
  slug: 'slug',
  slugline: 'slug',
  author: 'byline',
  byline: 'byline',
  authors: 'byline',
  description: 'deck',
  subtitle: 'deck',
  standfirst: 'deck',
  section: 'kicker'
}
const quoted = /^(["']).*\1$/

function readYaml(line: string, span: Span): EnvelopeLine {
  const groups = yamlPair.exec(line)?.groups
  const key = (groups?.['key'] ?? '').toLowerCase()
  const printed = groups?.['value']
  if (printed === undefined) return {kind: 'envelope', format: 'yaml'}
  const marks = quoted.test(printed) ? 1 : 0
  const value = {start: span.end - printed.length + marks, end: span.end - marks}
  const kind = yamlKinds[key] ?? 'envelope'
  const sentAt = /^(?:date|published|publishedat|datetime|time|updated)$/.test(key)
    ? findTimestamp(printed, 0, printed.length)?.iso
    : undefined
  return {
    kind,
    format: 'yaml',
    ...(value.start < value.end && {value}),
    ...(sentAt !== undefined && {fields: {sentAt}})
  }
}

function readMailHeader(line: string, span: Span): EnvelopeLine {
  const name = mailLine.test(line) ? line.slice(0, line.indexOf(':')) : ''
  const value = name === '' ? undefined : valueOf(line, span, name.length + 1)
  const kind = name === 'Subject' ? 'headline' : name === 'Date' ? 'timestamp' : 'envelope'
  const sentAt = kind === 'timestamp' ? readTimestamps(line, name.length + 1, line.length)?.[0]?.iso : undefined
  return {kind, format: 'rfc822', ...(value && {value}), ...(sentAt !== undefined && {fields: {sentAt}})}
}

const archiveCodes = /^[A-Z0-9.]{1,6}(?: [A-Z0-9.]{1,6}){0,12}$/
const archiveTopic = /^[A-Z][A-Z0-9 ,.&()/-]{2,70} \([A-Z]{1,4}\)$/
const atRule = /^@ {0,3}-{3,4}$/
const atByline = /^@ {1,3}By \p{Lu}/u

/**
 * The head of a story in the Wall Street Journal's archive: date, number,
 * headline with its lines marked `@`, date, paper, tickers, topics; then the
 * dateline's place, which belongs to the story.
 */
function readArchive(text: string, line: string, span: Span): EnvelopeLine | undefined {
  const envelope: EnvelopeLine = {kind: 'envelope', format: 'dowjones-archive'}
  if (archiveHead.test(line)) {
    const [, year = '', month = '', day = ''] = /(\d\d)(\d\d)(\d\d)/.exec(line) ?? []
    const century = Number(year) >= 70 ? '19' : '20'
    return {...envelope, fields: {sentAt: `${century}${year}-${month}-${day}`}}
  }
  if (/^\d{6}-\d{4}\.$/.test(line)) return {...envelope, fields: {storyId: line.slice(0, -1)}}
  const lines = headLines(text, false)
  const at = lines.findIndex(other => other.start <= span.start && span.start < other.end)
  const stamp = lines.findIndex(other => /^\d\d\/\d\d\/\d\d$/.test(other.value))
  if (at < 2 || stamp < 0) return undefined
  if (at === stamp) return {kind: 'timestamp', format: 'dowjones-archive', value: span}
  if (at < stamp) {
    if (atRule.test(line)) return envelope
    const rule = lines.findIndex(other => atRule.test(other.value))
    const value = line.startsWith('@') ? valueOf(line, span, 1) : span
    // `@  By Two Thirds` goes on with the headline; a byline and the lines below it follow a rule.
    const byline = lines.findIndex(
      (other, index) => index > 0 && atByline.test(other.value) && atRule.test(lines[index - 1]?.value ?? '')
    )
    const kind = byline >= 0 && at >= byline ? 'byline' : rule >= 0 && at > rule ? 'deck' : 'headline'
    return {kind, format: 'dowjones-archive', ...(value && {value})}
  }
  if (archiveTopic.test(line)) return envelope
  // Tickers stand directly below the paper's name; `LONDON` further down is the place.
  const tickers = lines[at - 1]
  return archiveCodes.test(line) && tickers && /\(J\)$/.test(tickers.value) ? envelope : undefined
}
