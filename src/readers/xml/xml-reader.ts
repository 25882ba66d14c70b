/**
 * What all formats in XML share: records are cut first, each is parsed by
 * itself, and a record that is broken is told and leaves the others alone.
 */
import type {Envelope, Message} from '../../story/types.ts'
import type {Input} from '../input/input.ts'
import {isBlank} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import type {Element} from '../markup/element.ts'
import {nextRecord, recordsOf, type MarkupRecord} from '../markup/records.ts'
import {readerMessage} from '../messages.ts'
import type {Reader, ReaderOptions, ReadStory} from '../types.ts'
import {parseXml} from './parse-xml.ts'

/** What a record gives. */
export interface XmlStory {
  text: string
  envelope: Envelope
}

export interface XmlFormat {
  id: string
  /** The element that holds one story. */
  record: string
  detect: (head: string) => boolean
  /**
   * @param record the element
   * @param frame what stands before the first record: the message's own header
   */
  story: (record: Element, frame: Element | undefined) => XmlStory
}

/** `<!DOCTYPE x [`: declarations within the document are how entities become bombs. */
const ownDeclarations = /<!DOCTYPE[^>[]{0,2000}\[/i
/** A header of a message is short. */
const frameLength = 1 << 16

/** Makes a reader of a format. */
export function xmlReader({id, record: name, detect, story}: XmlFormat): Reader {
  return {
    id,
    detect,
    *read(input, options) {
      let frame: Element | undefined
      let first = true
      for (const record of recordsOf(input, name)) {
        if (first) {
          first = false
          if (ownDeclarations.test(input.raw(0, Math.min(record.element.start, frameLength)))) {
            yield whole(input, options, id, readerMessage('refused-xml', allOf(input), {found: declarations}))
            return
          }
          frame = parseXml(input.decode(0, Math.min(record.element.start, frameLength)).text).root
        }
        yield readRecord(input, options, record, element =>
          element ? story(element, frame) : {text: '', envelope: {format: id}}
        )
      }
      if (first && !isBlank(input, 0, input.length))
        yield whole(input, options, id, readerMessage('no-record', allOf(input), {name}))
    },
    boundary: (input, from) => nextRecord(input, name, from)
  }
}

const declarations = 'a document type with declarations of its own'

function allOf(input: Input): {start: number; end: number} {
  return {start: 0, end: input.length}
}

/** A file that is no story: nothing of it is text. */
function whole(input: Input, options: ReaderOptions, format: string, message: Message): ReadStory {
  const source = allOf(input)
  return makeStory(input, {source, body: {start: 0, end: 0}, envelope: {format}, messages: [message]}, options)
}

function readRecord(
  input: Input,
  options: ReaderOptions,
  {source, element: span, closed}: MarkupRecord,
  story: (element: Element | undefined) => XmlStory
): ReadStory {
  const decoded = makeStory(input, {source, body: span, envelope: {format: ''}}, options)
  const {root, fault} = parseXml(decoded.text)
  const made = story(root)
  const messages = [...decoded.messages]
  if (fault) messages.push(readerMessage(fault.rule, span, {found: fault.found}))
  else if (!closed) messages.push(readerMessage('malformed-xml', span, {found: 'the end tag is missing'}))
  if (made.text === '') messages.push(readerMessage(fault ? 'unread-record' : 'no-text', span))
  return {...decoded, ...made, messages}
}
