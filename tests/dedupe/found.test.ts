/** How well copies and versions are found, on stories that were made of the fixtures' paragraphs. */
import {describe, expect, it} from 'vitest'
import {temporaryFolder} from '../batch/archive.ts'
import {f1Of, groupsOf, itemsOf, measure, precisionOf, recallOf} from './measure.ts'
import {paragraphsOfFixtures} from './paragraphs.ts'

/** Floors a little below what was measured: chance decides where half of a story is new. */
const floors = {precision: 0.99, recall: 0.99, f1: 0.99}

describe('copies and versions', () => {
  const items = itemsOf(paragraphsOfFixtures(12))
  const {all, kinds} = measure(items, groupsOf(items, temporaryFolder()))

  it('are found, and other stories are not', () => {
    expect(items.length).toBeGreaterThan(600)
    expect(precisionOf(all)).toBeGreaterThan(floors.precision)
    expect(recallOf(all)).toBeGreaterThan(floors.recall)
    expect(f1Of(all)).toBeGreaterThan(floors.f1)
  })

  it('are found whatever was done to the story', () => {
    for (const [kind, score] of kinds) expect(recallOf(score), kind).toBeGreaterThan(0.95)
  })

  it('are no reports that a template makes, nor stories with the same background', () => {
    for (const [kind, {wrong, relations}] of kinds) {
      const count = [...relations.values()].reduce((sum, one) => sum + one, 0)
      // Of those with other figures there are ten: two are taken for one.
      const most = kind.includes('other figures') ? 0.25 : 0.02
      if (/^(?:other story|template)/.test(kind)) expect(wrong / count, kind).toBeLessThan(most)
    }
  })
})
