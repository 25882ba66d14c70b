/**
 * Results as items of ninjs 2.1, one a line, for who takes in news in JSON. What
 * ninjs has no place for stands in the extension, as `ninjs21` writes it, and
 * beside that the rest of the story and the record, so that nothing is lost.
 */
import {ninjs21Item} from '../../formats/ninjs.ts'
import type {RecordSettings} from '../options.ts'
import {shapedStory, type WholeResult} from './result.ts'
import type {BatchResult, BatchStory} from '../types.ts'

/** What the extension of an item holds. */
type ItemExtension = Partial<Pick<BatchStory, OfExtension>> & {
  /** What the spans count; absent where there is no story. */
  offsets?: RecordSettings['offsets']
  /** All other members of the story. */
  story?: Omit<BatchStory, OfExtension>
  record: Omit<BatchResult, 'story'>
}

/** Members of a story that `ninjs21` puts into the extension. */
type OfExtension = 'text' | 'quotes' | 'speakers' | 'noComments' | 'dates'

/**
 * A result as a line.
 *
 * A record without a story is an item without a body that is `withheld`, which
 * nobody publishes; a partial one has the `representationtype` `partial`.
 *
 * @param result its story is changed: nobody else may need it
 * @param settings what a row holds
 */
export function ninjsLineOf({story, ...record}: WholeResult, settings: RecordSettings): string {
  if (!story) return lineWith(withheld(record), {record})
  const item = ninjs21Item(story)
  if (settings.text === 'drop') delete item['bodies']
  if (record.status === 'partial') item['representationtype'] = 'partial'
  const {quotes, speakers, noComments, dates, text, ...rest} = shapedStory(story, settings)
  const {offsets} = settings
  const own = {offsets, ...(text !== undefined && {text}), quotes, speakers, noComments, dates, story: rest, record}
  return lineWith(item, own)
}

function lineWith(item: object, wirestory: ItemExtension): string {
  return `${JSON.stringify({...item, wirestory})}\n`
}

/** Who reads the standard alone must not take it for a story. */
function withheld({id}: Pick<BatchResult, 'id'>): object {
  return {
    uri: `urn:wirestory:record:${id}`,
    type: 'text',
    representationtype: 'partial',
    pubstatus: 'withheld',
    standard: {name: 'ninjs', version: '2.1'}
  }
}

/** The result that a line was made of; nobody has looked whether it is one. */
export function resultOfItem(item: unknown): unknown {
  const {record, story, ...more} = membersOf(membersOf(item)['wirestory'])
  delete more['offsets']
  return {...membersOf(record), ...(story !== undefined && {story: {...more, ...membersOf(story)}})}
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
