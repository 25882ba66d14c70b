/**
 * Reuters-21578, Distribution 1.0: stories of 1987 with their ANPA headers.
 * The controls of the transmission are kept as `&#2;` and `&#31;`.
 */
import type {Envelope} from '../../story/types.ts'
import {readAnpaStart, readWireHeader} from '../../text/wire-header.ts'
import {childrenOf, find, findAll, rawTextOf, textOf, type Element} from '../markup/element.ts'
import {isoTime} from '../markup/iso-time.ts'
import {present} from '../present.ts'
import type {Reader} from '../types.ts'
import {corpusReader, linesIn} from './corpus-reader.ts'

/** The lists of codes, and the scheme that each is of. */
const lists: readonly string[] = ['topics', 'places', 'people', 'orgs', 'exchanges', 'companies']
// eslint-disable-next-line no-control-regex -- STX, ETX and what else is left of the transmission
const controls = /[\u0000-\u0008\v\f\u000e-\u001f]/g

function story(record: Element): {text: string; envelope: Envelope} {
  const text = find(record, 'text')
  const envelope: Envelope = {
    format: 'reuters21578',
    provider: 'Reuters',
    language: 'en',
    ...present({storyId: record.attributes.get('newid'), publishedAt: isoTime(textOf(find(record, 'date')))}),
    ...transmissionOf(record)
  }
  const subjects = lists.flatMap(scheme =>
    findAll(record, `${scheme}/d`).map(element => ({code: textOf(element), scheme}))
  )
  if (subjects.length > 0) envelope.subjects = subjects
  const kind = text?.attributes.get('type')
  if (kind !== undefined) envelope.extra = [{name: 'TEXT TYPE', value: kind}]
  if (!text) return {text: '', envelope}
  const title = linesIn(text, 'title')
  const author = linesIn(text, 'author')
  const dateline = linesIn(text, 'dateline')
  const body = linesIn(text, 'body') ?? ''
  if (title !== undefined) envelope.headline = textOf(find(text, 'title'))
  if (author !== undefined) envelope.bylines = [textOf(find(text, 'author'))]
  if (dateline !== undefined) envelope.dateline = textOf(find(text, 'dateline'))
  // A story that was not taken apart has nothing but text.
  const loose = text.children.filter(child => typeof child === 'string').join('')
  const parts =
    title === undefined && body === ''
      ? [loose]
      : [title, author, `${dateline === undefined ? '' : `${dateline} `}${body}`].filter(part => part !== undefined)
  return {text: parts.join('\n\n').replace(controls, '').trim(), envelope}
}

/** SYN and SOH; US parts the number from the route. */
// eslint-disable-next-line no-control-regex -- the header of a transmission
const transmission = /[\u0001\u0016]/g

/** `UNKNOWN` holds the header of the transmission: `f0704\u001freute`, `u f BC-HARBOR-TIN   02-26 0082`. */
function transmissionOf(record: Element): Partial<Envelope> {
  const lines = childrenOf(record, 'unknown').flatMap(element =>
    rawTextOf(element).replace(transmission, '').split('\n')
  )
  const fields: Partial<Envelope> = {}
  for (const line of lines) {
    const header = readAnpaStart(line)?.header ?? readWireHeader(line)
    if (!header) continue
    const {category, priority, wordCount, keyword, version, serviceId} = header.fields
    Object.assign(fields, present({category, priority, wordCount, keyword, version, serviceId}))
  }
  return fields
}

/** `reuters21578`. */
export const reuters21578: Reader = corpusReader({
  id: 'reuters21578',
  records: ['REUTERS'],
  detect: head => /^\s{0,80}(?:<!DOCTYPE lewis\b|<REUTERS\b)/i.test(head),
  story
})
