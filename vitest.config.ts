import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores are what a small runner has; more would only make timings noisy.
    maxWorkers: 2,
    testTimeout: 20_000,
    coverage: {include: ['src/**/*.ts'], exclude: ['src/story/types.ts', 'src/tree/nodes.ts', 'src/agencies/schema.ts']}
  }
})
