/** How well copies and versions are found, on stories that were made of the fixtures' paragraphs. */
import {describe, expect, it} from 'vitest'
import {temporaryFolder} from '../batch/archive.ts'
import {f1Of, groupsOf, itemsOf, measure, precisionOf, recallOf} from './measure.ts'
import {createRandom, freshParagraph, original} from './copies.ts'
import {paragraphsOfFixtures} from './paragraphs.ts'

/** Floors a little below what was measured: chance decides where half of a story is new. */
const floors = {precision: 0.995, recall: 0.99, f1: 0.99}

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
      if (/^(?:other story|template)/.test(kind)) expect(wrong / count, kind).toBeLessThan(0.02)
    }
  })

  it('are told where a piece without figures is that of the reports of two days: it goes with its own', () => {
    const head = Array.from({length: 4}, (_, index) => freshParagraph(createRandom(index)).replace(/\d+/g, 'so'))
    const texts = {
      'report of Monday': [4, ...head, 'The index closed at 4,711, down 12 points, as 80 issues fell and 35 rose.'],
      'head of Monday': [4, ...head.slice(0, 3)],
      'report of Tuesday': [5, ...head, 'The index closed at 4,623, down 88 points, as 91 issues fell and 20 rose.']
    }
    const items = Object.entries(texts).map(([origin, [day, ...paragraphs]]) => ({
      kind: 'report',
      origin,
      printed: original({
        headline: 'Shares',
        place: 'PORT VELMORA',
        day: Number(day),
        paragraphs: paragraphs.map(String)
      })
    }))
    for (const order of [items, items.toReversed()]) {
      const ids = groupsOf(order, temporaryFolder()).map(group => group?.id)
      const idOf = (origin: string) => ids[order.findIndex(item => item.origin === origin)]
      expect(idOf('head of Monday')).toBe(idOf('report of Monday'))
      expect(idOf('report of Tuesday')).not.toBe(idOf('report of Monday'))
    }
  })
})
