/**
 * Telex frames from `ZCZC` to `NNNN`: AAP, News Bites, weather, racing.
 *
 *     ZCZC AAP
 *     $T
 *     :Rowing Preview
 *     ^ROWING: Harbor regatta preview
 *     text
 *     NNNN
 */
import type {Envelope, Span} from '../story/types.ts'
import {flatten} from '../text/flat.ts'
import {dropControls} from './controls.ts'
import {frameBoundary, readFrames, type FrameFormat} from './frames.ts'
import type {Input} from './input/input.ts'
import {isBlank, linesOf, type InputLine} from './lines.ts'
import {makeStory} from './make-story.ts'
import {readerMessage} from './messages.ts'
import type {Reader, ReaderOptions, ReadStory} from './types.ts'
import {readSigils} from './zczc/header.ts'
import {zczcProfiles, type SigilProfile} from './zczc/profiles.ts'
import {hasFigure} from '../text/letters.ts'

const firstLine = /^zczc(?<id>(?: {1,2}\S{1,12}){0,4})$/i
const lastLine = /^n{4}$/i
/** Both with the blanks and controls around them. */
const longest = 80

/** A line that may be the first (`z`) or the last (`n`) of a frame, without blanks at its ends; most are neither. */
function printedOf(input: Input, {start, stop}: InputLine, letter: 'z' | 'n'): string {
  if (stop - start > longest) return ''
  let at = start
  while (at < stop && isBlank(input, at, at + 1)) at++
  return (input.codeAt(at) | 32) === letter.charCodeAt(0) ? flatten(input.raw(at, stop)).trim() : ''
}

function* starts(input: Input, from: number): Generator<number, void, undefined> {
  for (const line of linesOf(input, from)) if (firstLine.test(printedOf(input, line, 'z'))) yield line.start
}

/** The text between the two lines. */
function layOut(input: Input, start: number, limit: number): {id: string; body: Span; end: number; isWhole: boolean} {
  let id: string | undefined
  let from = start
  for (const line of linesOf(input, start, limit)) {
    if (id === undefined) {
      id = firstLine.exec(printedOf(input, line, 'z'))?.groups?.['id']?.trim() ?? ''
      from = line.end
    } else if (lastLine.test(printedOf(input, line, 'n'))) {
      return {id, body: {start: from, end: line.start}, end: line.end, isWhole: true}
    }
  }
  return {id: id ?? '', body: {start: from, end: limit}, end: limit, isWhole: false}
}

function readWith(profiles: readonly SigilProfile[]) {
  return (input: Input, span: Span, start: number, options: ReaderOptions): ReadStory => {
    const {id, body, end, isWhole} = layOut(input, start, span.end)
    const source = {start: span.start, end}
    const messages = isWhole ? [] : [readerMessage('cut-frame', {start, end})]
    const story = makeStory(input, {source, body, envelope: {format: 'zczc'}, messages}, options)
    const lines = dropControls(story.text).split(/\r\n|[\r\n]/)
    const header = readSigils(lines, profiles)
    const {headline} = header.fields
    const text = [
      ...(headline === undefined ? [] : [headline, '']),
      ...(header.text === undefined ? [] : [header.text]),
      ...lines.slice(header.count)
    ]
    const envelope: Envelope = {
      format: 'zczc',
      // `ZCZC AAP` names the sender, `ZCZC VEL0412` the message.
      ...(id !== '' && (hasFigure(id) ? {storyId: id} : {provider: id})),
      ...header.fields
    }
    return {...story, text: text.join('\n'), envelope}
  }
}

/**
 * A reader of `ZCZC` frames for feeds whose header lines mean something else.
 *
 * @param profiles what signs mean, asked in their order; ours are `zczcProfiles`
 */
export function zczcReader(profiles: readonly SigilProfile[]): Reader {
  const format: FrameFormat = {id: 'zczc', starts, read: readWith(profiles)}
  return {
    id: format.id,
    detect: head => firstLine.test(flatten(/\S[^\r\n]{0,100}/.exec(head)?.[0] ?? '').trim()),
    read: (input, options) => readFrames(input, format, options),
    boundary: (input, from) => frameBoundary(input, from, format)
  }
}

/** `zczc` */
export const zczc: Reader = zczcReader(zczcProfiles)
