/**
 * The plugin for esbuild with which the parser gets rows without what
 * documents them. `wirestory/agencies` and the command line have them whole.
 */
import {readFile} from 'node:fs/promises'
import {dirname, join, sep} from 'node:path'
import type {Plugin} from 'esbuild'
import {stripDocumentation} from './strip-documentation.ts'

/** Modules that get lean rows of agencies. */
const parser = ['src', 'parser', 'index.ts'].join(sep)
const leanTables = /[\\/]src[\\/]lexicon[\\/](?:furniture|notes)\.ts$/
const namespace = 'lean-rows'

export const leanRows: Plugin = {
  name: namespace,
  setup(build) {
    const load = async (path: string) => ({
      contents: stripDocumentation(await readFile(path, 'utf8')),
      loader: 'ts' as const,
      resolveDir: dirname(path)
    })
    build.onResolve({filter: /\/agencies\/index\.ts$/}, ({importer, resolveDir, path}) =>
      importer.endsWith(parser) ? {path: join(resolveDir, path), namespace, sideEffects: false} : undefined
    )
    // The files of the rows, from the lean list of them.
    build.onResolve({filter: /^\.\//, namespace}, ({resolveDir, path}) => ({
      path: join(resolveDir, path),
      namespace,
      sideEffects: false
    }))
    build.onLoad({filter: /\.ts$/, namespace}, ({path}) => load(path))
    build.onLoad({filter: leanTables}, ({path}) => load(path))
  }
}
