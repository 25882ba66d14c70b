/**
 * How much the library does for an input, in numbers that are the same on every
 * machine: branches run, in `src` and in all packages that it imports, and code
 * units and items that built-in functions visit.
 */
import {join} from 'node:path'
import {root} from '../../tests/support/source.ts'
import type * as Library from '../fuzz/library.ts'
import {loadInstrumented} from './build.ts'
import {visitsOf} from './built-ins.ts'

export interface WorkMeter {
  library: typeof Library
  /** Runs something and gives its work. */
  workOf: (run: () => void) => number
}

/** Work that a code unit of a story may cost; measured on hostile texts, see ARCHITECTURE.md. */
export const workPerUnit = 1000

/** Builds and loads the library with its branches counted. */
export async function loadWorkMeter(): Promise<WorkMeter> {
  const {library, counts} = await loadInstrumented<typeof Library>(join(root, 'scripts/fuzz/library.ts'), /./)
  return {
    library,
    workOf: run => {
      counts.fill(0)
      const visits = visitsOf(run)
      return counts.reduce((sum, count) => sum + count, visits)
    }
  }
}
