/** What the caller gave as an `Input`. */
import {sniffEncoding} from '../encoding/sniff.ts'
import {byteInput} from './byte-input.ts'
import type {Input, InputSettings} from './input.ts'
import {textInput} from './text-input.ts'
import {utf16Input} from './utf16-input.ts'

/**
 * @param source bytes or a string
 * @param settings as asked for; a byte order mark goes before the encoding that they name
 */
export function makeInput(source: Uint8Array | string, settings: InputSettings): Input {
  if (typeof source === 'string') return textInput(source, settings)
  const {encoding} = settings
  const sniffed = sniffEncoding(source)
  // Zero bytes are a guess, and the caller knows; a mark is none.
  const shown = sniffed && (sniffed.skip > 0 || encoding === undefined) ? sniffed : undefined
  const name = shown?.encoding ?? encoding
  const skip = shown?.skip ?? 0
  return name === 'utf-16le' || name === 'utf-16be'
    ? utf16Input(source, skip, name, settings)
    : byteInput(source, skip, name === undefined ? settings : {...settings, encoding: name})
}
