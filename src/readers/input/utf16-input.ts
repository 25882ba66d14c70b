/** A file in UTF-16 as input: its units are code units, two bytes each. */
import {unitsAsText, utf16Units} from '../encoding/units.ts'
import {readerMessage} from '../messages.ts'
import {finishDecoding} from './decoded.ts'
import {findUnits} from './find-units.ts'
import type {Input, InputSettings} from './input.ts'

/**
 * @param bytes what the caller gave
 * @param skip length of the byte order mark
 * @param encoding which byte of a unit comes first
 * @param settings as asked for
 */
export function utf16Input(
  bytes: Uint8Array,
  skip: number,
  encoding: 'utf-16le' | 'utf-16be',
  settings: InputSettings
): Input {
  const units = utf16Units(bytes.subarray(skip), encoding)
  const isCut = (bytes.length - skip) % 2 === 1
  return {
    length: units.length,
    codeAt: offset => units[offset] ?? -1,
    indexOf: (needle, from, end = units.length) => findUnits(units, needle, from, end),
    raw: (start, end) => unitsAsText(units.subarray(start, end)),
    decode(start, end) {
      const decoded = finishDecoding(unitsAsText(units.subarray(start, end)), {start, end}, settings.repairMojibake)
      if (isCut && end === units.length) decoded.messages.push(readerMessage('cut-character', {start: end - 1, end}))
      return {...decoded, encoding}
    },
    toSource: offset => settings.offset + Math.min(skip + offset * 2, bytes.length)
  }
}
