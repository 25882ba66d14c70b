/** Bytes as input: every encoding but UTF-16. */
import {decodeBytes} from '../encoding/decode.ts'
import {unitsAsText} from '../encoding/units.ts'
import {readerMessage} from '../messages.ts'
import {finishDecoding} from './decoded.ts'
import {findUnits} from './find-units.ts'
import type {Input, InputSettings} from './input.ts'

/**
 * @param bytes what the caller gave
 * @param skip length of the byte order mark
 * @param settings as asked for
 */
export function byteInput(bytes: Uint8Array, skip: number, settings: InputSettings): Input {
  const units = bytes.subarray(skip)
  return {
    length: units.length,
    codeAt: offset => units[offset] ?? -1,
    indexOf: (needle, from, end = units.length) => findUnits(units, needle, from, end),
    raw: (start, end) => unitsAsText(units.subarray(start, end)),
    decode(start, end) {
      const {text, encoding, strays} = decodeBytes(units.subarray(start, end), settings.encoding)
      const decoded = finishDecoding(text, {start, end}, settings.repairMojibake)
      if (strays > 0) decoded.messages.unshift(readerMessage('mixed-encodings', {start, end}, {strays}))
      return {...decoded, encoding}
    },
    toSource: offset => offset + skip + settings.offset
  }
}
