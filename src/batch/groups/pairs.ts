/** Pairs of numbers of 32 bits, sorted as numbers of 64: many times as fast as by a function that compares. */
import {endianness} from 'node:os'

/** Bytes of a pair. */
export const pairLength = 8

/** The word of a number of 64 bits that decides. */
const firstWord = endianness() === 'LE' ? 1 : 0

export interface Pairs {
  length: number
  set: (index: number, first: number, second: number) => void
  first: (index: number) => number
  second: (index: number) => number
  /** By the first numbers, then by the second ones. */
  sort: () => void
  /** The bytes as this machine has them. */
  bytes: Uint8Array
}

/**
 * Makes room for pairs.
 *
 * @param length how many
 */
export function createPairs(length: number): Pairs {
  const numbers = new BigUint64Array(length)
  const words = new Uint32Array(numbers.buffer)
  return {
    length,
    set(index, first, second) {
      words[2 * index + firstWord] = first
      words[2 * index + 1 - firstWord] = second
    },
    first: index => words[2 * index + firstWord] ?? 0,
    second: index => words[2 * index + 1 - firstWord] ?? 0,
    sort: () => void numbers.sort(),
    bytes: new Uint8Array(numbers.buffer)
  }
}

/**
 * Sorted pairs by their first numbers.
 *
 * @param pairs sorted
 * @returns for each first number the second ones, in ascending order
 */
export function* runsOf(pairs: Pairs): Generator<{first: number; seconds: Uint32Array}, void> {
  for (let start = 0; start < pairs.length;) {
    const first = pairs.first(start)
    let end = start + 1
    while (end < pairs.length && pairs.first(end) === first) end++
    const seconds = new Uint32Array(end - start)
    for (let index = start; index < end; index++) seconds[index - start] = pairs.second(index)
    yield {first, seconds}
    start = end
  }
}
