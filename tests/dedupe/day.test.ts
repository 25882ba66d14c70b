/** Which day's story it is, and when it was sent. */
import {describe, expect, it} from 'vitest'
import {dayOf, daysBetween, momentOf} from '../../src/dedupe/day.ts'
import {parseStory} from '../../src/parse-structure.ts'
import type {Envelope, Story} from '../../src/story/types.ts'

const text = 'Ferry sinks\n\nPORT VELMORA, March 12 (Reuters) - A ferry sank on Tuesday, police said.\n'

function storyOf(publishedAt?: string, envelope?: Envelope, input = text): Story {
  return parseStory(input, {...(publishedAt !== undefined && {publishedAt}), ...(envelope && {envelope})})
}

const undated = 'Ferry sinks\n\nPORT VELMORA (Reuters) - A ferry sank, police said.\n'

describe('the day', () => {
  const march12 = Date.UTC(2024, 2, 12) / 86_400_000

  it.each([
    ['of the dateline, with the year of the page', storyOf('2024-03-14'), {day: march12, yearless: false}],
    ['of a dateline alone, without its year', storyOf(), {day: 71, yearless: true}],
    [
      'of the envelope',
      storyOf(undefined, {format: 'nitf', sentAt: '2024-03-12T08:00:00Z'}, undated),
      {day: march12, yearless: false}
    ],
    ['that nothing says', storyOf(undefined, undefined, undated), undefined],
    ['of a month alone', storyOf(undefined, {format: 'jsonl', publishedAt: '2024-03'}, undated), undefined]
  ])('%s', (_, story, day) => {
    expect(dayOf(story)).toEqual(day)
  })

  it('is so many days from another, over a new year, too', () => {
    const day = (iso: string) =>
      dayOf(storyOf(undefined, {format: 'jsonl', publishedAt: iso}, undated)) ?? {day: NaN, yearless: false}
    expect(daysBetween(day('2023-12-31'), day('2024-01-02'))).toBe(2)
    expect(daysBetween(day('2023-03-12'), day('2024-03-12'))).toBe(366)
    const yearless = {day: 0, yearless: true}
    expect(daysBetween(day('2023-12-31'), yearless)).toBe(1)
    expect(daysBetween(yearless, {day: 365, yearless: true})).toBe(1)
    expect(daysBetween(yearless, day('2024-01-01'))).toBe(0)
  })
})

describe('the moment', () => {
  it.each([
    ['with a zone', '2024-03-12T10:00:00+02:00', Date.UTC(2024, 2, 12, 8)],
    ['without a zone, as in Greenwich', '2024-03-12T10:00', Date.UTC(2024, 2, 12, 10)],
    ['of a day', '2024-03-12', undefined]
  ])('%s', (_, publishedAt, moment) => {
    expect(momentOf(storyOf(undefined, {format: 'jsonl', publishedAt}, undated))).toBe(moment)
  })
})
