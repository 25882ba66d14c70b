/**
 * Lines of a transmission that were left in the text: headers, trailers,
 * frames, and the labels under which archives keep stories.
 *
 * Some lines say by themselves what they are (`AP-NR-01-05-89 2031EST`).
 * Others mean something only inside a frame (`@NSW` under a `ZCZC`, `title: `
 * between two lines of `---`): `frameOf` looks at the head of the text for one.
 */
import {monthOf} from '../lexicon/months.ts'
import {zoneOffset} from '../lexicon/zones.ts'
import type {Span, StoryVersion} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import {readFramedLine} from './frame.ts'
import {findTimestamp, readTimestamps} from './timestamp.ts'
import {readVersion} from './version.ts'

export interface EnvelopeLine {
  kind: 'envelope' | 'slug' | 'headline' | 'deck' | 'kicker' | 'timestamp' | 'byline' | 'note'
  /** Id of the format, where the line shows it: `anpa1312`, `iptc7901`, `zczc`, `rfc822`, `yaml`, ... */
  format?: string
  /** What stands behind the line's label or mark. */
  value?: Span
  fields?: EnvelopeFields
}

export interface EnvelopeFields {
  /** ISO 8601; no offset where the line names no zone. */
  sentAt?: string
  category?: string
  /** A figure, or a wire's letter (`u`) as the rank that the letter has. */
  priority?: number
  wordCount?: number
  keyword?: string
  version?: StoryVersion
  serviceId?: string
  storyId?: string
  language?: string
}

/** Longest line of a header; `Path:` of a news server runs on. */
const longest = 300

/** The letter of an ANPA header, most urgent first: flash, bulletin, urgent, regular, deferred. */
const priorities: Readonly<Record<string, number>> = {f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, s: 6, h: 6, w: 6}

const placeholder = '(?:(?:amp)?C?x1[0-9a-f] {0,2}|\\^[A-Z_] ?){0,3}'

/** `9321**1416`: numbers of reporter and editor. */
const deskNumber = /^\d{3,5}\*\*(?:\d{3,5})?$/

/** `^V^V^AW2871^_asian`, `w2107 Cx1f wstm-`: service letter, number, route. */
const anpaStart =
  /^(?:\^V ?\^V ?\^A)?(?<service>[a-z])(?<number>\d{4})(?:KYODO)?(?<mark> ?(?:amp)?C?x1f ?|\^_| )[a-z-]{3,5}(?:-[a-z])?$/i

/** `r i AM-Harbor-Fire     01-02 0314`, `u i PM-Harbor-Crash 10thLd-Writethru a0587 01-09 0852`. */
const anpaHeader = new RegExp(
  `^(?<priority>[a-z]) (?<category>[a-z]) {0,2}${placeholder} {0,2}(?<keyword>(?:[A-Za-z]{2}[-_]|[A-Z])\\S{1,48})(?<rest>(?: [?\\w-]{1,24},?){0,4}) {1,8}(?<date>\\d{1,2}-\\d{1,2})(?: (?<words>\\d{1,4}))?$`
)
/** The same, cut off or run into another by a bad line: `u a PM-Harbor-Crash 1stLd-Writethru a`. */
const anpaRemains =
  /^(?<priority>[a-z]) (?<category>[a-z]) {1,3}(?<keyword>(?:AM|PM|BC)[-_]\S{2,40})(?<rest>(?: \S{1,120}){0,3})$/

/** `AP-NR-01-05-89 2031EST`, `AP-WF-11-13-13 1510GMT<`, `NYT-02-12-98 0159EST`. */
const apTrailer =
  /^(?<service>[A-Z]{2,5}(?:-[A-Z]{2,3})?)-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d)(?<zone>UTC|[A-Z]{1,4}T)?<?$/
/** `KWS-21:38-09-12-18`: hour, then day, month, year. */
const kyodoTrailer = /^(?<service>K[A-Z]{2})-(?<hour>\d\d):(?<minute>\d\d)-(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d)$/
/** `21:38 10-28-10` of Reuters, `29-10-10 21-38-06` of AAP. */
const reutersTrailer = /^(?<hour>\d\d):(?<minute>\d\d) (?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)$/
const aapTrailer = /^(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d) (?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)$/
/** `ecp0008 4 s 851  dpa-tns 0909`, `SPF001 3 GEN 0070 F HARBOR-0001`. */
const iptcHeader =
  /^(?<service>[a-z]{2,4})(?<number>\d{3,5}) (?<priority>[1-9]) (?<category>[a-z]{1,3}) (?<words>\d{1,5})(?: {1,6}(?<rest>\S.{0,50}))?$/i
/** `211300 Nov 18`, `092343 GMT Okt 15`: day, hour, minute. */
const dateTimeGroup =
  /^(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<zone> GMT| UTC|Z)? (?<name>\p{L}{3,5})\.? (?<year>\d\d(?:\d\d)?)$/u
/** `[31-JUL-97  00:00]` */
const batchStamp = /^\[(?<day>\d\d)-(?<name>[A-Z]{3})-(?<year>\d\d) {1,2}(?<hour>\d\d):(?<minute>\d\d)\]$/
const frameStart = /^zczc(?: {1,2}\S{1,12}){0,4}$/i
const frameEnd = /^n{4}$/i
/** ` = 891103` and ` 891103-0034.` of the Wall Street Journal's archive. */
const archiveDate = /^= (?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/
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
 */
export function readEnvelopeLine(flat: string, text: string, start: number, end: number): EnvelopeLine | undefined {
  if (end - start > longest * 2) return undefined
  const span = trimSpan(flat, start, end)
  const line = flat.slice(span.start, span.end)
  if (line === '') {
    const raw = text.slice(start, end)
    return onlyControls.test(raw) && control.test(raw) ? {kind: 'envelope'} : undefined
  }
  return (
    readFramedLine(text, line, span) ??
    (line.length > longest
      ? undefined
      : (readWireLine(line) ?? readAnpaStart(line, text.slice(span.start, span.end)) ?? readArchive(line, span))) ??
    readMail(line, span) ??
    readHeaderTail(flat, text, line, span)
  )
}

const two = (value: string): string => value.padStart(2, '0')

/** The parts of a trailer's date as ISO; nothing where they are no date. */
function momentOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups['month'] === undefined ? monthOf(groups['name'] ?? '') : Number(groups['month'])
  const day = Number(groups['day'])
  const hour = Number(groups['hour'] ?? 0)
  const minute = Number(groups['minute'] ?? 0)
  const printed = groups['year'] ?? ''
  const year = printed.length === 4 ? Number(printed) : Number(printed) + (Number(printed) >= 70 ? 1900 : 2000)
  if (
    month === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
    return undefined
  if (hour > 23 || minute > 59) return undefined
  const date = `${String(year)}-${two(String(month))}-${two(String(day))}`
  if (groups['hour'] === undefined) return date
  const zone = groups['zone']?.trim()
  const offset = zone === undefined ? undefined : zoneOffset(zone, {year, month, day, hour})
  const second = groups['second'] === undefined ? '' : ':' + groups['second']
  return `${date}T${two(String(hour))}:${two(String(minute))}${second}${offset ?? ''}`
}

/** A trailer or stamp: all of the line is a moment. */
const stamps: ReadonlyArray<{format: string; pattern: RegExp}> = [
  {format: 'anpa1312', pattern: apTrailer},
  {format: 'anpa1312', pattern: kyodoTrailer},
  {format: 'anpa1312', pattern: reutersTrailer},
  {format: 'anpa1312', pattern: aapTrailer},
  {format: 'iptc7901', pattern: dateTimeGroup},
  {format: 'iptc7901', pattern: batchStamp},
  {format: 'dowjones-archive', pattern: archiveDate}
]

function readWireLine(line: string): EnvelopeLine | undefined {
  for (const {format, pattern} of stamps) {
    const groups = pattern.exec(line)?.groups
    if (!groups) continue
    const sentAt = momentOf(groups)
    if (sentAt === undefined) continue
    const serviceId = groups['service']
    return {kind: 'envelope', format, fields: {sentAt, ...(serviceId !== undefined && {serviceId})}}
  }
  const iptc = iptcHeader.exec(line)?.groups
  if (iptc) return readIptc(iptc)
  const anpa = anpaHeader.exec(line)?.groups ?? anpaRemains.exec(line)?.groups
  if (anpa) return readAnpa(anpa)
  if (frameStart.test(line) || frameEnd.test(line)) return {kind: 'envelope', format: 'zczc'}
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

function readIptc(groups: Readonly<Record<string, string | undefined>>): EnvelopeLine {
  // Belga prints the language behind the words: `F HARBOR-0001`.
  const language = /^[FNDBT] /.test(groups['rest'] ?? '') ? languages[(groups['rest'] ?? '').charAt(0)] : undefined
  return {
    kind: 'envelope',
    format: 'iptc7901',
    fields: {
      serviceId: groups['service'] ?? '',
      storyId: `${groups['service'] ?? ''}${groups['number'] ?? ''}`,
      priority: Number(groups['priority']),
      category: groups['category'] ?? '',
      wordCount: Number(groups['words']),
      ...(language !== undefined && {language})
    }
  }
}

const languages: Readonly<Record<string, string>> = {F: 'fr', N: 'nl', D: 'de'}

function readAnpa(groups: Readonly<Record<string, string | undefined>>): EnvelopeLine | undefined {
  const [month = 1, day = 1] = groups['date']?.split('-').map(Number) ?? []
  // Kyodo prints the day first.
  if (month < 1 || day < 1 || Math.min(month, day) > 12 || Math.max(month, day) > 31) return undefined
  const keyword = groups['keyword'] ?? ''
  if (!/[-_]/.test(keyword) && groups['words'] === undefined) return undefined
  const rest = groups['rest'] ?? ''
  // `AM-AbortionActivist_1stLd a0504`
  const version = readVersion(rest.trim()) ?? readVersion(keyword.slice(keyword.lastIndexOf('_') + 1))
  const storyId = /(?:^| )([a-z]\d{4})(?: |$)/.exec(rest)?.[1]
  const priority = priorities[groups['priority'] ?? '']
  return {
    kind: 'envelope',
    format: 'anpa1312',
    fields: {
      keyword,
      category: groups['category'] ?? '',
      ...(priority !== undefined && {priority}),
      ...(groups['words'] !== undefined && {wordCount: Number(groups['words'])}),
      ...(version && {version}),
      ...(storyId !== undefined && {storyId})
    }
  }
}

/** A long header runs over: its word count, or date and count, stand on the line below. */
const headerTail = /^(?:\d\d-\d\d )?(?<words>\d{4})$/

function readHeaderTail(flat: string, text: string, line: string, span: Span): EnvelopeLine | undefined {
  const words = headerTail.exec(line)?.groups?.['words']
  if (words === undefined) return undefined
  const above = text.slice(Math.max(0, span.start - 200), span.start).trimEnd()
  const from = span.start - Math.min(200, span.start)
  const start = above.lastIndexOf('\n') + 1
  const header = flat.slice(from + start, from + above.length).trim()
  if (!anpaHeader.test(header) && !anpaRemains.test(header)) return undefined
  return {kind: 'envelope', format: 'anpa1312', fields: {wordCount: Number(words)}}
}

/** The first line of a frame: with its controls, or with what archives made of them. */
function readAnpaStart(line: string, raw: string): EnvelopeLine | undefined {
  const groups = anpaStart.exec(line)?.groups
  if (!groups) return undefined
  if (groups['mark'] === ' ' && !raw.includes('\u001f')) return undefined
  return {
    kind: 'envelope',
    format: 'anpa1312',
    fields: {serviceId: groups['service'] ?? '', storyId: `${groups['service'] ?? ''}${groups['number'] ?? ''}`}
  }
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

export {readSigilLine} from './frame.ts'
