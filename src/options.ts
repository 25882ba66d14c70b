/**
 * Options, their defaults, and the limits with their reasons.
 */
import type {AgencyRow} from './agencies/schema.ts'
import type {ParseOptions} from './story/types.ts'
import {zoneMinutes} from './text/zone-offset.ts'

/** What holds for all stories of a parser. */
export interface ParserOptions {
  /** Rows of agencies; a row with the id of one of ours replaces it. The built-in rows are kept unless `builtIn` is false. */
  agencies?: readonly AgencyRow[]
  /** Whether the built-in rows are used, `true` by default. */
  builtIn?: boolean
}

export const limits = {
  /**
   * Blocks of one story. Above it the rest of the text is one block: a
   * transmission of two million one-letter lines would cost gigabytes of
   * nodes, and no story of a wire has a thousand paragraphs.
   */
  blocks: 20_000,
  /**
   * Characters (UTF-16 code units) of a text up to which its quotes and dates
   * are read; the paragraph that crosses the mark and all behind it have none. A
   * mebibyte is three hundred stories; what is longer is no story, and its
   * quotes would cost hundreds of megabytes of phrases.
   */
  quotes: 1 << 20,
  /**
   * Characters of a text up to which it is cut into blocks: from the block that
   * crosses the mark on, all of it is one. So much is an archive that nobody cut
   * into stories; the command line refuses it.
   */
  text: 1 << 26
} as const

const parseOptionNames = new Set(['publishedAt', 'timezone', 'envelope'])
const parserOptionNames = new Set(['agencies', 'builtIn'])

/** `2024-02-07` with or without a time. */
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

function checkObject(
  value: unknown,
  what: string,
  names: ReadonlySet<string>
): asserts value is Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new TypeError(`Expected ${what} to be an object, got ${describe(value)}`)
  }
  for (const name of Object.keys(value)) {
    if (!names.has(name))
      throw new TypeError(`Unknown option \`${name}\` in ${what}; known are ${[...names].join(', ')}`)
  }
}

function describe(value: unknown): string {
  return value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`
}

/** Throws a TypeError where the text of a story is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(`Expected the story's text to be a string, got ${describe(text)}; decode bytes first`)
  }
}

/** Throws a TypeError where the options of one story are not what they should be. */
export function checkParseOptions(options: unknown): asserts options is ParseOptions | undefined {
  if (options === undefined) return
  checkObject(options, 'the options of a story', parseOptionNames)
  const {publishedAt, timezone, envelope} = options
  if (publishedAt !== undefined && (typeof publishedAt !== 'string' || !isoDate.test(publishedAt))) {
    throw new TypeError(
      `Expected \`publishedAt\` to be an ISO 8601 date such as 2024-02-07, got ${typeof publishedAt === 'string' ? publishedAt : describe(publishedAt)}`
    )
  }
  if (timezone !== undefined && (typeof timezone !== 'string' || zoneMinutes(timezone, 0) === undefined)) {
    throw new TypeError(
      `Expected \`timezone\` to be an IANA zone such as Europe/Oslo or an offset such as +01:00, got ${typeof timezone === 'string' ? `\`${timezone}\`` : describe(timezone)}`
    )
  }
  if (envelope !== undefined) {
    if (
      envelope === null ||
      typeof envelope !== 'object' ||
      !('format' in envelope) ||
      typeof envelope.format !== 'string'
    ) {
      throw new TypeError('Expected `envelope` to be an object with a `format`')
    }
  }
}

/** Throws a TypeError where the options of a parser are not what they should be. */
export function checkParserOptions(options: unknown): asserts options is ParserOptions | undefined {
  if (options === undefined) return
  checkObject(options, 'the options of a parser', parserOptionNames)
  const {agencies, builtIn} = options
  if (builtIn !== undefined && typeof builtIn !== 'boolean') {
    throw new TypeError(`Expected \`builtIn\` to be a boolean, got ${describe(builtIn)}`)
  }
  if (agencies === undefined) return
  if (!Array.isArray(agencies))
    throw new TypeError(`Expected \`agencies\` to be an array of rows, got ${describe(agencies)}`)
  const rows: readonly unknown[] = agencies
  for (const row of rows) {
    if (
      row === null ||
      typeof row !== 'object' ||
      !('id' in row) ||
      typeof row.id !== 'string' ||
      !('signs' in row) ||
      !Array.isArray(row.signs)
    ) {
      throw new TypeError(
        'Expected each of `agencies` to be a row with an `id`, a `name` and `signs`; see wirestory/agencies'
      )
    }
  }
}
