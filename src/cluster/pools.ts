/** The supervised workers of this process: a pool for the options of the jobs at hand, closed when others come. */
import {recordSettings, type RecordSettings, type WorkSettings} from '../batch/options.ts'
import {createPool, type Pool} from '../batch/workers/pool.ts'
import type {JobOptions} from './job.ts'

/** A pool with what its jobs become. */
interface Entry {
  settings: RecordSettings
  pool: Pool
  /** Jobs that it works on. */
  busy: number
}

export interface Pools {
  /**
   * Has some work done by the pool of its options.
   *
   * @throws TypeError where the options are wrong
   */
  with: <R>(options: JobOptions, work: (pool: Pool, settings: RecordSettings) => Promise<R>) => Promise<R>
  /** Stops all, whatever they are at. */
  close: () => Promise<void>
}

/**
 * Keeps pools. A queue may hold several batches one behind the other; only while
 * one ends and the next begins are there two pools.
 *
 * @param work how many workers, and what a story may cost
 */
export function createPools(work: WorkSettings): Pools {
  const entries = new Map<string, Entry>()
  const closeOthers = async (key: string): Promise<void> => {
    for (const [other, {pool, busy}] of entries) {
      if (other === key || busy > 0) continue
      entries.delete(other)
      await pool.close()
    }
  }
  return {
    async with(options, task) {
      const settings = recordSettings(options)
      // Not the options: the parser's file may have changed meanwhile.
      const key = JSON.stringify([settings.shape, settings.parser])
      const entry = entries.get(key) ?? {settings, pool: createPool(settings, work), busy: 0}
      entries.set(key, entry)
      entry.busy++
      try {
        await closeOthers(key)
        return await task(entry.pool, entry.settings)
      } finally {
        entry.busy--
      }
    },
    async close() {
      await Promise.all([...entries.values()].map(({pool}) => pool.close()))
    }
  }
}
