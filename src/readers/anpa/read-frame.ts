/** One ANPA frame as a story. */
import type {Envelope, Message, Span} from '../../story/types.ts'
import {flatten} from '../../text/flat.ts'
import {readWireStamp} from '../../text/wire-stamp.ts'
import {EOT, ETX, STX} from '../controls.ts'
import type {Input} from '../input/input.ts'
import {lastIndexOf, lastLineOf, linesOf} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {readerMessage} from '../messages.ts'
import type {ReaderOptions, ReadStory} from '../types.ts'
import {readAnpaHeader} from './header.ts'
import {anpaProfiles, type AnpaProfile} from './profiles.ts'
import {cleanAnpaText, fieldsOfHeadLines} from './text.ts'

/** STX stands within so many units: two lines and a selector. */
const headerLength = 400
/** Lines behind ETX are trailers; what is longer is something else. */
const trailerLength = 80
const mostTrailers = 3

interface Layout {
  body: Span
  /** Behind EOT, or behind the trailer. */
  end: number
  trailers: string[]
  messages: Message[]
}

/** Where the parts of a frame are. */
function layOut(input: Input, start: number, limit: number, headerEnd: number): Layout {
  const messages: Message[] = []
  const report = (rule: 'no-stx' | 'no-etx' | 'cut-frame') => messages.push(readerMessage(rule, {start, end: limit}))
  const eot = input.indexOf(EOT, start, limit)
  const stop = eot < 0 ? limit : eot
  const stx = input.indexOf(STX, start, Math.min(stop, start + headerLength))
  if (stx < 0) report('no-stx')
  const from = stx < 0 ? Math.min(headerEnd, stop) : stx + 1
  const etx = lastIndexOf(input, ETX, from, stop)
  const trailers: string[] = []
  if (etx >= 0) {
    let end = eot < 0 ? etx + 1 : eot + 1
    let count = 0
    for (const line of linesOf(input, etx + 1, stop)) {
      const printed = flatten(input.raw(line.start, Math.min(line.stop, line.start + trailerLength + 1))).trim()
      if (eot < 0 && (printed.length > trailerLength || count >= mostTrailers)) break
      if (eot < 0) end = line.end
      if (printed === '') continue
      count++
      if (printed.length <= trailerLength) trailers.push(printed)
    }
    return {body: {start: from, end: etx}, end, trailers, messages}
  }
  report(eot < 0 ? 'cut-frame' : 'no-etx')
  // The trailer is the text's last line then.
  const last = lastLineOf(input, from, stop, trailerLength)
  const printed = last && flatten(input.raw(last.start, last.stop)).trim()
  const isTrailer = printed !== undefined && readWireStamp(printed) !== undefined
  if (isTrailer) trailers.push(printed)
  return {
    body: {start: from, end: last && isTrailer ? last.start : stop},
    end: eot < 0 ? limit : eot + 1,
    trailers,
    messages
  }
}

function profileOf(raw: string, trailers: readonly string[]): AnpaProfile {
  return (
    anpaProfiles.find(({start}) => start?.test(raw)) ??
    anpaProfiles.find(({trailer}) => trailer && trailers.some(line => trailer.test(line))) ??
    {}
  )
}

/** `Harbour ferry sinks off Velmora=2`: AAP numbers its takes behind the headline. */
const takeNumber = /^(?<headline>.{1,120}?) {0,2}=(?<number>\d{1,2})[\t ]{0,60}(?=[\r\n]|$)/

/**
 * Reads a frame.
 *
 * @param span lead-in included, up to the next frame
 * @param start where the frame begins
 */
export function readAnpaFrame(input: Input, span: Span, start: number, options: ReaderOptions): ReadStory {
  const raw = input.raw(start, Math.min(span.end, start + headerLength))
  const head = readAnpaHeader(headerOf(raw), profileOf(raw, []))
  const layout = layOut(input, start, span.end, start + head.length)
  const profile = profileOf(raw, layout.trailers)
  const source = {start: span.start, end: layout.end}
  const messages = [
    ...(head.isWhole ? [] : [readerMessage('broken-header', {start, end: Math.max(start + head.length, start + 1)})]),
    ...layout.messages
  ]
  const story = makeStory(input, {source, body: layout.body, envelope: {format: 'anpa1312'}, messages}, options)
  const take = profile.headlineFirst === true ? takeNumber.exec(story.text.trimStart())?.groups : undefined
  const cleaned = cleanAnpaText(take ? story.text.replace(`=${take['number'] ?? ''}`, '') : story.text)
  const stamp = layout.trailers.map(readWireStamp).find(Boolean)
  const selector = flatten(input.raw(span.start, Math.min(start, span.start + headerLength))).trim()
  const extra = [
    ...(head.fields.extra ?? []),
    ...(selector === '' ? [] : [{name: 'selector', value: selector}]),
    ...(stamp?.serviceId === undefined ? [] : [{name: 'service', value: stamp.serviceId}]),
    ...layout.trailers.filter(line => !readWireStamp(line)).map(value => ({name: 'trailer', value}))
  ]
  const envelope: Envelope = {
    format: 'anpa1312',
    ...(profile.provider !== undefined && {provider: profile.provider}),
    ...head.fields,
    ...(take && {
      version: {kind: 'take', number: Number(take['number']), text: `=${take['number'] ?? ''}`},
      headline: take['headline']?.trim() ?? ''
    }),
    ...fieldsOfHeadLines(cleaned, profile.headlineEnd),
    ...(stamp && {sentAt: stamp.sentAt}),
    ...(extra.length > 0 && {extra})
  }
  return {...story, text: cleaned.text, envelope}
}

/** The raw head up to STX. */
function headerOf(raw: string): string {
  const stx = raw.indexOf(STX)
  return stx < 0 ? raw : raw.slice(0, stx)
}
