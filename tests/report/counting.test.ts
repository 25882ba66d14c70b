/** What a report counts with: rankings of bounded size, periods of years, numbers in words. */
import {describe, expect, it} from 'vitest'
import {scaleOf} from '../../src/report/charts/columns.ts'
import {createCounts, createRanking} from '../../src/report/ranking.ts'
import {countPeriods, periodWords, timelineOf} from '../../src/report/timeline.ts'
import {counted, day, percent, shown, size} from '../../src/report/words.ts'

describe('a ranking', () => {
  it('counts all names while there is room, equal counts by name', () => {
    const ranking = createCounts(4)
    for (const name of ['b', 'a', 'c', 'b']) ranking.add(name)
    expect(ranking.top(2).map(({name, count}) => [name, count])).toEqual([
      ['b', 2],
      ['a', 1]
    ])
    expect(ranking.error()).toBe(0)
  })

  it('forgets the rarest where there is none, and says by how much it may be wrong', () => {
    const ranking = createCounts(100)
    const often = ['Ruiz', 'Lind', 'Sato']
    for (let index = 0; index < 30_000; index++) {
      ranking.add(`passer-by ${index}`)
      if (index % 10 === 0) for (const name of often) ranking.add(name)
      expect(ranking.size()).toBeLessThanOrEqual(100)
    }
    const top = ranking.top(3)
    expect(top.map(({name}) => name).sort()).toEqual([...often].sort())
    for (const {count} of top) {
      expect(count).toBeLessThanOrEqual(3000)
      expect(count).toBeGreaterThanOrEqual(3000 - ranking.error())
    }
    expect(ranking.error()).toBeGreaterThan(0)
  })

  it('keeps something of each name', () => {
    const ranking = createRanking(3, () => new Set<string>())
    ranking.add('Ruiz', 2).add('person')
    ranking.add('Ruiz').add('group')
    expect(ranking.top(1)).toEqual([{name: 'Ruiz', count: 3, detail: new Set(['person', 'group'])}])
  })
})

describe('a timeline', () => {
  it.each([
    [[], undefined],
    [[1994], ['1994']],
    [
      [1994, 1997],
      ['1994', '1995', '1996', '1997']
    ],
    [
      [1940, 2024],
      ['1940–44', '1945–49', '…', '2020–24']
    ],
    [
      [1066, 2024],
      ['1050–99', '1100–49', '…', '2000–49']
    ]
  ])('of %j has periods of one length', (years, periods) => {
    const words = timelineOf(new Map(years.map(year => [year, 1])))?.periods.map(periodWords)
    expect(words && words.length > 4 ? [...words.slice(0, 2), '…', ...words.slice(-1)] : words).toEqual(periods)
  })

  it('leaves out a slip among thousands, and says so', () => {
    const years = new Map([
      [1066, 1],
      [1994, 3000],
      [1995, 2000],
      [9999, 2]
    ])
    const {periods = [], outside} = timelineOf(years) ?? {}
    expect(countPeriods(years, periods)).toEqual([3000, 2000])
    expect(outside).toBe(3)
  })
})

it.each([
  [1, [1]],
  [9, [5, 10]],
  [1215, [500, 1000, 1500]],
  [4000, [1000, 2000, 3000, 4000]]
])('lines across a chart up to %i are %j', (most, lines) => {
  expect(scaleOf(most)).toEqual(lines)
})

describe('words', () => {
  it('say numbers', () => {
    expect([percent(0, 0), percent(1, 3), percent(3, 3), percent(1, 5000), percent(4999, 5000)]).toEqual([
      '0%',
      '33.3%',
      '100%',
      '< 0.1%',
      '> 99.9%'
    ])
    expect([size(1), size(999), size(1000), size(999_960), size(18_786_465)]).toEqual([
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '1.0 MB',
      '18.8 MB'
    ])
    expect([counted(1, 'story', 'stories'), counted(1234, 'story', 'stories')]).toEqual(['1 story', '1,234 stories'])
    expect([day('2024-02-07'), day('2024-02-99')]).toEqual(['7 February 2024', '2024-02-99'])
  })

  it('cut names between characters, and show what hides in them', () => {
    expect(shown('Ana Ruiz', 8)).toBe('Ana Ruiz')
    expect(shown('😀'.repeat(9), 8)).toBe(`${'😀'.repeat(7)}…`)
    expect(shown('a\u202eb\u0000')).toBe('a\\u202eb\\u0000')
  })
})
