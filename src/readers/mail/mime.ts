/**
 * The parts of a mail (RFC 5322, MIME of RFC 2045 to 2047). libmime reads
 * header values and encoded words, libqp and libbase64 the transfer encodings;
 * where the parts stand is found here, on bytes, as each part has an encoding
 * of its own.
 */
import {decode as decodeBase64} from 'libbase64'
import libmime from 'libmime'
import {decode as decodeQuotedPrintable} from 'libqp'
import type {Span} from '../../story/types.ts'
import {decodeBytes} from '../encoding/decode.ts'
import {encodingOf} from '../encoding/labels.ts'
import type {Decoded, Input} from '../input/input.ts'
import {linesOf} from '../lines.ts'

/** Headers of one part: by name in lower case, the first of a name. */
export type Headers = ReadonlyMap<string, string>

export interface MailPart {
  /** `text/plain`, in lower case. */
  type: string
  headers: Headers
  body: Span
}

/** Gateways put a dozen headers on a mail; what has more is none. */
const mostHeaders = 400
const longestHeader = 1 << 14
/** A part within a part within a part: forwarded mail with its pictures. */
const deepest = 20
const header = /^(?<name>[^\s:]{1,80}):[ \t]{0,20}(?<value>.*)$/s

/** Reads the headers at an offset, and tells where the body begins. */
export function readHeaders(input: Input, {start, end}: Span): {headers: Headers; body: number} {
  const headers = new Map<string, string>()
  let name = ''
  let count = 0
  for (const line of linesOf(input, start, end)) {
    if (line.stop === line.start) return {headers, body: line.end}
    const raw = input.raw(line.start, Math.min(line.stop, line.start + longestHeader))
    if (/^[ \t]/.test(raw)) {
      const value = headers.get(name)
      if (value !== undefined && value.length < longestHeader) headers.set(name, `${value} ${raw.trim()}`)
      continue
    }
    const groups = header.exec(raw)?.groups
    // The separator of a mailbox, `From ana@example.com Fri Nov 27`, is no header.
    if (!groups && !raw.startsWith('From ')) return {headers, body: line.start}
    if (++count > mostHeaders) return {headers, body: line.start}
    name = groups?.['name']?.toLowerCase() ?? ''
    if (groups && !headers.has(name)) headers.set(name, groups['value'] ?? '')
    else name = ''
  }
  return {headers, body: end}
}

/** The type of a part and its parameters. */
function contentType(headers: Headers): {type: string; params: Readonly<Record<string, string>>} {
  const {value, params} = libmime.parseHeaderValue(headers.get('content-type') ?? 'text/plain')
  return {type: value.toLowerCase(), params}
}

/** The parts of a mail that are no containers, in order. */
export function partsOf(input: Input, span: Span, depth = 0): MailPart[] {
  const {headers, body} = readHeaders(input, span)
  const {type, params} = contentType(headers)
  const own = {start: body, end: span.end}
  if (type === 'message/rfc822' && depth < deepest) return partsOf(input, own, depth + 1)
  const boundary = type.startsWith('multipart/') ? params['boundary'] : undefined
  if (boundary === undefined || boundary === '' || depth >= deepest) return [{type, headers, body: own}]
  return sectionsOf(input, own, boundary).flatMap(section => partsOf(input, section, depth + 1))
}

/** What stands between the lines of a boundary; the last is open where the mail was cut off. */
function sectionsOf(input: Input, span: Span, boundary: string): Span[] {
  const sections: Span[] = []
  const mark = `--${boundary}`
  let start: number | undefined
  for (const line of linesOf(input, span.start, span.end)) {
    if (line.stop - line.start < mark.length || input.raw(line.start, line.start + mark.length) !== mark) continue
    const rest = input.raw(line.start + mark.length, Math.min(line.stop, line.start + mark.length + 80)).trimEnd()
    if (rest !== '' && rest !== '--') continue
    if (start !== undefined) sections.push({start, end: line.start})
    start = rest === '--' ? undefined : line.end
    if (rest === '--') break
  }
  if (start !== undefined) sections.push({start, end: span.end})
  return sections
}

/** The text of a part, its transfer encoding undone. */
export function textOfPart(input: Input, {headers, body}: MailPart): Decoded {
  const transfer = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const charset = contentType(headers).params['charset']
  const encoding = charset === undefined ? undefined : encodingOf(charset)
  if (transfer === 'quoted-printable' || transfer === 'base64') {
    const raw = input.raw(body.start, body.end)
    const bytes = transfer === 'base64' ? decodeBase64(raw) : decodeQuotedPrintable(raw)
    return decodedOf(bytes, encoding)
  }
  return encoding === undefined || encoding === 'utf-8'
    ? input.decode(body.start, body.end)
    : decodedOf(
        Uint8Array.from(input.raw(body.start, body.end), character => character.charCodeAt(0)),
        encoding
      )
}

function decodedOf(bytes: Uint8Array, asked: string | undefined): Decoded {
  const {text, encoding} = decodeBytes(bytes, asked)
  return {text, encoding, messages: []}
}

/** A header's value with its encoded words read: `=?utf-8?Q?Sn=C3=B8?=`. */
export function wordsOf(headers: Headers, name: string): string {
  return libmime
    .decodeWords(headers.get(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
