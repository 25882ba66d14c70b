/** A bundle of the library whose branches are counted, for the fuzzer and for the measure of work. */
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build as bundle} from 'esbuild'
import {countBranches, counters} from './count-branches.ts'

export interface Instrumented<Library> {
  library: Library
  /** How often each branch ran; to be set to 0 by who reads it. */
  counts: Uint32Array
}

/**
 * Builds a module and all that it imports, and loads it.
 *
 * @param entry path of the module
 * @param which files have their branches counted
 * @typeParam Library what the module exports
 */
export async function loadInstrumented<Library>(entry: string, which: RegExp): Promise<Instrumented<Library>> {
  let branches = 0
  const folder = mkdtempSync(join(tmpdir(), 'wirestory-instrumented-'))
  // Vitest leaves alone what stands in such a folder, and would take minutes to look through it.
  const outfile = join(folder, 'node_modules', 'library.mjs')
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [
      {
        name: 'count-branches',
        setup(build) {
          build.onLoad({filter: /\.[cm]?[jt]s$/}, ({path}) => {
            if (!which.test(path.replaceAll('\\', '/'))) return
            const contents = countBranches(path, readFileSync(path, 'utf8'), () => branches++)
            return {contents, loader: path.endsWith('ts') ? 'ts' : 'js'}
          })
        }
      }
    ],
    banner: {
      // Packages in CommonJS ask for modules of Node.
      js: `import {createRequire} from 'node:module'; const require = createRequire(import.meta.url); const ${counters} = globalThis.${counters};`
    }
  })
  const counts = new Uint32Array(branches)
  Object.assign(globalThis, {[counters]: counts})
  return {library: (await import(pathToFileURL(outfile).href)) as Library, counts}
}
