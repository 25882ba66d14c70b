/** What a format is, and what a writer is told. */
import type {Story} from '../story/types.ts'
import {offsetUnits, type OffsetUnit} from './offsets.ts'

/** What is known of an item from elsewhere, and how it is to be written. */
export interface FormatOptions {
  /**
   * The item's identifier, a URI. Without it the envelope's, where that is
   * one; else `urn:wirestory:sha256:` and the hash of the story's text.
   */
  id?: string
  /**
   * When this version of the item is made: ISO 8601 with time and offset,
   * `2024-03-12T08:30:00Z`. The clock is never read.
   */
  now?: string
  /** What the spans in the output count, `utf16` by default. */
  offsets?: OffsetUnit
}

export type FormatId =
  'ninjs' | 'ninjs3' | 'jsonld' | 'nitf' | 'newsmlg2' | 'markdown' | 'text' | 'html' | 'jsonl' | 'csv'

/** A format that stories are written in. */
export interface Format {
  id: FormatId
  /** The standard's name and version, for people. */
  name: string
  /** Media type of the output; all of it is UTF-8. */
  mediaType: string
  /** Of files, without the dot. */
  extension: string
  /**
   * Set where outputs can stand one behind the other in one file: `header` is
   * what each begins with and only the first may keep.
   */
  stream?: {header: string}
  /**
   * Writes a story.
   *
   * @param story a story as `parseStory` gives it
   * @param options identifier, time and unit of offsets
   * @returns a whole document, ending with a line feed
   * @throws TypeError for wrong options, never for content
   */
  write: (story: Story, options?: FormatOptions) => string
}

/** A time with its offset from UTC, as RFC 3339 has it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** A scheme and something behind it, none of it blank. */
const uri = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i

/** Whether this can stand where a URI is asked for. */
export function isUri(text: string): boolean {
  return uri.test(text)
}

/**
 * Throws a TypeError where options are not what they should be.
 *
 * @param options as a caller gave them
 */
export function checkFormatOptions(options: object): asserts options is FormatOptions {
  const given: ReadonlyArray<[string, unknown]> = Object.entries(options)
  for (const [name, value] of given) {
    const check = checks.get(name)
    if (!check)
      throw new TypeError(`Unknown option \`${name}\` of a format; known are ${[...checks.keys()].join(', ')}`)
    if (value === undefined || (typeof value === 'string' && check.holds(value))) continue
    throw new TypeError(
      `Expected \`${name}\` to be ${check.what}, got ${typeof value === 'string' ? value : typeof value}`
    )
  }
}

const checks: ReadonlyMap<string, {what: string; holds: (value: string) => boolean}> = new Map([
  ['id', {what: 'a URI such as urn:example:1', holds: isUri}],
  ['now', {what: 'a time with its offset such as 2024-03-12T08:30:00Z', holds: value => instant.test(value)}],
  ['offsets', {what: `one of ${offsetUnits.join(', ')}`, holds: value => offsetUnits.some(unit => unit === value)}]
])
