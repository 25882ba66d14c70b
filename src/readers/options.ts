/** Options of readers: what is wrong with them is a TypeError. */
import {defaultReaders} from './default-readers.ts'
import {encodingOf} from './encoding/labels.ts'
import type {Reader, ReaderOptions, ReadLimits, ReadOptions} from './types.ts'

const names = new Set([
  'format',
  'encoding',
  'repairMojibake',
  'separator',
  'textField',
  'keyField',
  'readers',
  'limits',
  'offset'
])

const defaultLimits: ReadLimits = {
  /** Three thousand stories of usual length: what is longer was not cut where it should have been. */
  story: 1 << 24
}

const separators: ReadonlySet<unknown> = new Set(['form-feed', 'nnnn', 'dashes'])

/** Options with defaults, and with what they name looked up. */
export interface Settings extends ReaderOptions {
  readers: readonly Reader[]
  /** The reader that `format` names. */
  reader?: Reader
  repairMojibake: boolean
  offset: number
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function checkTypes(options: unknown): asserts options is ReadOptions {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`Expected the options of a reader to be an object, got ${describe(options)}`)
  }
  for (const name of Object.keys(options)) {
    if (!names.has(name)) throw new TypeError(`Unknown option \`${name}\`; known are ${[...names].join(', ')}`)
  }
  const {format, encoding, textField, keyField, repairMojibake, separator, offset}: Record<string, unknown> = {
    ...options
  }
  for (const [name, value] of Object.entries({format, encoding, textField, keyField})) {
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`Expected \`${name}\` to be a string, got ${describe(value)}`)
  }
  if (repairMojibake !== undefined && typeof repairMojibake !== 'boolean')
    throw new TypeError(`Expected \`repairMojibake\` to be a boolean, got ${describe(repairMojibake)}`)
  if (separator !== undefined && !separators.has(separator))
    throw new TypeError(
      `Expected \`separator\` to be form-feed, nnnn or dashes, got ${typeof separator === 'string' ? separator : describe(separator)}`
    )
  if (offset !== undefined && !isWhole(offset))
    throw new TypeError(
      `Expected \`offset\` to be a whole number of units, got ${typeof offset === 'number' ? offset : describe(offset)}`
    )
}

function isReader(value: unknown): value is Reader {
  return (
    value !== null &&
    typeof value === 'object' &&
    'id' in value &&
    typeof value.id === 'string' &&
    'detect' in value &&
    typeof value.detect === 'function' &&
    'read' in value &&
    typeof value.read === 'function'
  )
}

function checkReaders(readers: unknown): asserts readers is readonly Reader[] {
  if (!Array.isArray(readers) || readers.length === 0 || !readers.every(isReader))
    throw new TypeError('Expected `readers` to be a list of readers, each with `id`, `detect` and `read`')
}

function checkLimits(limits: unknown): asserts limits is Partial<ReadLimits> {
  if (limits === null || typeof limits !== 'object')
    throw new TypeError(`Expected \`limits\` to be an object, got ${describe(limits)}`)
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in defaultLimits))
      throw new TypeError(`Unknown limit \`${name}\`; known are ${Object.keys(defaultLimits).join(', ')}`)
    if (!isWhole(value) || value === 0)
      throw new TypeError(`Expected the limit \`${name}\` to be a whole number above 0, got ${String(value)}`)
  }
}

/**
 * Checks options and fills in what they leave out.
 *
 * @param options what the caller gave
 * @throws TypeError for anything that is not as its type says, for an unknown format or encoding
 */
export function settingsOf(options: ReadOptions): Settings {
  checkTypes(options)
  const {format, encoding, readers = defaultReaders, repairMojibake = false, offset = 0, limits = {}} = options
  checkReaders(readers)
  checkLimits(limits)
  const reader = readers.find(({id}) => id === format)
  if (format !== undefined && !reader)
    throw new TypeError(`Unknown format \`${format}\`; known are ${readers.map(({id}) => id).join(', ')}`)
  const name = encoding === undefined ? undefined : encodingOf(encoding)
  if (encoding !== undefined && name === undefined)
    throw new TypeError(
      `Unknown encoding \`${encoding}\`; known are those of the WHATWG, such as latin1, macintosh or utf-16le`
    )
  return {
    ...options,
    readers,
    repairMojibake,
    offset,
    limits: {...defaultLimits, ...limits},
    ...(reader && {reader}),
    ...(name !== undefined && {encoding: name})
  }
}

/** Throws a TypeError where the input is neither bytes nor a string. */
export function checkSource(source: unknown): asserts source is Uint8Array | string {
  if (typeof source === 'string' || source instanceof Uint8Array) return
  // A `Uint8Array` of another realm: a frame of a browser, a context of `node:vm`.
  if (ArrayBuffer.isView(source) && Object.prototype.toString.call(source) === '[object Uint8Array]') return
  throw new TypeError(`Expected bytes (Uint8Array, Buffer) or a string, got ${describe(source)}`)
}
