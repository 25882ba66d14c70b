/** Union-find: which things belong together, out of pairs of them; four bytes a thing. */

export interface Union {
  /** The one that stands for all that belong together. */
  find: (index: number) => number
  /** Puts two together; the first one's stands for all. */
  unite: (index: number, other: number) => void
}

/**
 * Begins with each thing by itself.
 *
 * @param size how many there are
 */
export function createUnion(size: number): Union {
  const parents = new Uint32Array(size)
  for (let index = 0; index < size; index++) parents[index] = index
  const find = (index: number): number => {
    let at = index
    for (;;) {
      const parent = parents[at] ?? at
      if (parent === at) return at
      const above = parents[parent] ?? parent
      parents[at] = above
      at = above
    }
  }
  return {
    find,
    unite(index, other) {
      parents[find(other)] = find(index)
    }
  }
}
