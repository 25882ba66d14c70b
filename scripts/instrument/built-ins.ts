/**
 * How many code units and items built-in functions visit, where their name says
 * that it may be more than a few: searches, patterns, copies.
 *
 * Counted is what they may visit at most. A pattern that matches has visited what
 * it passed over and matched; one that fails, the rest of the text, or as far as
 * it can look where it is anchored. (That no pattern goes over a text more than a
 * few times is for tests/regex.test.ts to say.)
 */
import {reachOf} from './pattern-reach.ts'

/** Units that a call visited: of how long a string or array, with its arguments, what came of it. */
type Visits = (length: number, args: readonly unknown[], result: unknown) => number

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other)
const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array ? value.length : 0

const whole: Visits = length => length
const copied: Visits = (_length, _args, result) => lengthOf(result)
const compared: Visits = (_length, [what]) => lengthOf(what)
const sorted: Visits = length => length * Math.ceil(Math.log2(length + 1))
/** From where it was to look up to where it found; the rest where it did not. */
const found: Visits = (length, [what, from], result) =>
  Math.max(1, (result === -1 ? length : numberOr(result, 0) + lengthOf(what)) - numberOr(from, 0))
const foundBackwards: Visits = (length, [, from], result) =>
  Math.max(1, Math.min(numberOr(from, length), length) - numberOr(result, 0))

const ofStrings: Readonly<Record<string, Visits>> = {
  indexOf: found,
  lastIndexOf: foundBackwards,
  includes: whole,
  startsWith: compared,
  endsWith: compared,
  slice: copied,
  substring: copied,
  concat: copied,
  repeat: copied,
  padStart: copied,
  padEnd: copied,
  replaceAll: whole,
  trim: whole,
  trimStart: whole,
  trimEnd: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  normalize: whole,
  localeCompare: whole,
  isWellFormed: whole
}

/** What calls back is counted by the branches of what it calls. */
const ofArrays: Readonly<Record<string, Visits>> = {
  indexOf: found,
  lastIndexOf: foundBackwards,
  includes: whole,
  slice: copied,
  concat: copied,
  join: whole,
  reverse: whole,
  shift: whole,
  unshift: whole,
  fill: whole,
  splice: (length, [from]) => Math.max(1, length - numberOr(from, 0)),
  sort: sorted
}

const buffers: object = Buffer.prototype as object
const typedArray: object = Object.getPrototypeOf(Uint8Array.prototype) as object

/** Of all typed arrays, and of `Buffer` where that has its own. */
const ofBytes: Readonly<Record<string, Visits>> = {
  indexOf: found,
  lastIndexOf: foundBackwards,
  slice: copied,
  fill: whole
}

/** Of `exec`, which all methods with patterns call once it is replaced. */
function visitsOfPattern(pattern: RegExp, text: string, lastIndex: number, match: unknown): number {
  const from = pattern.global || pattern.sticky ? lastIndex : 0
  if (Array.isArray(match) && 'index' in match) return numberOr(match.index, 0) + lengthOf(match[0]) - from + 1
  const {isAnchored, units} = reachOf(pattern)
  const rest = Math.max(0, text.length - from)
  return 1 + (isAnchored ? Math.min(rest, units) : rest)
}

/**
 * Runs something while built-in functions are watched.
 *
 * @returns the units that they visited
 */
export function visitsOf(run: () => void): number {
  let visits = 0
  const undo: Array<() => void> = []
  const watch = (
    prototype: object,
    name: string,
    visitsOfCall: (self: unknown, from: number, args: unknown[], result: unknown) => number
  ): void => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)
    const original: unknown = descriptor?.value
    if (!descriptor || typeof original !== 'function') throw new TypeError(`There is no function ${name}`)
    Object.defineProperty(prototype, name, {
      ...descriptor,
      value: function (this: unknown, ...args: unknown[]): unknown {
        const from = this instanceof RegExp ? this.lastIndex : 0
        const result: unknown = Reflect.apply(original, this, args)
        visits += visitsOfCall(this, from, args, result)
        return result
      }
    })
    undo.push(() => Object.defineProperty(prototype, name, descriptor))
  }

  for (const [name, count] of Object.entries(ofStrings))
    watch(String.prototype, name, (self, _from, args, result) => count(String(self).length, args, result))
  for (const [name, count] of Object.entries(ofArrays))
    watch(Array.prototype, name, (self, _from, args, result) => count(lengthOf(self), args, result))
  for (const [name, count] of Object.entries(ofBytes)) {
    watch(typedArray, name, (self, _from, args, result) => count(lengthOf(self), args, result))
    if (Object.hasOwn(buffers, name))
      watch(buffers, name, (self, _from, args, result) => count(lengthOf(self), args, result))
  }
  watch(TextDecoder.prototype, 'decode', (_self, _from, _args, result) => lengthOf(result))
  watch(RegExp.prototype, 'exec', (self, from, [text], result) =>
    self instanceof RegExp ? visitsOfPattern(self, String(text), from, result) : 0
  )
  try {
    run()
  } finally {
    for (const one of undo) one()
  }
  return visits
}
