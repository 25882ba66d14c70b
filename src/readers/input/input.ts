/**
 * The input as readers see it: a row of units with offsets, and stretches of
 * it as text. Frames are found before anything is decoded, as a frame of bytes
 * may hold any encoding; a reader that knows frames knows nothing of bytes.
 */
import type {Message} from '../../story/types.ts'

/** A stretch as text. */
export interface Decoded {
  text: string
  /** Absent where the input is a string. */
  encoding?: string
  /** What was broken in the encoding. */
  messages: Message[]
}

/** Bytes, a string, or a file in UTF-16. A unit is a byte or a UTF-16 code unit. */
export interface Input {
  /** In units. */
  readonly length: number
  /** The unit at an offset; -1 outside of the input. */
  codeAt(offset: number): number
  /**
   * The first place of a stretch of units.
   *
   * @param needle units as characters: ASCII and controls
   * @param from first offset in question
   * @param end where to stop; the input's end if absent
   * @returns -1 where there is none
   */
  indexOf(needle: string, from: number, end?: number): number
  /** Units as characters of the same number: what stands in ASCII can be read of it. */
  raw(start: number, end: number): string
  /** A stretch as text. */
  decode(start: number, end: number): Decoded
  /** Where an offset stands in what the caller gave. */
  toSource(offset: number): number
}

/** Settings for decoding. */
export interface InputSettings {
  /** WHATWG name. */
  encoding?: string
  repairMojibake: boolean
  /** Where the input begins in its file. */
  offset: number
}
