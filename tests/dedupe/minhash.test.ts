/** What the least members of sets tell of what they share. */
import {describe, expect, it} from 'vitest'
import {minimaOf, resemblance, shinglesOf} from '../../src/dedupe/minhash.ts'
import {mixed} from '../../src/dedupe/words.ts'

/** Words from one number on. */
function wordsFrom(start: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => mixed(7, start + index))
}

describe('shingles', () => {
  it('are of four words, each once, in an order that the text does not decide', () => {
    expect(shinglesOf(wordsFrom(0, 10))).toHaveLength(7)
    expect(shinglesOf([...wordsFrom(0, 10), ...wordsFrom(0, 10)])).toHaveLength(10)
    expect([...shinglesOf(wordsFrom(0, 50))]).toEqual([...shinglesOf(wordsFrom(0, 50))].sort((a, b) => a - b))
  })

  it('are one for a text of fewer words, and none for none', () => {
    expect(shinglesOf(wordsFrom(0, 2))).toHaveLength(1)
    expect(shinglesOf([])).toHaveLength(0)
  })
})

describe('resemblance', () => {
  it.each([0, 0.1, 0.25, 0.5, 0.75, 0.9, 1])('estimates a share of %s within a tenth', share => {
    const size = 1000
    const apart = Math.round((size * (1 - share)) / (1 + share))
    const [a, b] = [wordsFrom(0, size), wordsFrom(apart, size)].map(words =>
      minimaOf(Int32Array.from(words).sort(), 128)
    )
    expect(a && b && Math.abs(resemblance(a, b) - share)).toBeLessThan(0.1)
  })

  it('has no bias: over many sets the errors cancel out', () => {
    let sum = 0
    const rounds = 200
    for (let round = 0; round < rounds; round++) {
      const start = round * 10_000
      const [a, b] = [wordsFrom(start, 300), wordsFrom(start + 100, 300)].map(words =>
        minimaOf(Int32Array.from(words), 128)
      )
      if (a && b) sum += resemblance(a, b)
    }
    expect(sum / rounds).toBeCloseTo(0.5, 1.5)
  })
})
