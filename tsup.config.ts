import {defineConfig} from 'tsup'
import {lazyPatterns} from './scripts/build/lazy-patterns.ts'
import {leanRows} from './scripts/build/lean-rows.ts'

export default defineConfig({
  // Keys are the paths in dist, so that `dist/index.js` and the rest of `exports` keep their names.
  entry: {
    index: 'src/index.ts',
    structure: 'src/structure.ts',
    unified: 'src/unified.ts',
    'agencies/index': 'src/agencies/index.ts',
    readers: 'src/readers.ts',
    compromise: 'src/compromise.ts',
    formats: 'src/formats.ts',
    batch: 'src/batch.ts',
    bullmq: 'src/bullmq.ts',
    'batch-worker': 'src/batch/workers/worker.ts',
    'cli/main': 'src/cli/main.ts'
  },
  format: 'esm',
  target: 'node20',
  // Neutral, for browsers too; only batches and the command line import `node:` modules.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: false,
  esbuildPlugins: [leanRows, lazyPatterns],
  // Half of what an import costs is reading the code. Names stay, for stack traces.
  esbuildOptions: options => {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}}
})
