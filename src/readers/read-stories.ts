/**
 * `readStories`: from a file as it came to the stories in it.
 */
import type {Message, Span} from '../story/types.ts'
import type {Input} from './input/input.ts'
import {makeInput} from './input/make-input.ts'
import {isBlank} from './lines.ts'
import {makeStory} from './make-story.ts'
import {readerMessage} from './messages.ts'
import {checkSource, settingsOf, type Settings} from './options.ts'
import type {Reader, ReadOptions, ReadStory} from './types.ts'

/** How much of the input a reader is shown to tell its format. */
const headLength = 4096

/**
 * Reads the stories of a file, one at a time: none is read before it is asked for.
 *
 * @param source the file's bytes (`Buffer` and `Uint8Array`), or its text where that is decoded
 * @param options format, encoding, separator; see `ReadOptions`
 * @returns each story with its envelope and its place in `source`
 * @throws TypeError for wrong arguments, never for content
 */
export function readStories(
  source: Uint8Array | string,
  options: ReadOptions = {}
): Generator<ReadStory, void, undefined> {
  checkSource(source)
  const settings = settingsOf(options)
  const input = makeInput(source, settings)
  return readAll(input, readerOf(input, settings), settings)
}

/**
 * Tells the format by the first bytes.
 *
 * @param source a file, or its first 8 KB
 * @param options `encoding` and `readers` matter
 * @returns the reader's id; nothing where no reader knows it (never with `defaultReaders`, as `plain` reads all)
 * @throws TypeError for wrong arguments
 */
export function detectFormat(source: Uint8Array | string, options: ReadOptions = {}): string | undefined {
  checkSource(source)
  const settings = settingsOf(options)
  return detect(makeInput(source, settings), settings)?.id
}

/**
 * Where a big file can be cut. What stands before and behind can be read by
 * itself, with the same `format` and `encoding`, the part behind with `offset`.
 *
 * @param source any part of a file, which begins with it or a kilobyte before `from`
 * @param from first offset in question, in bytes (UTF-16 code units of a string)
 * @param options `format` is wanted, as only the file's head shows it; `offset` is not counted
 * @returns the offset of the first record that begins at `from` or behind; nothing
 *   where none does, or the format is not to be cut
 * @throws TypeError for wrong arguments
 */
export function findBoundary(
  source: Uint8Array | string,
  from: number,
  options: ReadOptions & {format: string}
): number | undefined {
  checkSource(source)
  const settings = {...settingsOf(options), offset: 0}
  const input = makeInput(source, settings)
  const reader = readerOf(input, settings)
  // Units may be two bytes, and a byte order mark stand in front.
  const unit = input.toSource(1) - input.toSource(0)
  const first = Math.max(0, Math.ceil((from - input.toSource(0)) / Math.max(1, unit)))
  const at = reader?.boundary?.(input, first, settings)
  return at === undefined ? undefined : input.toSource(at)
}

function detect(input: Input, settings: Settings): Reader | undefined {
  const head = input.raw(0, Math.min(input.length, headLength))
  return settings.readers.find(reader => reader.detect(head))
}

function readerOf(input: Input, settings: Settings): Reader | undefined {
  return settings.reader ?? detect(input, settings)
}

function* readAll(input: Input, reader: Reader | undefined, settings: Settings): Generator<ReadStory, void, undefined> {
  const toSource = <T extends Span>(span: T): T => ({
    ...span,
    start: input.toSource(span.start),
    end: input.toSource(span.end)
  })
  for (const story of reader ? reader.read(input, settings) : unread(input, settings)) {
    yield {
      ...story,
      source: toSource(story.source),
      messages: story.messages.map((message: Message) => toSource(message))
    }
  }
}

/** All of an input that no reader knows. */
function* unread(input: Input, settings: Settings): Generator<ReadStory, void, undefined> {
  const all = {start: 0, end: input.length}
  if (isBlank(input, all.start, all.end)) return
  const messages = [readerMessage('unknown-format', all)]
  yield makeStory(input, {source: all, body: all, envelope: {format: 'unknown'}, messages}, settings)
}
