/** Makes an entry out of a frame and the stretch of it that is text. */
import type {Envelope, Message, Span} from '../story/types.ts'
import type {Input} from './input/input.ts'
import {readerMessage} from './messages.ts'
import type {ReaderOptions, ReadStory} from './types.ts'

export interface StoryParts {
  /** Frame and text. */
  source: Span
  /** The text alone. */
  body: Span
  envelope: Envelope
  messages?: readonly Message[]
}

/**
 * Decodes a story's text, within the limit, and gathers its messages.
 *
 * @param input where it stands
 * @param parts offsets in the input
 * @param options limits
 */
export function makeStory(input: Input, parts: StoryParts, options: ReaderOptions): ReadStory {
  const {source, body, envelope, messages = []} = parts
  const end = Math.min(body.end, body.start + options.limits.story)
  const decoded = input.decode(body.start, end)
  const tooLong =
    end < body.end ? [readerMessage('story-too-long', {start: end, end: body.end}, {limit: options.limits.story})] : []
  return {
    text: decoded.text,
    envelope,
    source,
    ...(decoded.encoding !== undefined && {encoding: decoded.encoding}),
    messages: [...messages, ...decoded.messages, ...tooLong]
  }
}
