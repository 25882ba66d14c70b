/**
 * IPTC 7901 (revision 5): dpa, ATS, Belga, and what gateways of mail made of
 * it, without controls.
 *
 *     SOH eca0061 4 i 211  dpa 0061 CRLF
 *     Norway/Ferries/ CRLF
 *     STX Ferry sinks off Velmora = CRLF CRLF
 *     text ETX 211300 GMT Nov 18 CRLF
 *     DEL CRLF DEL EOT
 */
import {flatten} from '../text/flat.ts'
import {readWireHeader} from '../text/wire-header.ts'
import {readWireStamp} from '../text/wire-stamp.ts'
import {SOH, STX} from './controls.ts'
import {frameBoundary, readFrames, type FrameFormat} from './frames.ts'
import type {Input} from './input/input.ts'
import {readIptcFrame} from './iptc/read-frame.ts'
import {finderOf, isBlank, lastIndexOf, lastLineOf, linesOf, type InputLine} from './lines.ts'
import type {Reader} from './types.ts'

/** `<service><number> <priority> <category> <words>  <50 characters>`, with padding in front. */
const longestHeader = 120
const shortestHeader = 12
/** STX stands within so many units where the header is broken. */
const toText = 400

/** A header, in a line as it stands. */
function isIptcHeader(raw: string): boolean {
  return readWireHeader(flatten(raw).trim())?.format === 'iptc7901'
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a line begins with letters and digits, as few lines of a story do: `eca0061 `, controls in front left out. */
function beginsAsHeader(input: Input, start: number): boolean {
  let at = start
  while (isBlank(input, at, at + 1) && at < start + longestHeader) at++
  const letters = at
  while (isLetter(input.codeAt(at)) && at < letters + 5) at++
  const digits = at
  while (isDigit(input.codeAt(at)) && at < digits + 6) at++
  return digits > letters && at > digits && input.codeAt(at) === 32
}

/** Where a frame begins in this line, if one does. */
function startIn(input: Input, {start, stop}: InputLine, hasSoh: boolean): number | undefined {
  // The end of the message before may stand on the same line: DEL EOT SOH.
  const soh = hasSoh ? lastIndexOf(input, SOH, Math.max(start, stop - longestHeader), stop) : -1
  const from = soh < 0 ? start : soh
  const length = stop - from
  if (
    length >= shortestHeader &&
    length <= longestHeader &&
    beginsAsHeader(input, from) &&
    isIptcHeader(input.raw(from, stop))
  )
    return from
  if (soh < 0) return undefined
  // A header that noise has hit still has its SOH, and STX behind it.
  const stx = input.indexOf(STX, soh, Math.min(input.length, soh + toText))
  return stx >= 0 && input.indexOf(SOH, soh + 1, stx) < 0 ? soh : undefined
}

/** From where on a frame can be told, in order. */
function* starts(input: Input, from: number): Generator<number, void, undefined> {
  const nextSoh = finderOf(input, SOH, input.length)
  for (const line of linesOf(input, from)) {
    const start = startIn(input, line, nextSoh(line.start) < line.stop)
    if (start !== undefined) yield start
  }
}

/** Longest line of padding or stamp. */
const stampLength = 40

/** DEL and line breaks, and a stamp such as `[31-JUL-97  00:00]`, in front of a frame. */
function leadIn(input: Input, from: number, start: number): number {
  const line = lastLineOf(input, from, start, stampLength)
  if (!line) return start
  const printed = input.raw(line.start, line.stop).trim()
  return printed.startsWith('[') && readWireStamp(printed) ? line.start : start
}

const format: FrameFormat = {id: 'iptc7901', starts, leadIn, read: readIptcFrame}

/** A header without SOH is looked for in so many lines that print. */
const headLines = 2

/** With SOH it may stand behind noise. */
function isSureHeader(line: string): boolean {
  const soh = line.lastIndexOf(SOH)
  return soh >= 0 && isIptcHeader(line.slice(soh))
}

/** `iptc7901` */
export const iptc7901: Reader = {
  id: format.id,
  detect(head) {
    const lines = head.split(/\r\n|[\r\n]/).filter(line => flatten(line).trim() !== '')
    return lines.slice(0, headLines).some(isIptcHeader) || lines.some(isSureHeader)
  },
  read: (input, options) => readFrames(input, format, options),
  boundary: (input, from) => frameBoundary(input, from, format)
}
