/** What of a result is counted: whoever counts reads no other columns of Parquet. */
import type {Quote} from '../story/types.ts'
import type {BatchResult, BatchStory} from './types.ts'

/** Members of a story that nothing counts, neither the summary of a batch nor its report. */
const uncounted = [
  'text',
  'paragraphs',
  'blocks',
  'envelope',
  'version',
  'deck',
  'kicker',
  'updatedAt',
  'notes',
  'related',
  'boilerplate',
  'endMark',
  'noComments'
] as const satisfies ReadonlyArray<keyof BatchStory>

/** Members of a quote that are counted. */
const countedOfQuote = ['type', 'act', 'resolution', 'speakers'] as const satisfies ReadonlyArray<keyof Quote>

/** What counting needs to know of a story. */
export interface CountedStory extends Omit<BatchStory, (typeof uncounted)[number] | 'quotes'> {
  quotes: Array<Pick<Quote, (typeof countedOfQuote)[number]>>
}

/**
 * Whether a member is counted: what lies in columns is read no further.
 *
 * @param path names of members, from the result or its story inwards: `['quotes', 'type']`
 */
export function isCounted([member, inner]: readonly string[]): boolean {
  if (member === 'quotes') return inner === undefined || isOneOf(countedOfQuote, inner)
  return member === undefined || !isOneOf(uncounted, member)
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}

/** A result with as much of its story as is counted. */
export interface CountedResult extends Omit<BatchResult, 'story'> {
  story?: CountedStory
}
