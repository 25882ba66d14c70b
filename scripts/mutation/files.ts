/** Which tests tell mutants, and where their bundle is put. */
import process from 'node:process'
import {globSync} from 'tinyglobby'

/**
 * Quick ones that say what is expected of these parts, and no properties: those
 * find chance differences. `MUTATION_TESTS` names others, for one part alone.
 */
const patterns = process.env['MUTATION_TESTS']?.split(' ') ?? [
  'tests/quotes/{cases,found,fragments,kinds,marks,meanings,names,phrases,quote,rules,behind-verb}.test.ts',
  'tests/quotes/resolve/*.test.ts',
  'tests/fields/{dateline,byline,credits,lines,sign-off,people,caption,headline,note}.test.ts',
  'tests/passes/*.test.ts',
  'tests/fixtures.test.ts'
]

export function testFiles(): string[] {
  return patterns.flatMap(pattern => globSync(pattern).sort())
}

/** The script of the tests, in Stryker's copy of the project; one counts what each test runs, one is fast. */
export function bundleFile(counting: boolean): string {
  return counting ? 'mutation-counting.cjs' : 'mutation.cjs'
}
