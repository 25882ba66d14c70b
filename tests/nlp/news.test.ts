/**
 * chrono as it reads news: what each parser and refiner puts right, and that
 * the fast path reads day-to-day phrases just so.
 */
import {describe, expect, it} from 'vitest'
import {findDates} from '../../src/fields/dates/find.ts'
import type {Direction} from '../../src/fields/dates/reading.ts'
import {resolveReading, type Resolved} from '../../src/fields/dates/resolve.ts'
import {referenceOf, type Reference} from '../../src/fields/reference.ts'
import {readNewsDate} from '../../src/nlp/news/index.ts'

function referenceAt(iso: string): Reference {
  const reference = referenceOf(iso)
  if (!reference) throw new Error(`${iso} is no date`)
  return reference
}

describe('news by chrono', () => {
  it.each<[phrase: string, direction: Direction, iso: string | undefined]>([
    ['Friday', 'past', '2024-02-02'],
    ['Friday', undefined, '2024-02-02'],
    ['Friday', 'future', '2024-02-09'],
    ['Wednesday', 'past', '2024-02-07'],
    ['this coming Wednesday', undefined, '2024-02-07'],
    ['last Wednesday', undefined, '2024-01-31'],
    ['next Friday', undefined, '2024-02-16'],
    ['November 10', 'past', '2023-11-10'],
    ['November 10', 'future', '2024-11-10'],
    ['January', 'past', '2024-01'],
    ['last February', undefined, '2023-02'],
    ['last week', undefined, '2024-01-29/2024-02-04'],
    ['next weekend', undefined, '2024-02-17/2024-02-18'],
    ['last quarter', undefined, '2023-10/2023-12'],
    ['last decade', undefined, '2010/2019'],
    ['two weeks ago', undefined, '2024-01-22/2024-01-28'],
    ['in 1998', undefined, '1998'],
    ['a week from Tuesday', 'past', '2024-02-20'],
    ['three days from today', undefined, '2024-02-10'],
    ['two days before Christmas', 'past', '2023-12-23'],
    ['half past three in the afternoon on Friday', 'past', '2024-02-02T15:30'],
    ['quarter to twelve in the morning on Friday', 'past', '2024-02-02T11:45'],
    ['half past three on Friday', 'past', '2024-02-02'],
    ['5 to 6 people', undefined, undefined],
    ['the mayor', undefined, undefined],
    [`${'very '.repeat(20)}late Friday`, undefined, undefined]
  ])('%s, %s: %s', (phrase, direction, iso) => {
    expect(written(readNewsDate(phrase, referenceAt('2024-02-07'), direction))).toBe(iso)
  })

  it('needs a day to start from', () => {
    expect(readNewsDate('Friday', referenceAt('2024-02'), 'past')).toBeUndefined()
  })
})

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
const units = ['week', 'weekend', 'month', 'quarter', 'year', 'decade']
/** chrono reads no `May` without a day or year. */
const phrases = [
  ...weekdays.flatMap(day => [day, `last ${day}`, `next ${day}`, `this ${day}`, `${day} night`, `early ${day}`]),
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'the day before yesterday',
  'the day after tomorrow',
  ...units.flatMap(unit => [`last ${unit}`, `this ${unit}`, `next ${unit}`]),
  ...['a', 'two', '3', 'eleven'].flatMap(count =>
    ['day', 'week', 'month', 'year'].map(unit => `${count} ${unit}${count === 'a' ? '' : 's'} ago`)
  ),
  ...months.flatMap(month => [
    `${month} 1`,
    `${month} 28`,
    `${month.slice(0, 3)}. 15, 1998`,
    `14 ${month}`,
    `the 3rd of ${month}`,
    `9 ${month} 2021`,
    `${month} 1999`,
    `last ${month}`,
    `next ${month}`,
    `late ${month}`
  ]),
  'in 1998',
  '2001-09-30'
].filter(phrase => !/May\.|(?:last|next|late) May$/.test(phrase))
/** Every weekday, ends of months and years, a leap day, changes of the clock in Europe and America. */
const references = [
  '2024-02-05',
  '2024-02-06',
  '2024-02-07',
  '2024-02-08',
  '2024-02-09',
  '2024-02-10',
  '2024-02-11',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '1987-06-30',
  '2024-07-15'
]

describe('the fast path', () => {
  it.each(references)('reads on %s what chrono reads', iso => {
    const reference = referenceAt(iso)
    const different: string[] = []
    for (const phrase of phrases) {
      for (const direction of ['past', 'future', undefined] as const) {
        const [found] = findDates(phrase, 0, phrase.length, {english: true, capitals: false})
        const reading = found?.reading
        const fast =
          reading && reading.kind !== 'worded' ? resolveReading(reading, reference, direction, undefined) : undefined
        const slow = readNewsDate(phrase, reference, direction)
        if (written(fast) === undefined || written(fast) !== written(slow))
          different.push(`${phrase}, ${direction ?? 'open'}: ${written(fast) ?? '-'}, not ${written(slow) ?? '-'}`)
      }
    }
    expect(different).toEqual([])
  })
})

function written(value: Resolved | undefined): string | undefined {
  return value && (value.endIso === undefined ? value.iso : `${value.iso}/${value.endIso}`)
}
