/**
 * News corpora in SGML: Reuters-21578, English Gigaword, TREC's AP. One record
 * an element, no nesting to speak of, `&` and `<` now and then unescaped.
 */
import type {Envelope} from '../../story/types.ts'
import {makeStory} from '../make-story.ts'
import {find, rawTextOf, type Element} from '../markup/element.ts'
import {parseHtml} from '../markup/parse-html.ts'
import {trimLines} from '../markup/trim.ts'
import {nextRecord, recordsOf} from '../markup/records.ts'
import {readerMessage} from '../messages.ts'
import type {Reader} from '../types.ts'

export interface CorpusFormat {
  id: string
  /** Name of the element that is one record, as the corpus spells it. */
  record: string
  detect: (head: string) => boolean
  /** @param record its elements have names in lower case */
  story: (record: Element) => {text: string; envelope: Envelope}
}

/** Makes a reader of a corpus. */
export function corpusReader({id, record: name, detect, story}: CorpusFormat): Reader {
  return {
    id,
    detect,
    *read(input, options) {
      let any = false
      for (const {source, element, closed} of recordsOf(input, name)) {
        any = true
        const decoded = makeStory(input, {source, body: element, envelope: {format: id}}, options)
        const {root, tooDeep} = parseHtml(decoded.text)
        const record = find(root, name.toLowerCase())
        const made = record ? story(record) : {text: '', envelope: decoded.envelope}
        const messages = [...decoded.messages]
        if (tooDeep) messages.push(readerMessage('refused-xml', element, {found: 'elements nested too deep'}))
        else if (!closed) messages.push(readerMessage('malformed-xml', element, {found: 'the end tag is missing'}))
        if (made.text === '') messages.push(readerMessage(record ? 'no-text' : 'unread-record', element))
        yield {...decoded, ...made, messages}
      }
      if (!any && input.length > 0) {
        const source = {start: 0, end: input.length}
        const messages = [readerMessage('no-record', source, {name})]
        yield makeStory(input, {source, body: {start: 0, end: 0}, envelope: {format: id}, messages}, options)
      }
    },
    boundary: (input, from) => nextRecord(input, name, from)
  }
}

/** An element's text with its lines, without the blank ones around it. */
export function linesIn(record: Element, path: string): string | undefined {
  const element = find(record, path)
  if (!element) return undefined
  const text = trimLines(rawTextOf(element))
  return text === '' ? undefined : text
}
