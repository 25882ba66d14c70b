/** The chunker finds a cue only where the table of verbs has its forms. */
import {expect, test} from 'vitest'
import {verbCues} from '../../src/lexicon/cues.ts'
import {verbOf} from '../../src/text/verbs.ts'

const lemmas = [
  ...new Set(verbCues.flatMap(([, , words]) => words.split(' ').map(word => word.split('_')[0] ?? '')))
].sort()

test('the table of verbs knows every cue; if not, it goes into scripts/lexicon/verbs.ts', () => {
  expect(lemmas.length).toBeGreaterThan(230)
  expect(lemmas.filter(lemma => verbOf(lemma)?.lemma !== lemma)).toEqual([])
})
