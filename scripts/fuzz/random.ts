/** Random numbers that a seed repeats (mulberry32), as a finding must be. */

export interface Random {
  /** A whole number from 0 to one below. */
  below(limit: number): number
  /** One of several; there must be one. */
  pick<Item>(items: readonly Item[]): Item
}

/** @param seed any whole number */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from')
    return item
  }
  return {below, pick}
}
