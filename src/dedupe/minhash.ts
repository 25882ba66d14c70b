/**
 * MinHash (Broder, 1997): of two sets, the share of permutations under which
 * they have the same least member estimates what part of both they share
 * (Jaccard). Sixteen bits of each least member are kept (Li and König's b-bit
 * MinHash), which is enough to tell two apart.
 */
import {mixed} from './words.ts'

/** Words of a shingle: sequences of four are few enough to be a story's own. */
const width = 4

/**
 * The different shingles of a text.
 *
 * @param words hashes in order
 * @returns hashes in ascending order; a text of fewer words is one shingle
 */
export function shinglesOf(words: readonly number[]): Int32Array {
  if (words.length === 0) return new Int32Array(0)
  const all = new Int32Array(Math.max(1, words.length - width + 1))
  for (let at = 0; at < all.length; at++) {
    let hash = 0
    for (let next = at; next < at + width && next < words.length; next++) hash = mixed(hash, words[next] ?? 0)
    all[at] = hash
  }
  all.sort()
  let count = 0
  for (const hash of all) if (count === 0 || hash !== all[count - 1]) all[count++] = hash
  return all.subarray(0, count)
}

/** Permutations `x → ax + b` of the numbers of 32 bits: the same in every process, as a signature must outlive it. */
const most = 128
const factors = new Int32Array(most)
const terms = new Int32Array(most)
for (let index = 0, state = 0; index < most; index++) {
  state = mixed(state, 2 * index + 1)
  factors[index] = state | 1
  state = mixed(state, 2 * index + 2)
  terms[index] = state
}

/**
 * The least members of a set.
 *
 * @param shingles the set
 * @param count of permutations, 128 at most
 * @returns sixteen bits of each
 */
export function minimaOf(shingles: Int32Array, count: number): Uint16Array {
  const least = new Int32Array(count).fill(0x7fffffff)
  for (const shingle of shingles)
    for (let index = 0; index < count; index++) {
      const value = (Math.imul(shingle, factors[index] ?? 0) + (terms[index] ?? 0)) | 0
      if (value < (least[index] ?? 0)) least[index] = value
    }
  return Uint16Array.from(least, value => value & 0xffff)
}

/**
 * What part of the members of two sets together both have.
 *
 * @param a least members of one
 * @param b least members of the other, under the same permutations
 * @returns 0 to 1, give or take a few hundredths
 */
export function resemblance(a: Uint16Array, b: Uint16Array): number {
  let same = 0
  for (let index = 0; index < a.length; index++) if (a[index] === b[index]) same++
  return a.length === 0 ? 0 : same / a.length
}
