/**
 * Puts the tests and what they test into one script that `runner.ts` can run
 * again and again within a process. Stryker calls it in its copy of the project,
 * after it has put all mutants into the sources.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {build as bundle, type Plugin} from 'esbuild'
import {bundleFile, testFiles} from './files.ts'

/** Stryker's count of what a test runs. */
const counters = /\bstryCov_9fa48\((?:"\d+"(?:, )?)+\)/g

/** Paths of fixtures are told from where a test stands, which a bundle has to be told. */
function sources(counting: boolean): Plugin {
  return {
    name: 'sources',
    setup(build) {
      build.onLoad({filter: /\/(?:src|tests)\/.*\.ts$/}, async ({path: file}) => {
        const code = (await readFile(file, 'utf8')).replaceAll(
          'import.meta.dirname',
          JSON.stringify(path.dirname(file))
        )
        return {loader: 'ts', contents: counting ? code : code.replace(counters, '0')}
      })
    }
  }
}

for (const counting of [true, false]) {
  await bundle({
    stdin: {
      contents: testFiles()
        .map(file => `enter(${JSON.stringify(file)}); require(${JSON.stringify(`./${file}`)})`)
        .join('\n'),
      resolveDir: process.cwd()
    },
    outfile: bundleFile(counting),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vitest'],
    minifySyntax: true,
    logLevel: 'error',
    plugins: [sources(counting)]
  })
}
