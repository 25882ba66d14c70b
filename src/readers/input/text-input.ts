/** A string as input. */
import {finishDecoding} from './decoded.ts'
import type {Input, InputSettings} from './input.ts'

/**
 * @param text what the caller gave
 * @param settings as asked for; an encoding means nothing here
 */
export function textInput(text: string, settings: InputSettings): Input {
  // A byte order mark that somebody decoded.
  const skip = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const length = text.length - skip
  return {
    length,
    codeAt: offset => (offset >= 0 && offset < length ? text.charCodeAt(offset + skip) : -1),
    indexOf(needle, from, end = length) {
      // A bounded search must not run on to the end of the text, once a record.
      const at = end < length ? text.slice(skip + from, skip + end).indexOf(needle) : text.indexOf(needle, skip + from)
      return at < 0 ? -1 : end < length ? at + from : at - skip
    },
    raw: (start, end) => text.slice(skip + start, skip + end),
    decode: (start, end) => finishDecoding(text.slice(skip + start, skip + end), {start, end}, settings.repairMojibake),
    toSource: offset => offset + skip + settings.offset
  }
}
