/**
 * Lines of a transmission that were left in the text: headers, trailers,
 * frames, and the labels under which archives keep stories.
 *
 * Some lines say by themselves what they are (`AP-NR-01-05-89 2031EST`).
 * Others mean something only inside a frame (`@NSW` under a `ZCZC`, `title: `
 * between two lines of `---`): `frameOf` looks at the head of the text for one.
 */
import type {Span} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import {isFigure, isPlainBig} from '../text/letters.ts'
import {isAnpaHeader, readAnpaStart, readWireHeader} from '../text/wire-header.ts'
import type {HeaderFields} from '../text/wire-header.ts'
import {readWireStamp} from '../text/wire-stamp.ts'
import {readFramedLine} from './frame.ts'
import type {Frame} from './frame.ts'
import {findTimestamp, readTimestamps} from './timestamp.ts'

export interface EnvelopeLine {
  kind: 'envelope' | 'slug' | 'headline' | 'deck' | 'kicker' | 'timestamp' | 'byline' | 'note'
  /** Id of the format, where the line shows it: `anpa1312`, `iptc7901`, `zczc`, `rfc822`, `yaml`, ... */
  format?: string
  /** What stands behind the line's label or mark. */
  value?: Span
  fields?: EnvelopeFields
}

export interface EnvelopeFields extends HeaderFields {
  /** ISO 8601; no offset where the line names no zone. */
  sentAt?: string
}

/** Longest line of a header; `Path:` of a news server runs on. */
const longest = 300

/** `9321**1416`: numbers of reporter and editor. */
const deskNumber = /^\d{3,5}\*\*(?:\d{3,5})?$/

const frameStart = /^zczc(?: {1,2}\S{1,12}){0,4}$/i
const frameEnd = /^n{4}$/i
/** ` 891103-0034.` of the Wall Street Journal's archive. */
const archiveNumber = /^\d{6}-\d{4}\.$/
const releaseNumber = /^MEDIA RELEASE PR\d{3,6}$/
const documentCount = /^\d{1,4} of \d{1,4} DOCUMENTS?$/i
/** `$Adv22`: an advance for the 22nd. */
const advance = /^\$adv ?\d{1,2}(?:-\d{1,2})?$/i
const wordCount = /^(?<words>\d{2,5}) words$/
/** Typesetting left over from a quad-left: `(lh) QL`. */
const quadLeft = /^(?:(?:amp)?UR )?(?<value>.{1,120}?)(?: {1,2}(?:amp)?(?:LR|QC)){0,2} {1,2}(?:amp)?QL$/
/** `BYLINE: `, `LENGTH: 512 words`, as LexisNexis prints them: in capitals. */
const archiveLabel = /^(?<label>[A-Z][A-Z-]{2,18}(?: [A-Z]{2,8})?): {0,3}(?<value>\S.{0,200})$/
const archiveKinds: Readonly<Record<string, EnvelopeLine['kind']>> = {
  BYLINE: 'byline',
  HEADLINE: 'headline',
  TITLE: 'headline',
  SECTION: 'envelope',
  LENGTH: 'envelope',
  DATELINE: 'envelope',
  'LOAD-DATE': 'envelope',
  LANGUAGE: 'envelope',
  'PUBLICATION-TYPE': 'envelope',
  'JOURNAL-CODE': 'envelope',
  'DOCUMENT-TYPE': 'envelope',
  DISTRIBUTION: 'envelope',
  SERIES: 'envelope',
  GRAPHIC: 'envelope',
  TYPE: 'envelope',
  SUBJECT: 'envelope',
  COMPANY: 'envelope',
  TICKER: 'envelope',
  INDUSTRY: 'envelope',
  GEOGRAPHIC: 'envelope',
  PERSON: 'envelope',
  ORGANIZATION: 'envelope',
  CITY: 'envelope',
  STATE: 'envelope',
  COUNTRY: 'envelope'
}
/** Labels that stories use as well, `SUBJECT: ` or `TYPE: `: only with what archives put behind them. */
const archiveValue = /\(\d{1,3}%\)/
const bareLabels = new Set([
  'SUBJECT',
  'COMPANY',
  'TICKER',
  'INDUSTRY',
  'GEOGRAPHIC',
  'PERSON',
  'ORGANIZATION',
  'CITY',
  'STATE',
  'COUNTRY',
  'TYPE',
  'SERIES',
  'GRAPHIC',
  'TITLE'
])

/** Headers of mail and news that nothing else looks like. */
const mailHeader =
  /^(?:Newsgroups|Xref|Message-ID|Message-Id|Nntp-Posting-Host|NNTP-Posting-Host|In-Reply-To|Return-Path|Received|Content-Type|Content-Transfer-Encoding|MIME-Version|Mime-Version|Followup-To|Reply-To|Approved|ACategory|Slugword|Threadword|Priority|Format|X-[A-Z][\w-]{1,30}): /
/** Those that need their value to show it. */
const mailFrom = /^(?:From|Sender|To|Cc|Reply-To): .{0,160}\w@\w/
const mailPath = /^Path: [\w.-]{1,80}!\S/
const mailLines = /^Lines: \d{1,6}$/
const mailDate = /^Date: {1,3}/
const mailSubject = /^Subject: {1,3}/

// eslint-disable-next-line no-control-regex -- the marks of a transmission are controls
const control = /[\u0001-\u0008\u000e-\u001f\u007f]/
// eslint-disable-next-line no-control-regex -- as above
const onlyControls = /^[\s\u0000-\u001f\u007f\u00ad]{1,80}$/

/**
 * Reads a line of a transmission.
 *
 * @param flat flat text
 * @param text the source, for its control characters and line breaks
 * @param start where the line starts
 * @param end where it ends
 * @param frame what the text begins with, from `frameOf`
 */
export function readEnvelopeLine(
  flat: string,
  text: string,
  start: number,
  end: number,
  frame: Frame | undefined
): EnvelopeLine | undefined {
  if (end - start > longest * 2) return undefined
  const span = trimSpan(flat, start, end)
  const line = flat.slice(span.start, span.end)
  if (line === '') {
    const raw = text.slice(start, end)
    return onlyControls.test(raw) && control.test(raw) ? {kind: 'envelope'} : undefined
  }
  return (
    (frame && readFramedLine(text, line, span, frame)) ??
    (line.length > longest
      ? undefined
      : ((mayBeWireLine(line)
          ? (readWireLine(line) ?? readFrameStart(line, text.slice(span.start, span.end)))
          : undefined) ?? readArchive(line, span))) ??
    readMail(line, span) ??
    readHeaderTail(flat, text, line, span)
  )
}

/** A figure stands so early in all lines of a transmission that have one: `MEDIA RELEASE PR12345`. */
const earlyFigure = 17

/** Headlines and prose are told from them by their first characters. */
function mayBeWireLine(line: string): boolean {
  for (let at = 0; at < Math.min(line.length, earlyFigure); at++) if (isFigure(line.charCodeAt(at))) return true
  // `u a PM-Harbor-Crash`, `ZCZC`, `NNNN`
  return line.charAt(1) === ' ' || isFrame(line)
}

/** `ZCZC` or `NNNN`. */
function isFrame(line: string): boolean {
  const first = line.charCodeAt(0) | 32
  return (first === 122 && frameStart.test(line)) || (first === 110 && frameEnd.test(line))
}

function readWireLine(line: string): EnvelopeLine | undefined {
  const stamp = readWireStamp(line)
  if (stamp) {
    const {format, ...fields} = stamp
    return {kind: 'envelope', format, fields}
  }
  const header = readWireHeader(line)
  if (header) return {kind: 'envelope', ...header}
  if (isFrame(line)) return {kind: 'envelope', format: 'zczc'}
  if (archiveNumber.test(line))
    return {kind: 'envelope', format: 'dowjones-archive', fields: {storyId: line.slice(0, -1)}}
  if (releaseNumber.test(line))
    return {kind: 'envelope', format: 'asianet', fields: {storyId: line.slice(line.lastIndexOf(' ') + 1)}}
  if (deskNumber.test(line)) return {kind: 'envelope'}
  if (advance.test(line)) return {kind: 'envelope', format: 'anpa1312'}
  if (documentCount.test(line)) return {kind: 'envelope', format: 'lexisnexis'}
  const count = wordCount.exec(line)?.groups?.['words']
  return count === undefined ? undefined : {kind: 'envelope', fields: {wordCount: Number(count)}}
}

/** A long header runs over: its word count, or date and count, stand on the line below. */
const headerTail = /^(?:\d\d-\d\d )?(?<words>\d{4})$/

function readHeaderTail(flat: string, text: string, line: string, span: Span): EnvelopeLine | undefined {
  const words = isFigure(line.charCodeAt(0)) ? headerTail.exec(line)?.groups?.['words'] : undefined
  if (words === undefined) return undefined
  const above = text.slice(Math.max(0, span.start - 200), span.start).trimEnd()
  const from = span.start - Math.min(200, span.start)
  const start = above.lastIndexOf('\n') + 1
  const header = flat.slice(from + start, from + above.length).trim()
  if (!isAnpaHeader(header)) return undefined
  return {kind: 'envelope', format: 'anpa1312', fields: {wordCount: Number(words)}}
}

/** The first line of a frame: with its controls, or with what archives made of them. */
function readFrameStart(line: string, raw: string): EnvelopeLine | undefined {
  const start = readAnpaStart(line)
  return start && (!start.isBare || raw.includes('\u001f')) ? {kind: 'envelope', ...start.header} : undefined
}

function readArchive(line: string, span: Span): EnvelopeLine | undefined {
  const quad = line.endsWith('QL') ? quadLeft.exec(line)?.groups?.['value'] : undefined
  if (quad !== undefined) {
    const kind = /^Eds:/i.test(quad)
      ? 'note'
      : /^By /.test(quad)
        ? 'byline'
        : /^(?:\(\w{1,4}\)|AP Photos?\b.*)$/.test(quad)
          ? 'envelope'
          : undefined
    return kind && {kind, format: 'anpa1312'}
  }
  if (!isPlainBig(line.charCodeAt(1))) return undefined
  const groups = archiveLabel.exec(line)?.groups
  const label = groups?.['label'] ?? ''
  const kind = archiveKinds[label]
  const printed = groups?.['value']
  if (kind === undefined || printed === undefined) return undefined
  if (bareLabels.has(label) && !archiveValue.test(printed)) return undefined
  const value = {start: span.end - printed.length, end: span.end}
  const words = label === 'LENGTH' ? /^(\d{1,6}) words/.exec(printed)?.[1] : undefined
  if (label === 'LENGTH' && words === undefined) return undefined
  const sentAt = label === 'LOAD-DATE' ? findTimestamp(printed, 0, printed.length)?.iso : undefined
  const fields: EnvelopeFields = {
    ...(words !== undefined && {wordCount: Number(words)}),
    ...(sentAt !== undefined && {sentAt})
  }
  return {kind, format: 'lexisnexis', value, ...(Object.keys(fields).length > 0 && {fields})}
}

/** Headers of mail and of news servers. */
function readMail(line: string, span: Span): EnvelopeLine | undefined {
  const colon = line.indexOf(':')
  if (colon < 2 || colon > 40) return undefined
  const from = colon + 1 + (line.slice(colon + 1).length - line.slice(colon + 1).trimStart().length)
  const value = {start: span.start + from, end: span.end}
  if (value.start >= value.end) return undefined
  if (mailHeader.test(line) || mailFrom.test(line) || mailPath.test(line) || mailLines.test(line)) {
    return {kind: 'envelope', format: 'rfc822', value}
  }
  if (line.length > longest) return undefined
  if (mailSubject.test(line)) return {kind: 'headline', format: 'rfc822', value}
  if (!mailDate.test(line)) return undefined
  const stamp = readTimestamps(line, from, line.length)?.[0]
  if (!stamp) return undefined
  return {kind: 'timestamp', format: 'rfc822', value, ...(stamp.iso !== undefined && {fields: {sentAt: stamp.iso}})}
}

export {frameOf, readSigilLine} from './frame.ts'
export type {Frame} from './frame.ts'
