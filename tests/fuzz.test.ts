/** What fuzzing found, and what it took to reach branches that no fixture reaches. */
import {describe, expect, it} from 'vitest'
import {corpusOf} from '../scripts/fuzz/corpus.ts'
import * as library from '../scripts/fuzz/library.ts'
import {targetsOf} from '../scripts/fuzz/targets.ts'

const targets = targetsOf(library)

describe.each(['story', 'readers'] as const)('the corpus of %s', name => {
  const inputs = corpusOf(name)

  it('holds what must hold of every input', () => {
    expect(inputs.length).toBeGreaterThan(50)
    for (const input of inputs) expect(targets[name](input), JSON.stringify(input)).toEqual([])
  })
})
