/**
 * How much the library does for an input, in numbers that are the same on every
 * machine: branches run, in `src` and in all packages that it imports, and code
 * units and items that built-in functions visit.
 */
import {join} from 'node:path'
import {root} from '../../tests/support/source.ts'
import type * as Library from '../fuzz/library.ts'
import type * as Parts from './parts.ts'
import {loadInstrumented} from './build.ts'
import {visitsOf} from './built-ins.ts'

export interface WorkMeter<Module = typeof Library> {
  library: Module
  /** Runs something and gives its work. */
  workOf: (run: () => void) => number
}

/** Work that a code unit of a story may cost; measured on hostile texts, see ARCHITECTURE.md. */
export const workPerUnit = 1000

/** Builds and loads the library with its branches counted. */
export function loadWorkMeter(): Promise<WorkMeter> {
  return loadMeterOf<typeof Library>('scripts/fuzz/library.ts')
}

/** The same of the parts in `parts.ts`. */
export function loadPartsMeter(): Promise<WorkMeter<typeof Parts>> {
  return loadMeterOf<typeof Parts>('scripts/instrument/parts.ts')
}

async function loadMeterOf<Module>(entry: string): Promise<WorkMeter<Module>> {
  const {library, counts} = await loadInstrumented<Module>(join(root, entry), /./)
  return {
    library,
    workOf: run => {
      counts.fill(0)
      const visits = visitsOf(run)
      return counts.reduce((sum, count) => sum + count, visits)
    }
  }
}
