/**
 * Options of a batch, their defaults and checks. Those that shape results go
 * into every chunk's id, so that parts of runs with different options are
 * never taken for one another.
 */
import {existsSync, readFileSync} from 'node:fs'
import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import {availableParallelism} from 'node:os'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {offsetUnits, type OffsetUnit} from '../formats/offsets.ts'
import {checkParseOptions} from '../options.ts'
import {settingsOf} from '../readers/options.ts'
import type {ReadOptions} from '../readers/types.ts'
import type {ParseOptions} from '../story/types.ts'
import {namePattern} from './reading/key-name.ts'
import {packageVersion, schemaVersion} from './version.ts'

/** How all files are read, as `readStories` takes it; `format` is told file by file where absent. */
type ReadingOptions = Pick<
  ReadOptions,
  'format' | 'encoding' | 'repairMojibake' | 'separator' | 'textField' | 'keyField'
>

/** What is known of all stories, as `parseStory` takes it. */
type StoryOptions = Pick<ParseOptions, 'publishedAt' | 'timezone'>

/** What shapes results. */
export interface RecordOptions extends ReadingOptions, StoryOptions {
  /** `structure` leaves quotes, speakers, dates and countries of lone places out, and is faster; `all` by default. */
  fields?: 'all' | 'structure'
  /**
   * `keep`: the story as `parseStory` gives it, the default. `spans`: the text of
   * the story, and of its fields only texts that their spans do not give;
   * `withTexts` puts them back. `once`: that without paragraphs, sentences and
   * blocks. `drop`: no text, paragraphs and blocks; headlines, quotes and the
   * like have theirs.
   */
  text?: 'keep' | 'spans' | 'once' | 'drop'
  /** What positions within a story count, `utf16` by default. */
  offsets?: OffsetUnit
  /** Whether results have a `storyId`, a hash of what the story says, so that copies of it meet. */
  storyId?: boolean
  /** A file name with `{key}` where the caller's id stands, and `*` for anything: `nyt-{key}.txt`. */
  keyName?: string
  /**
   * Bytes that may come out of a packed file, 2 ** 40 by default; what is behind
   * them is quarantined, as is what unpacks to more than 250 times its size.
   */
  unpackLimit?: number
  /**
   * Path or URL of a module of yours that exports `parse(text, options)`, to be
   * used instead of `parseStory`: with agencies of your own, or further passes.
   * It is loaded in every worker. A change of the file makes other chunks, a
   * change of what it imports does not.
   */
  parser?: string | URL
}

/** What rows say of each other. */
export interface GroupingOptions {
  /**
   * Whether each row says which others are copies and versions of its story
   * (`BatchResult.storyGroup`). The rows of an archive are known when all is
   * parsed, so parts are written in a second step. `false` by default.
   */
  dedupe?: boolean
}

/** How the work is done; nothing of it changes a result. */
export interface WorkOptions {
  /** Workers; as many as there are processors by default. */
  jobs?: number
  /** Milliseconds that a story may take before it is set aside, 10,000 by default. */
  deadline?: number
  /** MiB of heap that a worker may take before its story is set aside, 512 by default. */
  memory?: number
  /** Stops the work. */
  signal?: AbortSignal
}

/** What shapes chunks: other chunks have other ids. */
export interface PlanOptions extends RecordOptions, GroupingOptions {
  /** Bytes of input that a chunk has at least where the input goes on, 4 MiB by default. */
  chunkSize?: number
}

/** Options of records with what is looked up once, as they go to the workers. */
export interface RecordSettings extends Required<Pick<RecordOptions, 'fields' | 'text' | 'offsets'>> {
  read: ReadingOptions
  parse: StoryOptions
  keyName?: string
  unpackLimit?: number
  storyId: boolean
  /** A `file:` URL. */
  parser?: string
  dedupe: boolean
  /** All that shapes results, in a fixed order: what the ids hash, and the manifest shows. */
  shape: Readonly<Record<string, unknown>>
}

export interface WorkSettings {
  jobs: number
  deadline: number
  memory: number
  signal?: AbortSignal
}

const choices = {fields: ['all', 'structure'], text: ['keep', 'spans', 'once', 'drop'], offsets: offsetUnits} as const

export const recordOptionNames = [
  'fields',
  'text',
  'offsets',
  'storyId',
  'format',
  'encoding',
  'repairMojibake',
  'separator',
  'textField',
  'keyField',
  'keyName',
  'unpackLimit',
  'publishedAt',
  'timezone',
  'parser'
] as const

/** What shapes results of archives. */
export const planOptionNames = [...recordOptionNames, 'dedupe'] as const

export const workOptionNames = ['jobs', 'deadline', 'memory', 'signal'] as const

/**
 * Throws a TypeError for an option that there is not.
 *
 * @param options what the caller gave
 * @param names all that there are
 */
export function checkNames(options: unknown, names: readonly string[]): void {
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw new TypeError('Expected the options of a batch to be an object')
  for (const name of Object.keys(options))
    if (!names.includes(name))
      throw new TypeError(`Unknown option \`${name}\` of a batch; known are ${names.join(', ')}`)
}

/** Throws a TypeError where a number is none that can be counted to. */
export function checkCount(name: string, value: unknown): void {
  if (value !== undefined && !(typeof value === 'number' && Number.isSafeInteger(value) && value > 0))
    throw new TypeError(
      `Expected \`${name}\` to be a whole number above 0, got ${typeof value === 'number' ? value : typeof value}`
    )
}

/** Leaves out what is undefined: the options of readers and parsers are given or absent. */
function given<T extends object>(object: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  const copy: {[K in keyof T]?: Exclude<T[K], undefined>} = {}
  for (const name in object) {
    const value = object[name]
    if (isGiven(value)) copy[name] = value
  }
  return copy
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined
}

/**
 * Checks the options of records and fills in what they leave out.
 *
 * @throws TypeError for anything that is not as its type says
 */
export function recordSettings(options: RecordOptions & GroupingOptions): RecordSettings {
  const {fields = 'all', text = 'keep', offsets = 'utf16', storyId = false, keyName, dedupe = false} = options
  const {unpackLimit} = options
  for (const [name, value] of Object.entries({fields, text, offsets})) checkChoice(name, value)
  for (const [name, value] of Object.entries({storyId, dedupe}))
    if (typeof value !== 'boolean') throw new TypeError(`Expected \`${name}\` to be a boolean`)
  const {format, encoding, repairMojibake, separator, textField, keyField, publishedAt, timezone} = options
  const read = given({format, encoding, repairMojibake, separator, textField, keyField})
  settingsOf(read)
  const parse = given({publishedAt, timezone})
  checkParseOptions(parse)
  if (keyName !== undefined) namePattern(keyName)
  checkCount('unpackLimit', unpackLimit)
  const module = options.parser === undefined ? undefined : moduleAt(options.parser)
  const shape = given({
    fields,
    text,
    offsets,
    ...read,
    ...parse,
    keyName,
    unpackLimit,
    storyId: storyId || undefined,
    parser: module?.sha256,
    dedupe: dedupe || undefined
  })
  return {
    fields,
    text,
    offsets,
    read,
    parse,
    storyId,
    dedupe,
    ...(keyName !== undefined && {keyName}),
    ...(unpackLimit !== undefined && {unpackLimit}),
    ...(module && {parser: module.url}),
    shape: {wirestory: packageVersion, schema: schemaVersion, ...shape}
  }
}

/**
 * What of records is needed to write results that were parsed before.
 *
 * @param shape of the batch, as its plan has it
 */
export function writingSettings(shape: RecordSettings['shape']): RecordSettings {
  const text = choices.text.find(choice => choice === shape['text'])
  const offsets = choices.offsets.find(choice => choice === shape['offsets'])
  return recordSettings({...(text && {text}), ...(offsets && {offsets}), storyId: shape['storyId'] === true})
}

function checkChoice(name: string, value: string): void {
  const known: readonly string[] = name === 'fields' ? choices.fields : name === 'text' ? choices.text : choices.offsets
  if (!known.includes(value)) throw new TypeError(`Expected \`${name}\` to be one of ${known.join(', ')}, got ${value}`)
}

/** A module of the user's, with the hash that stands for it in ids. */
function moduleAt(module: string | URL): {url: string; sha256: string} {
  const path = module instanceof URL || module.startsWith('file:') ? fileURLToPath(module) : resolve(module)
  if (!existsSync(path)) throw new TypeError(`Expected \`parser\` to be the path of a module; there is no ${path}`)
  return {url: String(pathToFileURL(path)), sha256: createHash('sha256').update(readFileSync(path)).digest('hex')}
}

/**
 * Checks how the work is to be done.
 *
 * @throws TypeError for anything that is not as its type says
 */
export function workSettings({jobs, deadline, memory, signal}: WorkOptions): WorkSettings {
  for (const [name, value] of Object.entries({jobs, deadline, memory})) checkCount(name, value)
  return {
    jobs: jobs ?? availableParallelism(),
    deadline: deadline ?? 10_000,
    memory: memory ?? 512,
    ...(signal && {signal})
  }
}
