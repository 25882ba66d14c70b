/**
 * Keys that copies and versions of a story have in common, so that each story is
 * compared with few (locality-sensitive hashing): bands of its least members,
 * whole and of its head, its slug and its headline.
 */
import {mixed} from './words.ts'
import type {Signature} from './signature.ts'

/**
 * Rows of a band. Of all stories that share half of their shingles, 87 in 100
 * have one of 32 bands of four in common, of those that share a fiftieth five in a million.
 */
const rows = 4
/** Heads are short, and copies have them whole. */
const headRows = 3

/**
 * The keys of a story: whole numbers of 53 bits, as a hundred million stories have
 * more keys than there are numbers of 32.
 *
 * @param signature of the story
 */
export function keysOf({minima, head, slug, headline}: Signature): number[] {
  const keys = [...bandsOf(minima, rows, 1), ...bandsOf(head, headRows, 1001)]
  if (slug !== 0) keys.push(keyOf([slug], 2001))
  if (headline !== 0) keys.push(keyOf([headline], 2002))
  return keys
}

/**
 * The key that copies of the same words have in common, and few others.
 *
 * @param signature of the story
 */
export function contentKey({content}: Signature): number {
  return keyOf(content, 3001)
}

function bandsOf(minima: Uint16Array, height: number, first: number): number[] {
  const keys: number[] = []
  for (let start = 0; start < minima.length; start += height)
    keys.push(keyOf(minima.subarray(start, start + height), first + start))
  return keys
}

const lowBits = 21

/** A hash of values; `kind` keeps those of different bands apart. */
function keyOf(values: ArrayLike<number>, kind: number): number {
  let high = kind
  let low = ~kind
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    high = mixed(high, value)
    low = mixed(low, value)
  }
  return (high >>> 0) * 2 ** lowBits + (low >>> (32 - lowBits))
}

/** The two halves of a key: 32 bits, and 21. */
export function halvesOf(key: number): {high: number; low: number} {
  return {high: Math.floor(key / 2 ** lowBits), low: key % 2 ** lowBits}
}
