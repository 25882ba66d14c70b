import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores are what a small runner has; more would only make timings noisy.
    maxWorkers: 2,
    setupFiles: ['tests/support/properties.ts'],
    // Nightly properties take hours; otherwise this is there to end what hangs.
    testTimeout: process.env['PROPERTY_RUNS'] === undefined ? 60_000 : 6 * 3_600_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: [
        // Types alone.
        'src/story/types.ts',
        'src/tree/nodes.ts',
        'src/agencies/schema.ts',
        // What runs in threads and processes of its own is tested there, where coverage does not see it.
        'src/batch/workers/{worker,run-task,load-parser,work-ranges}.ts',
        'src/batch/parts/sink.ts',
        'src/cli/main.ts'
      ],
      thresholds: {lines: 95, branches: 90}
    }
  }
})
