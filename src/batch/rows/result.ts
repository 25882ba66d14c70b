/** Makes a result of a record: its status, its reason, and the story in the shape that was asked for. */
import {createHash} from 'node:crypto'
import {moveTo} from '../../formats/offsets.ts'
import type {MessageRuleId} from '../../messages.ts'
import type {ReaderMessageRuleId} from '../../readers/messages.ts'
import type {ReadStory} from '../../readers/types.ts'
import type {Message, Span, Story} from '../../story/types.ts'
import type {RecordSettings} from '../options.ts'
import {mapSpans} from '../../text/spans.ts'
import {compactStory} from './compact.ts'
import {spareTexts} from './spare-text.ts'
import {storyIdOf} from './story-id.ts'
import type {BatchResult, BatchStory} from '../types.ts'
import {packageVersion, schemaVersion} from '../version.ts'

/** What says that a part of the record is missing in the story; readers' errors say so, too. */
const losses: ReadonlySet<string> = new Set<MessageRuleId | ReaderMessageRuleId>([
  'too-many-blocks',
  'too-long',
  'too-long-for-quotes',
  'cut-frame',
  'cut-character',
  'malformed-xml',
  'no-text',
  'story-too-long'
])

/** A result with all of its story, before a row is made of it. */
export interface WholeResult extends Omit<BatchResult, 'story'> {
  story?: Story
}

/** What a file's records have in common. */
export interface FileLabel {
  file: string
  /** Begins the ids of its records. */
  prefix: string
  /** The caller's id, where it stands in the file's name. */
  key?: string
}

/**
 * @param file as results call it
 * @param key the caller's id in its name
 */
export function fileLabel(file: string, key: string | undefined): FileLabel {
  const prefix = createHash('sha256').update(file).digest('hex').slice(0, 12)
  return {file, prefix, ...(key !== undefined && {key})}
}

/** The result of a record that was parsed. */
export function parsedResult(
  label: FileLabel,
  record: ReadStory,
  story: Story,
  {storyId}: RecordSettings
): WholeResult {
  const lost = lossIn(record.messages) ?? lossIn(story.messages)
  return {
    status: lost ? 'partial' : 'ok',
    ...headOf(label, record.source, record.key, storyId ? storyIdOf(story) : undefined),
    ...(lost && {reason: `${lost.rule}: ${lost.reason}`}),
    ...(record.messages.length > 0 && {messages: record.messages}),
    story
  }
}

/** The result of a record, or of a stretch, that has no story. */
export function quarantinedResult(
  label: FileLabel,
  source: Span,
  reason: string,
  record?: Pick<ReadStory, 'key' | 'messages'>
): Omit<BatchResult, 'story'> {
  const messages = record?.messages ?? []
  return {
    status: 'quarantined',
    ...headOf(label, source, record?.key),
    reason,
    ...(messages.length > 0 && {messages})
  }
}

/** Why a record is none: an error of the reader, and nothing that could be saved. */
export function unreadable({text, messages}: ReadStory): string | undefined {
  const error = text.trim() === '' ? messages.find(({severity}) => severity === 'error') : undefined
  return error && `${error.rule}: ${error.reason}`
}

function headOf(
  {file, prefix, key}: FileLabel,
  {start, end}: Span,
  own = key,
  storyId?: string
): Omit<BatchResult, 'status' | 'story'> {
  return {
    id: `${prefix}-${start.toString(36)}`,
    ...(own !== undefined && {key: own}),
    ...(storyId !== undefined && {storyId}),
    source: {file, start, end},
    parser: packageVersion,
    schema: schemaVersion
  }
}

function lossIn(messages: readonly Message[]): Message | undefined {
  return messages.find(({rule, severity}) => severity === 'error' || losses.has(rule))
}

/**
 * The story with the text that was asked for.
 *
 * @param story its parts are changed: nobody else may need them
 * @param settings which text, and what its spans count
 */
export function shapedStory(story: Story, {text, offsets}: RecordSettings): BatchStory {
  const shape = withMembers(story, text)
  if (isSpare(text)) spareTexts(shape, story.text)
  const move = moveTo(offsets, story.text)
  return move ? mapSpans(shape, move) : shape
}

/**
 * A result as a line of JSON, which `parseResult` reads.
 *
 * @param result with `--text keep` or `drop` its story's parts are changed: nobody else may need them
 * @param settings what a row holds
 */
export function lineOf({story, ...head}: WholeResult, settings: RecordSettings): string {
  return `${JSON.stringify({...head, story: story && rowStory(story, settings)})}\n`
}

function rowStory(story: Story, settings: RecordSettings): unknown {
  const {text, offsets} = settings
  if (!isSpare(text)) return shapedStory(story, settings)
  return compactStory(withMembers(story, text), story.text, moveTo(offsets, story.text))
}

/** The story without those of its members that nobody asked for. */
function withMembers(story: Story, text: RecordSettings['text']): BatchStory {
  const shape: BatchStory = {...story}
  if (text === 'drop') delete shape.text
  if (text === 'drop' || text === 'once') {
    delete shape.paragraphs
    delete shape.blocks
  }
  return shape
}

/** Whether the story's text stands once, and all else says where. */
function isSpare(text: RecordSettings['text']): boolean {
  return text === 'once' || text === 'spans'
}
