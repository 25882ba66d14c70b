/**
 * Keys that copies and versions of a story have in common, so that each story is
 * compared with few (locality-sensitive hashing): bands of its least members,
 * whole and of its head, its words, its slug and its headline.
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
 * The keys of a story, each of 32 bits.
 *
 * @param signature of the story
 */
export function keysOf({minima, head, content, slug, headline}: Signature): number[] {
  const keys = [...bandsOf(minima, rows, 1), ...bandsOf(head, headRows, 1001)]
  keys.push(content.reduce(mixed, 2001))
  if (slug !== 0) keys.push(mixed(slug, 2002))
  if (headline !== 0) keys.push(mixed(headline, 2003))
  return keys
}

function bandsOf(minima: Uint16Array, height: number, first: number): number[] {
  const keys: number[] = []
  for (let start = 0; start < minima.length; start += height)
    keys.push(minima.subarray(start, start + height).reduce(mixed, first + start))
  return keys
}
