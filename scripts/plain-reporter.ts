/**
 * A vitest reporter whose only line is the last one of a run, for machines:
 * `812 passed, 0 failed, 0 skipped`.
 */
import type {Reporter} from 'vitest/node'

/** Vitest calls it with `new`, as it does with classes. */
export default function plainReporter(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      let passed = 0
      let failed = errors.length
      let skipped = 0
      for (const module of modules) {
        // A file that does not load has no tests to count.
        failed += module.errors().length
        for (const test of module.children.allTests()) {
          const {state} = test.result()
          if (state === 'passed') passed++
          else if (state === 'failed') failed++
          else skipped++
        }
      }
      // The default reporter prints its summary on the same event; this must stand behind it.
      process.on('exit', () => {
        process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
      })
    }
  }
}
