/** `ninjs`: files of ninjs, one item or many. */
import {isBlank} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {readerMessage} from '../messages.ts'
import type {Reader} from '../types.ts'
import {jsonRecordsOf} from './json-records.ts'
import {isObject, parseJson} from './json-value.ts'
import {ninjsStory} from './ninjs-story.ts'

const opening = /^\s{0,200}(?:\[\s{0,200})?\{/
const uri = /"uri"\s{0,8}:/
const content = /"(?:bodies|body_\w{1,20}|headlines?|body|type|versioncreated|versionCreated)"\s{0,8}:/

/** `ninjs`. */
export const ninjs: Reader = {
  id: 'ninjs',
  detect: head => opening.test(head) && uri.test(head) && content.test(head),
  *read(input, options) {
    let any = false
    for (const {source, object} of jsonRecordsOf(input)) {
      any = true
      const decoded = makeStory(input, {source, body: object, envelope: {format: 'ninjs'}}, options)
      const parsed = parseJson(decoded.text)
      if ('fault' in parsed) {
        const messages = [...decoded.messages, readerMessage('malformed-json', object, {found: parsed.fault})]
        yield {...decoded, text: '', messages}
        continue
      }
      const made = isObject(parsed.value) ? ninjsStory(parsed.value) : {text: '', envelope: decoded.envelope}
      const messages = made.text === '' ? [...decoded.messages, readerMessage('no-text', object)] : decoded.messages
      yield {...decoded, ...made, messages}
    }
    if (!any && !isBlank(input, 0, input.length)) {
      const all = {start: 0, end: input.length}
      const messages = [readerMessage('malformed-json', all, {found: 'no object stands in it'})]
      yield makeStory(input, {source: all, body: {start: 0, end: 0}, envelope: {format: 'ninjs'}, messages}, options)
    }
  }
}
