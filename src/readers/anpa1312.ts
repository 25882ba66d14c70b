/**
 * ANPA 1312 (ANPA 84-2, NAA 89-3): AP, New York Times, Reuters, Bloomberg,
 * AAP, and Kyodo without SYN.
 *
 *     [ENQ... selector CRLF]
 *     SYN SYN SOH a0123 US ----- LF
 *     r i DC3 DC1 SP BC-Harbor-Ferry   11-13 0314 LF
 *     STX text ETX
 *     AP-WF-11-13-13 1509GMT< LF
 *     FF LF EOT
 */
import {readAnpaFrame} from './anpa/read-frame.ts'
import {ENQ, SOH, SYN} from './controls.ts'
import {frameBoundary, readFrames, type FrameFormat} from './frames.ts'
import type {Input} from './input/input.ts'
import {finderOf} from './lines.ts'
import type {Reader} from './types.ts'

/* eslint-disable no-control-regex -- frames are marked by controls */

/** SYN and SOH, or one of them, and the service letter, number and US. */
const frameStart = /^(?:\x16{1,8}\x01[\x20-\x7e]|\x16{1,8}[a-z]\d{4}(?:KYODO)?\x1f|\x01[a-z]\d{4}(?:KYODO)?\x1f)/i
/** The same with all its parts, anywhere in the head of a file that begins with noise. */
const sureStart = /\x16\x01[a-z]\d{4}(?:KYODO)?\x1f/i
/** Padding and selectors that come before the first frame. */
const head = /^[\0\s\x7f\x04]{0,64}(?:\x05{1,8}[^\x01-\x04\x16]{0,80})?(?=[\x16\x01])/

/* eslint-enable no-control-regex */

const startLength = 24
/** Longest selector line with its line break. */
const selectorLength = 96

/** From where on a frame can be told, in order. */
function* starts(input: Input, from: number): Generator<number, void, undefined> {
  const nextSyn = finderOf(input, SYN, input.length)
  const nextSoh = finderOf(input, SOH, input.length)
  for (let at = from; ;) {
    const found = Math.min(nextSyn(at), nextSoh(at))
    if (found >= input.length) return
    const code = input.codeAt(found)
    // Only the last of a run can begin a frame; eight SYN in front belong to it.
    let next = found + 1
    while (input.codeAt(next) === code) next++
    const first = Math.max(found, next - (code === 0x16 ? 8 : 1))
    const match = frameStart.exec(input.raw(first, first + startLength))
    if (match) yield first
    at = match ? first + match[0].length : next
  }
}

/** ENQ and a selector line in front of a frame. */
function leadIn(input: Input, from: number, start: number): number {
  const low = Math.max(from, start - selectorLength)
  const window = input.raw(low, start)
  const at = window.indexOf(ENQ)
  return at < 0 || window.includes('\u0004', at) || window.includes('\u0003', at) ? start : low + at
}

const format: FrameFormat = {id: 'anpa1312', starts, leadIn, read: readAnpaFrame}

/** `anpa1312` */
export const anpa1312: Reader = {
  id: format.id,
  detect(text) {
    const at = head.exec(text)?.[0].length
    return (at !== undefined && frameStart.test(text.slice(at, at + startLength))) || sureStart.test(text)
  },
  read: (input, options) => readFrames(input, format, options),
  boundary: (input, from) => frameBoundary(input, from, format)
}
