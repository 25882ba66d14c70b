/**
 * How often properties are run, and on what; read before every test file.
 *
 * By itself a run takes the same 2,000 examples each time, so that a change is
 * judged by what it changes. `npm run test:nightly` takes 100,000 others, and a
 * property that fails says which seed does it again: `PROPERTY_SEED=...`.
 */
import fc from 'fast-check'

const {PROPERTY_RUNS: runs, PROPERTY_SEED: seed} = process.env

fc.configureGlobal({
  numRuns: Number(runs ?? 2000),
  seed: seed !== undefined ? Number(seed) : runs !== undefined ? Date.now() : 20_240_207
})

/**
 * The runs of a property that takes this many times as long as others.
 *
 * @param cost from 1
 */
export function runsAt(cost: number): number {
  return Math.ceil((fc.readConfigureGlobal().numRuns ?? 0) / cost)
}
