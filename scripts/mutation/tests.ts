/** As much of vitest as the tests need that tell mutants: collects them, to be run in this process. */
import {readFileSync} from 'node:fs'
import {format} from 'node:util'
import {chai, expect} from 'vitest'

export interface Test {
  id: string
  file: string
  run: () => unknown
}

type Body = (...values: readonly unknown[]) => unknown
type Define = (name: string, body: Body) => void
type Each = (table: readonly unknown[]) => Define

interface Vitest {
  describe: Define & {each: Each}
  it: Define & {each: Each}
  test: Define & {each: Each}
  expect: typeof expect
}

// Vitest's own asks its worker, and there is none.
chai.Assertion.addMethod('toMatchFileSnapshot', function (this: Chai.AssertionStatic, path: string) {
  expect(this._obj).toBe(readFileSync(path, 'utf8'))
})

/** The module `vitest` for the tests of a bundle, and the tests that it defines when it runs. */
export function collecting(): {vitest: Vitest; tests: Map<string, Test>; enter: (file: string) => void} {
  const tests = new Map<string, Test>()
  const names: string[] = []
  let file = ''
  const describe: Define = (name, body) => {
    names.push(name)
    body()
    names.pop()
  }
  const it: Define = (name, run) => {
    const full = [file, ...names, name].join(' > ')
    // A stopwatch tells nothing of a mutant: what is mutated is slow anyway.
    if (/\bquick\b/.test(full)) return
    let id = full
    for (let number = 2; tests.has(id); number++) id = `${full} (${number})`
    tests.set(id, {id, file, run})
  }
  const each =
    (define: Define): Each =>
    table =>
    (name, body) => {
      for (const row of table) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row]
        define(titleOf(name, values), () => body(...values))
      }
    }
  const withEach = (define: Define): Define & {each: Each} =>
    Object.assign(define.bind(undefined), {each: each(define)})
  const vitest = {describe: withEach(describe), it: withEach(it), test: withEach(it), expect}
  return {vitest, tests, enter: path => (file = path)}
}

/** The name with the values that it asks for; what is long is cut. */
function titleOf(name: string, values: readonly unknown[]): string {
  const wanted = name.match(/%[sdifjo]/g)?.length ?? 0
  return format(name, ...values.slice(0, wanted))
    .replace(/\s+/g, ' ')
    .slice(0, 120)
}
