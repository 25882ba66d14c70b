/**
 * What all formats in markup share: records are cut first, each is parsed by
 * itself, and a record that is broken is told and leaves the others alone.
 */
import type {Envelope, Message} from '../../story/types.ts'
import type {Input} from '../input/input.ts'
import {isBlank} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {readerMessage} from '../messages.ts'
import type {Reader, ReaderOptions, ReadStory} from '../types.ts'
import type {Element} from './element.ts'
import {nextRecord, recordsOf, type MarkupRecord} from './records.ts'

/** What a record gives. */
export interface RecordStory {
  text: string
  envelope: Envelope
}

/** A record as a tree. */
export interface ParsedRecord {
  /** Absent where no element opens. */
  root?: Element
  /** The first thing that is wrong. */
  fault?: MarkupFault
}

export interface MarkupFault {
  rule: 'malformed-xml' | 'refused-xml'
  found: string
}

export interface RecordFormat {
  id: string
  /** The elements that each hold one story, or none. */
  records: readonly string[]
  detect: (head: string) => boolean
  /** Parses a record. */
  parse: (text: string) => ParsedRecord
  /**
   * @param record the element
   * @param frame what stands before the first record: the message's own header
   */
  story: (record: Element, frame: Element | undefined) => RecordStory
}

/** `<!DOCTYPE x [`: declarations within the document are how entities become bombs. */
const ownDeclarations = /<!DOCTYPE[^>[]{0,2000}\[/i
const declarations = 'a document type with declarations of its own'
/** A header of a message is short. */
const frameLength = 1 << 16

/** Makes a reader of a format. */
export function recordReader({id, records, detect, parse, story}: RecordFormat): Reader {
  return {
    id,
    detect,
    *read(input, options) {
      let frame: Element | undefined
      let first = true
      for (const record of recordsOf(input, records)) {
        if (first) {
          first = false
          const head = Math.min(record.element.start, frameLength)
          if (ownDeclarations.test(input.raw(0, head))) {
            yield whole(input, options, id, readerMessage('refused-xml', allOf(input), {found: declarations}))
            return
          }
          frame = parse(input.decode(0, head).text).root
        }
        yield readRecord(input, options, record, parse, element =>
          element ? story(element, frame) : {text: '', envelope: {format: id}}
        )
      }
      if (first && !isBlank(input, 0, input.length))
        yield whole(input, options, id, readerMessage('no-record', allOf(input), {name: records[0] ?? ''}))
    },
    boundary: (input, from) => nextRecord(input, records, from)
  }
}

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
  parse: RecordFormat['parse'],
  story: (element: Element | undefined) => RecordStory
): ReadStory {
  const decoded = makeStory(input, {source, body: span, envelope: {format: ''}}, options)
  const {root, fault} = parse(decoded.text)
  const made = story(root)
  const messages = [...decoded.messages]
  if (fault) messages.push(readerMessage(fault.rule, span, {found: fault.found}))
  else if (!closed) messages.push(readerMessage('malformed-xml', span, {found: 'the end tag is missing'}))
  if (made.text === '') messages.push(readerMessage(root && !fault ? 'no-text' : 'unread-record', span))
  return {...decoded, ...made, messages}
}
