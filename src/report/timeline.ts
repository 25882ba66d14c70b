/** The years of an archive, cut into periods that a chart has room for. */

/** Years that one column stands for; both are in it. */
export interface Period {
  first: number
  last: number
}

export interface Timeline {
  periods: Period[]
  /** Stories of years outside of the periods. */
  outside: number
}

/** Columns of a chart. */
const columns = 40

/** Years that a column may stand for. */
const steps = [1, 2, 5, 10, 20, 50, 100, 250] as const

/** The share of stories at either end that may lie outside: one story of 1066 is a slip, and would press all others together. */
const strays = 0.001

/**
 * Cuts years into periods of the same length.
 *
 * @param years stories by year
 * @returns nothing where there are no years
 */
export function timelineOf(years: ReadonlyMap<number, number>): Timeline | undefined {
  const known = [...years].sort(([a], [b]) => a - b)
  const total = known.reduce((sum, [, count]) => sum + count, 0)
  const first = edge(known, total * strays)
  const last = edge([...known].reverse(), total * strays)
  if (first === undefined || last === undefined) return undefined
  const step = steps.find(step => Math.floor(last / step) - Math.floor(first / step) < columns) ?? 250
  const periods: Period[] = []
  for (let year = Math.floor(first / step) * step; year <= last; year += step)
    periods.push({first: year, last: year + step - 1})
  const from = periods[0]?.first ?? first
  const to = periods.at(-1)?.last ?? last
  const outside = known.reduce((sum, [year, count]) => sum + (year < from || year > to ? count : 0), 0)
  return {periods, outside}
}

/** The first year that is no stray. */
function edge(years: ReadonlyArray<readonly [number, number]>, allowed: number): number | undefined {
  let seen = 0
  for (const [year, count] of years) {
    seen += count
    if (seen > allowed) return year
  }
  return undefined
}

/** The stories of each period. */
export function countPeriods(years: ReadonlyMap<number, number>, periods: readonly Period[]): number[] {
  return periods.map(({first, last}) => {
    let count = 0
    for (let year = first; year <= last; year++) count += years.get(year) ?? 0
    return count
  })
}

/** `1994`, `1990–94`, `1995–2004`. */
export function periodWords({first, last}: Period): string {
  if (first === last) return String(first)
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100)
  return `${first}–${sameCentury ? String(last % 100).padStart(2, '0') : last}`
}
