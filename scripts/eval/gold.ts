/**
 * Gold data: lines of JSON, one story each, with what a person found in it.
 * README.md ("Your own gold data") has the form.
 */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {ParseOptions, Span} from '../../src/index.ts'
import {fields, joined} from './fields.ts'

export interface GoldQuote extends Span {
  speaker?: string
  mention?: string
}

export interface GoldStory {
  /** `stories.jsonl:12`, or the id that the line gives. */
  id: string
  text: string
  options: ParseOptions
  /** The values of each field that the line judges; none where there is none. */
  values: ReadonlyMap<string, readonly string[]>
  quotes?: readonly GoldQuote[]
  /** Words without quotation marks are not annotated. */
  markedOnly: boolean
}

/** Gold that cannot be read: says which line, and why. */
export class GoldError extends Error {
  override name = 'GoldError'
}

/**
 * Reads gold data.
 *
 * @param from a file, or a folder whose `.jsonl` files are read in order of their names
 * @throws {GoldError} where nothing is there or a line is not in the form
 */
export function* readGold(from: string): Generator<GoldStory> {
  if (!existsSync(from)) throw new GoldError(`${from}: there is no such file or folder`)
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter(name => name.endsWith('.jsonl'))
        .sort()
        .map(name => path.join(from, name))
    : [from]
  if (files.length === 0) throw new GoldError(`${from}: holds no .jsonl file`)
  for (const file of files) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() !== '') yield readLine(line, `${path.basename(file)}:${index + 1}`)
    }
  }
}

/**
 * Reads one line.
 *
 * @param where how errors call it
 * @throws {GoldError} where it is not in the form
 */
export function readLine(line: string, where: string): GoldStory {
  const fail = (reason: string): GoldError => new GoldError(`${where}: ${reason}`)
  let item: unknown
  try {
    item = JSON.parse(line)
  } catch {
    throw fail('is no JSON')
  }
  if (!isRecord(item)) throw fail('is no object')
  const {text, id, options = {}, expect, quotesIn = 'text'} = item
  if (typeof text !== 'string') throw fail('has no `text`')
  if (!isRecord(options)) throw fail('has `options` that are no object')
  if (!isRecord(expect)) throw fail('has no `expect`')
  if (quotesIn !== 'text' && quotesIn !== 'marks') throw fail('has `quotesIn` other than `text` and `marks`')
  const {quotes, ...rest} = expect
  const values = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(rest)) {
    const field = fields.find(row => row.name === name)
    if (!field) throw fail(`expects \`${name}\`, which is no field`)
    const items = value === null ? [] : Array.isArray(value) ? value : [value]
    values.set(
      name,
      items.map(each => {
        const read = readItem(each, field.members)
        if (read === undefined) throw fail(`has a \`${name}\` that is no ${field.members?.join(' and ') ?? 'string'}`)
        return read
      })
    )
  }
  return {
    id: typeof id === 'string' ? id : where,
    text,
    options,
    values,
    ...(quotes !== undefined && {quotes: readQuotes(quotes, text, fail)}),
    markedOnly: quotesIn === 'marks'
  }
}

function readItem(item: unknown, members: readonly string[] | undefined): string | undefined {
  if (!members) return typeof item === 'string' ? item : undefined
  if (!isRecord(item)) return undefined
  const read = members.map(name => item[name] ?? '')
  return read.every(value => typeof value === 'string') ? joined(read) : undefined
}

/** Quotes are told by their offsets, or by their words: then they are looked for behind the one before. */
function readQuotes(quotes: unknown, text: string, fail: (reason: string) => GoldError): GoldQuote[] {
  if (!Array.isArray(quotes)) throw fail('has `quotes` that are no list')
  let from = 0
  return quotes.map((quote: unknown) => {
    if (!isRecord(quote)) throw fail('has a quote that is no object')
    const {text: words, speaker, mention} = quote
    let {start, end} = quote
    if (typeof words === 'string') {
      start = text.indexOf(words, from)
      if (start === -1) throw fail(`has a quote whose words are not in the text behind the one before: ${words}`)
      end = Number(start) + words.length
      from = Number(start) + 1
    }
    if (typeof start !== 'number' || typeof end !== 'number')
      throw fail('has a quote without `text` or `start` and `end`')
    return {
      start,
      end,
      ...(typeof speaker === 'string' && {speaker}),
      ...(typeof mention === 'string' && {mention})
    }
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
