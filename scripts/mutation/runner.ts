/**
 * Runs the tests that tell mutants in one process, many times: some fifty
 * mutants a second, where a new worker of vitest for each takes seconds.
 *
 * What is loaded once keeps memories (words, names, compiled patterns), and a
 * mutant may leave its marks there. So a mutant counts as killed only if the
 * test that failed passes again when the mutant is switched off; where it does
 * not, all is loaded afresh and the mutant tried again. So it is where no test
 * came to the mutant, as what it would change was remembered.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'
import type {MutantCoverage} from '@stryker-mutator/api/core'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner
} from '@stryker-mutator/api/test-runner'
import {bundleFile} from './files.ts'
import {collecting, type Test} from './tests.ts'

/** What the mutated code reads and writes. */
interface Stryker {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

declare global {
  var __stryker__: Stryker | undefined
}

const stryker: Stryker = (globalThis.__stryker__ ??= {})

/** What a bundle is to Node: as modules of CommonJS are, with one argument more. */
type Run = (require: (name: string) => unknown, module: object, exports: object, enter: (file: string) => void) => void

/** A script that defines tests each time it is run. */
class Bundle {
  readonly #script: Script
  readonly #require: NodeJS.Require

  constructor(counting: boolean) {
    const file = path.resolve(bundleFile(counting))
    this.#require = createRequire(file)
    this.#script = new Script(`(function (require, module, exports, enter) {${readFileSync(file, 'utf8')}\n})`, {
      filename: file
    })
  }

  /** The tests, with all modules loaded anew. */
  load(): Map<string, Test> {
    const {vitest, tests, enter} = collecting()
    const run = this.#script.runInThisContext() as Run
    const module = {exports: {}}
    run(
      (name: string) => (name === 'vitest' ? vitest : (this.#require(name) as unknown)),
      module,
      module.exports,
      enter
    )
    return tests
  }
}

export class InProcessRunner implements TestRunner {
  #bundle: Bundle | undefined
  #tests: Map<string, Test> | undefined
  /** How many mutants a test has killed, as the next one of the same place may be its as well. */
  readonly #kills = new Map<string, number>()

  capabilities(): {reloadEnvironment: boolean} {
    return {reloadEnvironment: true}
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const test of new Bundle(true).load().values()) {
      stryker.currentTestId = test.id
      const from = performance.now()
      const failure = await failureOf(test)
      const result = {id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - from}
      tests.push(
        failure === undefined
          ? {...result, status: TestStatus.Success}
          : {...result, status: TestStatus.Failed, failureMessage: failure}
      )
    }
    stryker.currentTestId = undefined
    const {mutantCoverage = {static: {}, perTest: {}}}: Stryker = stryker
    return {status: DryRunStatus.Complete, tests, mutantCoverage}
  }

  async mutantRun({activeMutant, mutantActivation, testFilter, hitLimit}: MutantRunOptions): Promise<MutantRunResult> {
    this.#bundle ??= new Bundle(false)
    const isStatic = mutantActivation === 'static'
    stryker.hitLimit = hitLimit
    for (let fresh = isStatic || !this.#tests; ; fresh = true) {
      if (fresh) {
        stryker.activeMutant = isStatic ? activeMutant.id : undefined
        this.#tests = this.#bundle.load()
      }
      const tests = this.#tests ?? new Map<string, Test>()
      const ids = this.#promising(testFilter ?? [...tests.keys()])
      const result = await this.#runWith(activeMutant.id, ids, tests, hitLimit)
      const isReached = (stryker.hitCount ?? 0) > 0
      if (isStatic) this.#tests = undefined
      if (fresh) return this.#count(result)
      if (result.status === MutantRunStatus.Survived && !isReached) continue
      if (result.status !== MutantRunStatus.Killed) return this.#count(result)
      const killer = tests.get(result.killedBy[0] ?? '')
      if (killer && (await failureOf(killer)) === undefined) return this.#count(result)
    }
  }

  async #runWith(
    mutant: string,
    ids: readonly string[],
    tests: ReadonlyMap<string, Test>,
    hitLimit: number | undefined
  ): Promise<MutantRunResult> {
    stryker.activeMutant = mutant
    stryker.hitCount = 0
    try {
      for (const id of ids) {
        const test = tests.get(id)
        if (!test) return {status: MutantRunStatus.Error, errorMessage: `There is no test ${id}`}
        const failure = await failureOf(test)
        const reached = determineHitLimitReached(stryker.hitCount, hitLimit)
        if (reached) return {status: MutantRunStatus.Timeout, ...(reached.reason && {reason: reached.reason})}
        if (failure !== undefined) {
          return {status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests: ids.length}
        }
      }
      return {status: MutantRunStatus.Survived, nrOfTests: ids.length}
    } finally {
      stryker.activeMutant = undefined
    }
  }

  #promising(ids: readonly string[]): string[] {
    return [...ids].sort((a, b) => (this.#kills.get(b) ?? 0) - (this.#kills.get(a) ?? 0))
  }

  #count(result: MutantRunResult): MutantRunResult {
    if (result.status === MutantRunStatus.Killed) {
      for (const id of result.killedBy) this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1)
    }
    return result
  }
}

async function failureOf(test: Test): Promise<string | undefined> {
  try {
    await test.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
