/**
 * Formats that send one message behind the other, each in a frame.
 *
 * A line that was cut loses the end of a frame, a burst of noise its head. A
 * frame therefore ends at the next at the latest, and what stands between two
 * frames, noise or a message without a head, is an entry of its own.
 */
import type {Span} from '../story/types.ts'
import {dropControls} from './controls.ts'
import type {Input} from './input/input.ts'
import {isBlank} from './lines.ts'
import {makeStory} from './make-story.ts'
import {readerMessage} from './messages.ts'
import type {ReaderOptions, ReadStory} from './types.ts'

export interface FrameFormat {
  /** Id of the reader. */
  id: string
  /** Where frames begin, in order, told from no more than `lookBack` units around. */
  starts(input: Input, from: number): Iterable<number>
  /**
   * How much of what stands in front of a frame belongs to it: selectors, padding, a stamp.
   *
   * @returns where it begins: `start` where there is none
   */
  leadIn?(input: Input, from: number, start: number): number
  /**
   * Reads one frame.
   *
   * @param span from its start, lead-in included, to the next frame or the input's end
   * @param start where the frame itself begins
   * @returns the story; its `source` may end before the span does
   */
  read(input: Input, span: Span, start: number, options: ReaderOptions): ReadStory
}

/**
 * Reads the frames of an input, and what stands between them.
 *
 * @param input the input
 * @param format how its frames look
 * @param options limits
 */
export function* readFrames(input: Input, format: FrameFormat, options: ReaderOptions): Generator<ReadStory> {
  let done = 0
  let open: number | undefined
  for (const next of format.starts(input, 0)) {
    if (open === undefined) {
      open = next
      continue
    }
    const {story, gap} = readOne(input, format, {done, start: open, limit: next}, options)
    if (gap) yield gap
    yield story
    done = story.source.end
    open = next
  }
  if (open !== undefined) {
    const {story, gap} = readOne(input, format, {done, start: open, limit: input.length}, options)
    if (gap) yield gap
    yield story
    done = story.source.end
  }
  const rest = readGap(input, format, {start: done, end: input.length}, options)
  if (rest) yield rest
}

function readOne(
  input: Input,
  format: FrameFormat,
  {done, start, limit}: {done: number; start: number; limit: number},
  options: ReaderOptions
): {gap: ReadStory | undefined; story: ReadStory} {
  const from = format.leadIn?.(input, done, start) ?? start
  const end = format.leadIn && limit < input.length ? format.leadIn(input, start, limit) : limit
  return {
    gap: readGap(input, format, {start: done, end: from}, options),
    story: within(format.read(input, {start: from, end}, start, options))
  }
}

/** What is told of a frame before its end is known is told of no more than the frame. */
function within(story: ReadStory): ReadStory {
  const {end} = story.source
  if (!story.messages.some(message => message.end > end)) return story
  return {...story, messages: story.messages.map(message => ({...message, end: Math.min(message.end, end)}))}
}

/** No start of a frame, and nothing in front that belongs to it, is longer. */
const lookBack = 512

/**
 * The first place from an offset on where a frame begins, what belongs in front of it included.
 *
 * @param input any part of a file; what stands before `from` tells whether that is within a header
 * @param from first offset in question
 * @param format how its frames look
 */
export function frameBoundary(input: Input, from: number, format: FrameFormat): number | undefined {
  const low = Math.max(0, from - lookBack)
  for (const start of format.starts(input, low)) {
    const cut = format.leadIn?.(input, low, start) ?? start
    if (cut >= from) return cut
  }
  return undefined
}

/** What stands outside of any frame, where it prints. */
function readGap(input: Input, {id}: FrameFormat, span: Span, options: ReaderOptions): ReadStory | undefined {
  if (isBlank(input, span.start, span.end)) return undefined
  const messages = [readerMessage('outside-frame', span)]
  const story = makeStory(input, {source: span, body: span, envelope: {format: id}, messages}, options)
  return {...story, text: dropControls(story.text)}
}
