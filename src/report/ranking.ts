/**
 * Counts of names of which there may be more than memory has room for: the
 * speakers of a hundred million stories. When it is full, the rarer half is
 * forgotten (Misra and Gries, 1982), so what is frequent keeps its count.
 */

/** A name with its count, and whatever else is kept of it. */
export interface Ranked<T> {
  name: string
  count: number
  detail: T
}

export interface Ranking<T> {
  /** Counts a name, and gives what is kept of it. */
  add: (name: string, count?: number) => T
  /** The most frequent, equal counts by name. */
  top: (limit: number) => Array<Ranked<T>>
  /** How many names are known. */
  size: () => number
  /** By how much a count may be too low: 0 where nothing was forgotten. */
  error: () => number
}

/**
 * Makes an empty ranking.
 *
 * @param capacity names that it knows at most
 * @param create makes what is kept of a name
 */
export function createRanking<T>(capacity: number, create: () => T): Ranking<T> {
  let known = new Map<string, Ranked<T>>()
  let error = 0
  /** Keeps the more frequent half. */
  const forget = (): void => {
    const ranks = [...known.values()].sort(byCount)
    const half = Math.ceil(capacity / 2)
    error += ranks[half]?.count ?? 0
    known = new Map(ranks.slice(0, half).map(rank => [rank.name, rank]))
  }
  return {
    add(name, count = 1) {
      let rank = known.get(name)
      if (!rank) {
        if (known.size >= capacity) forget()
        known.set(name, (rank = {name, count: 0, detail: create()}))
      }
      rank.count += count
      return rank.detail
    },
    top: limit => [...known.values()].sort(byCount).slice(0, limit),
    size: () => known.size,
    error: () => error
  }
}

/** A ranking of names alone. */
export function createCounts(capacity: number): Ranking<undefined> {
  return createRanking(capacity, () => undefined)
}

function byCount({name: a, count: x}: Ranked<unknown>, {name: b, count: y}: Ranked<unknown>): number {
  return y - x || (a < b ? -1 : 1)
}
