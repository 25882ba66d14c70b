/** Changes of an input: what a wire, an archive and a vandal do to a story. */
import type {Random} from './random.ts'

/** Inputs grow to this length and no further: what is found in long ones is found in short ones sooner. */
const longest = 4000

/** Marks, controls, and what looks like a blank, a mark or a letter and is none. */
const characters = Array.from(
  ' \n\r\t\f\0\x01\x02\x03\x04\x05\x0c\x16\x1a\x1b\x1f\x7f"\'`()[]{}<>&;:,.!?/\\|-_=+*#@$%^~0123456789AaZz' +
    '\u0085\u00a0\u00ad\u2018\u2019\u201c\u201d\u00ab\u00bb\u2013\u2014\u2028\u202e\u200b\ufeff\ufffdéÅßİﬁ日\u{1f600}\ud800'
)

type Mutation = (text: string, random: Random, pieces: readonly string[], other: string) => string

/** Two offsets in order, near each other more often than not. */
function rangeOf(text: string, random: Random): [number, number] {
  const start = random.below(text.length + 1)
  const most = random.below(4) === 0 ? text.length : 40
  return [start, Math.min(text.length, start + random.below(most + 1))]
}

/** A random line, with its break. */
function lineOf(text: string, random: Random): [number, number] {
  const at = random.below(text.length + 1)
  const end = text.indexOf('\n', at)
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end + 1]
}

function replaced(text: string, [start, end]: readonly [number, number], piece: string): string {
  return text.slice(0, start) + piece + text.slice(end)
}

const mutations: readonly Mutation[] = [
  // A piece in between, in place of something, in place of a line, or as one.
  (text, random, pieces) => {
    const at = random.below(text.length + 1)
    return replaced(text, [at, at], random.pick(pieces))
  },
  (text, random, pieces) => replaced(text, rangeOf(text, random), random.pick(pieces)),
  (text, random, pieces) => replaced(text, lineOf(text, random), random.pick(pieces) + random.pick(['\n', '\n\n', ''])),
  // A character.
  (text, random) => {
    const at = random.below(text.length + 1)
    return replaced(text, [at, at + random.below(2)], random.pick(characters))
  },
  // Less.
  (text, random) => replaced(text, rangeOf(text, random), ''),
  (text, random) => replaced(text, lineOf(text, random), ''),
  (text, random) =>
    random.below(2) === 0 ? text.slice(0, random.below(text.length + 1)) : text.slice(random.below(text.length + 1)),
  // The same again, here or elsewhere.
  (text, random) => {
    const [start, end] = random.below(2) === 0 ? rangeOf(text, random) : lineOf(text, random)
    return replaced(text, [end, end], text.slice(start, end).repeat(1 + random.below(random.below(8) === 0 ? 60 : 3)))
  },
  (text, random) => {
    const [start, end] = lineOf(text, random)
    const [at] = lineOf(text, random)
    return replaced(text, [at, at], text.slice(start, end))
  },
  // Lines of another story.
  (text, random, _pieces, other) => {
    const [start] = lineOf(other, random)
    const [, end] = lineOf(other, random)
    return replaced(text, lineOf(text, random), other.slice(start, Math.max(start, end)))
  },
  (text, random, _pieces, other) => text.slice(0, lineOf(text, random)[0]) + other.slice(lineOf(other, random)[0]),
  // Other breaks, other letters.
  (text, random) => replaced(text, rangeOf(text, random), random.pick(['\n', '\n\n', ' ', '\r\n', '\n    ', '\u00a0'])),
  (text, random) => {
    const [start, end] = rangeOf(text, random)
    const part = text.slice(start, end)
    return replaced(text, [start, end], random.below(2) === 0 ? part.toUpperCase() : part.toLowerCase())
  },
  (text, random) =>
    text.replace(random.pick([/\n\n/g, /\n/g, /["“”]/g, /\d/g, / /g]), () =>
      random.pick(['\n', '"', '1', ' ', "''", '-'])
    )
]

/**
 * Changes an input, once or a few times.
 *
 * @param text the input
 * @param pieces words and phrases that mean something to the library
 * @param other another input, to take lines from
 */
export function mutate(text: string, random: Random, pieces: readonly string[], other: string): string {
  let result = text
  for (let times = 1 + random.below(random.below(3) === 0 ? 8 : 3); times > 0; times--)
    result = random.pick(mutations)(result, random, pieces, other)
  return result.slice(0, longest)
}
