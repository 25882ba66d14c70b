/** `mail`: stories that came by e-mail; one a file, several in a mailbox (mbox). */
import type {Envelope, Span} from '../../story/types.ts'
import {pageStory} from '../html/html.ts'
import type {Input} from '../input/input.ts'
import {finderOf, isBlank} from '../lines.ts'
import {readerMessage} from '../messages.ts'
import {present} from '../present.ts'
import type {Reader, ReaderOptions, ReadStory} from '../types.ts'
import {partsOf, readHeaders, textOfPart, wordsOf, type Headers, type MailPart} from './mime.ts'
import {twoDigits} from '../../text/two-digits.ts'

const headerNames =
  /^(?:From |Return-Path:|Received:|Message-ID:|MIME-Version:|Delivered-To:|X-[\w-]{1,40}:|Date:|From:|Subject:|To:)/i
const own = /^(?:From|Subject|Message-ID|Received|Return-Path|MIME-Version):/im
/** `From ana@example.com Fri Nov 27 10:00:00 2026`, behind a blank line. */
const separator = /^From \S{1,200} .{1,60}\d{4}\s*$/

/** The mails of a file. */
function* mailsOf(input: Input): Generator<Span> {
  const all = input.length
  const next = finderOf(input, '\nFrom ', all)
  let start = 0
  for (let at = next(0); at < all; at = next(at + 1)) {
    const stop = input.indexOf('\n', at + 1, Math.min(all, at + 300))
    if (stop < 0 || !separator.test(input.raw(at + 1, stop))) continue
    yield {start, end: at + 1}
    start = at + 1
  }
  yield {start, end: all}
}

/** The day and moment of `Date`, as the mail's own clock had it. */
const date =
  /(?<day>\d{1,2}) (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (?<year>\d{4})(?: (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?: (?<zone>[+-]\d{4}|GMT|UT|UTC|Z)\b)?)?/i
const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

function sentAt(printed: string): string | undefined {
  const groups = date.exec(printed)?.groups
  if (!groups) return undefined
  const {day = '', month = '', year = '', hour, minute, second = '00', zone} = groups
  const number = months.indexOf(month.toLowerCase()) / 3 + 1
  const iso = `${year}-${twoDigits(number)}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined) return iso
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z'
  return `${iso}T${hour}:${minute}:${second}${offset}`
}

function envelopeOf(headers: Headers): Envelope {
  const subject = wordsOf(headers, 'subject')
  const extra = ['from', 'to', 'list-id']
    .map(name => ({name, value: wordsOf(headers, name)}))
    .filter(({value}) => value !== '')
  return {
    format: 'mail',
    ...present({
      storyId: wordsOf(headers, 'message-id'),
      headline: subject,
      sentAt: sentAt(headers.get('date') ?? ''),
      language: wordsOf(headers, 'content-language')
    }),
    ...(extra.length > 0 && {extra})
  }
}

/** Plain text says more than a page made of it; attachments are no text. */
function bestOf(parts: readonly MailPart[]): MailPart[] {
  const shown = parts.filter(({headers}) => !/^\s{0,4}attachment/i.test(headers.get('content-disposition') ?? ''))
  const plain = shown.filter(({type}) => type === 'text/plain')
  return plain.length > 0 ? plain : shown.filter(({type}) => type === 'text/html')
}

function readMail(input: Input, source: Span, {limits}: ReaderOptions): ReadStory {
  const end = Math.min(source.end, source.start + limits.story)
  const {headers} = readHeaders(input, {start: source.start, end})
  const texts = bestOf(partsOf(input, {start: source.start, end})).map(part => {
    const decoded = textOfPart(input, part)
    return {...decoded, text: part.type === 'text/html' ? pageStory(decoded.text).text : decoded.text}
  })
  const {text, signature} = unquoted(texts.map(part => part.text).join('\n\n'))
  const envelope = envelopeOf(headers)
  if (signature !== undefined) (envelope.extra ??= []).push({name: 'signature', value: signature})
  const encoding = texts[0]?.encoding
  const messages = texts.flatMap(part => part.messages)
  if (end < source.end)
    messages.push(readerMessage('story-too-long', {start: end, end: source.end}, {limit: limits.story}))
  if (text.trim() === '') messages.push(readerMessage('no-text', source))
  return {text, envelope, source, ...(encoding !== undefined && {encoding}), messages}
}

/** `>From` at a line's beginning, as mailboxes write `From`. */
const quotedFrom = /^>(?=>{0,8}From )/gm
/** RFC 3676: what stands below `-- ` is the sender's signature. */
const signatureMark = /^-- $/m
/** A signature is short: what is longer is a story below a rule. */
const signatureLines = 12

/** The text without what the mail put to it. */
function unquoted(text: string): {text: string; signature?: string} {
  const plain = text.replace(quotedFrom, '')
  const at = plain.search(signatureMark)
  const signature = at < 0 ? '' : plain.slice(at + 3).trim()
  if (signature === '' || signature.split('\n').length > signatureLines) return {text: plain}
  return {text: plain.slice(0, at), signature}
}

/** What stands above the first blank line. */
function headersIn(head: string): string {
  const end = head.search(/\r?\n\r?\n/)
  return end < 0 ? head : head.slice(0, end)
}

/** `mail`. */
export const mail: Reader = {
  id: 'mail',
  detect: head => headerNames.test(head) && own.test(headersIn(head)),
  *read(input, options) {
    for (const span of mailsOf(input)) if (!isBlank(input, span.start, span.end)) yield readMail(input, span, options)
  }
}
