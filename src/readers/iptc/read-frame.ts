/** One message of IPTC 7901 as a story. */
import type {Envelope, Message, Span} from '../../story/types.ts'
import {flatten} from '../../text/flat.ts'
import {readWireHeader} from '../../text/wire-header.ts'
import {readWireStamp, type WireStamp} from '../../text/wire-stamp.ts'
import {dropControls, EOT, ETX, SOH, STX} from '../controls.ts'
import type {Input} from '../input/input.ts'
import {lastIndexOf, lastLineOf, linesOf} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {readerMessage} from '../messages.ts'
import type {ReaderOptions, ReadStory} from '../types.ts'
import {readHeadline} from './headline.ts'

/** A header line, padding included. */
const headerLength = 160
/** Keyword lines between header and STX. */
const keywordLength = 400
const trailerLength = 80
/** Lines of padding and date-time group behind ETX. */
const mostTrailers = 3
/** Keywords end with a slash: `Norway/Ferries/`. */
const keywordLine = /^[^\s/].{0,100}\/$/
/** `./.` closes an item in the archives of Belga. */
const closingMark = './.'

interface Layout {
  header: string
  keywords: string[]
  body: Span
  end: number
  stamp: WireStamp | undefined
  trailers: string[]
  messages: Message[]
}

const printedAt = (input: Input, start: number, stop: number, longest: number): string =>
  flatten(input.raw(start, Math.min(stop, start + longest))).trim()

/** Lines in front of the text: the header, and the keywords below it. */
function readHead(
  input: Input,
  start: number,
  limit: number,
  stx: number
): {header: string; keywords: string[]; end: number} {
  const keywords: string[] = []
  let header: string | undefined
  let end = start
  for (const line of linesOf(input, start, stx < 0 ? limit : stx)) {
    const printed = printedAt(input, line.start, line.stop, headerLength)
    if (printed === '') {
      if (header !== undefined && stx < 0 && keywords.length > 0) break
    } else if (header === undefined) {
      header = printed
    } else if (stx >= 0 || keywordLine.test(printed)) {
      keywords.push(printed)
    } else break
    end = line.end
  }
  return {header: header ?? '', keywords, end}
}

/** The date-time group and `./.` at the end of what has no ETX. */
function readTail(input: Input, from: number, stop: number): {end: number; stamp: WireStamp | undefined} {
  let end = stop
  let stamp: WireStamp | undefined
  for (let count = 0; count < 2; count++) {
    const line = lastLineOf(input, from, end, trailerLength)
    if (!line) break
    const printed = printedAt(input, line.start, line.stop, trailerLength)
    const found = readWireStamp(printed.startsWith(closingMark) ? printed.slice(closingMark.length).trim() : printed)
    if (found) stamp ??= found
    else if (printed !== closingMark) break
    end = line.start
  }
  return {end, stamp}
}

function layOut(input: Input, start: number, limit: number): Layout {
  const messages: Message[] = []
  const report = (rule: 'no-stx' | 'no-etx' | 'cut-frame') => messages.push(readerMessage(rule, {start, end: limit}))
  const eot = input.indexOf(EOT, start, limit)
  const stop = eot < 0 ? limit : eot
  const stx = input.indexOf(STX, start, Math.min(stop, start + keywordLength))
  const head = readHead(input, start, stop, stx)
  const from = stx < 0 ? head.end : stx + 1
  const etx = lastIndexOf(input, ETX, from, stop)
  // A gateway dropped all controls, or a bad line one of them.
  const isFramed =
    stx >= 0 || etx >= 0 || eot >= 0 || input.indexOf(SOH, start, Math.min(stop, start + headerLength)) >= 0
  if (stx < 0 && isFramed) report('no-stx')
  if (etx < 0) {
    if (isFramed) report(eot < 0 ? 'cut-frame' : 'no-etx')
    const tail = readTail(input, from, stop)
    const body = {start: from, end: tail.end}
    return {...head, body, end: eot < 0 ? limit : eot + 1, stamp: tail.stamp, trailers: [], messages}
  }
  let end = etx + 1
  let count = 0
  let stamp: WireStamp | undefined
  const trailers: string[] = []
  for (const line of linesOf(input, etx + 1, stop)) {
    const printed = printedAt(input, line.start, line.stop, trailerLength + 1)
    if (eot < 0 && (printed.length > trailerLength || count >= mostTrailers)) break
    end = line.end
    if (printed === '') continue
    count++
    const found = readWireStamp(printed)
    if (found) stamp ??= found
    else if (printed.length <= trailerLength) trailers.push(printed)
  }
  return {...head, body: {start: from, end: etx}, end: eot < 0 ? end : eot + 1, stamp, trailers, messages}
}

/** `F BELGA-0031 COR 703`: this message corrects number 703. */
const correctionForm = /\bCOR (?<number>\d{1,5})$/
/** `ccccb   dpa 061`, `dpa-tns 0908`, `F BELGA-0001`: who sends it, by its own number. */
const senderForm = /(?:^| )(?<sender>[A-Za-z]{2,8}(?:-[A-Za-z]{2,8})?)[ -]\d{2,5}(?: COR \d{1,5})?$/

function fieldsOfOptional(optional: string): Partial<Envelope> {
  const correction = correctionForm.exec(optional)
  const sender = senderForm.exec(optional)?.groups?.['sender']
  return {
    ...(sender !== undefined && {provider: sender}),
    ...(correction && {
      version: {kind: 'correction', text: correction[0]},
      supersedes: correction.groups?.['number'] ?? ''
    })
  }
}

/** What stands behind the words: `eca061 4 i 211  dpa 061`. */
const optionalForm = /^\S+ \S \S+ \d+ +(?<optional>\S.*)$/

/**
 * Reads a message.
 *
 * @param span lead-in included, up to the next message
 * @param start where its header line begins
 */
export function readIptcFrame(input: Input, span: Span, start: number, options: ReaderOptions): ReadStory {
  const layout = layOut(input, start, span.end)
  const header = readWireHeader(layout.header)
  const fields = header?.format === 'iptc7901' ? header.fields : undefined
  const messages = [
    ...(fields ? [] : [readerMessage('broken-header', {start, end: layout.body.start})]),
    ...layout.messages
  ]
  const source = {start: span.start, end: layout.end}
  const story = makeStory(input, {source, body: layout.body, envelope: {format: 'iptc7901'}, messages}, options)
  const text = dropControls(story.text)
  const slug = layout.keywords.find(line => keywordLine.test(line))
  const optional = fields && optionalForm.exec(layout.header)?.groups?.['optional']
  const batch = printedAt(input, span.start, start, trailerLength)
  const sentAt = layout.stamp?.sentAt ?? readWireStamp(batch)?.sentAt
  const extra = [
    ...(fields ? [] : [{name: 'header', value: layout.header}]),
    ...(optional === undefined ? [] : [{name: 'optional', value: optional}]),
    ...(batch === '' ? [] : [{name: 'batch', value: batch}]),
    ...layout.keywords.filter(line => line !== slug).map(value => ({name: 'keywords', value})),
    ...layout.trailers.map(value => ({name: 'trailer', value}))
  ].filter(({value}) => value !== '')
  const envelope: Envelope = {
    format: 'iptc7901',
    ...fields,
    ...fieldsOfOptional(optional ?? ''),
    ...(slug !== undefined && {slug: slug.slice(0, -1)}),
    ...(sentAt !== undefined && {sentAt}),
    ...readHeadline(text),
    ...(extra.length > 0 && {extra})
  }
  return {...story, text, envelope}
}
