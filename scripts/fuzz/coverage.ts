/** Which branches inputs have reached, and how often in one run: once, twice, a few times, many. */

/** Bits of how often a branch runs; AFL's classes. */
function bitOf(count: number): number {
  if (count < 4) return 1 << (count - 1)
  if (count < 8) return 8
  if (count < 16) return 16
  if (count < 32) return 32
  return count < 128 ? 64 : 128
}

export interface News {
  /** Branches that no input reached before. */
  branches: number[]
  /** How many branches ran as often as they never did before. */
  classes: number
}

export interface Coverage {
  /** Takes over what an input reached, and says what of it is new. */
  add(): News
  /** Runs of branches of the input that ran last: how much it made the library do. */
  work(): number
  readonly branches: number
}

/** @param counts as the instrumented build fills them; to be set to 0 before each input */
export function coverageOf(counts: Uint32Array): Coverage {
  const seen = new Uint8Array(counts.length)
  let branches = 0
  return {
    add() {
      const news: News = {branches: [], classes: 0}
      for (let index = 0; index < counts.length; index++) {
        const count = counts[index] ?? 0
        if (count === 0) continue
        const known = seen[index] ?? 0
        const bit = bitOf(count)
        if ((known & bit) !== 0) continue
        seen[index] = known | bit
        news.classes++
        if (known === 0) news.branches.push(index)
      }
      branches += news.branches.length
      return news
    },
    work: () => counts.reduce((sum, count) => sum + count, 0),
    get branches() {
      return branches
    }
  }
}
