/** What fuzzing begins with: the fixtures, files of readers, and words that mean something to the library. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {readSources, root, walk} from '../../tests/support/source.ts'
import type {TargetName} from './targets.ts'

function filesIn(folder: string, accept: (name: string) => boolean): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter(entry => entry.isFile() && accept(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

const fixtures = (): string[] =>
  filesIn('fixtures', name => name === 'input.txt').map(path => readFileSync(path, 'utf8'))

/** A byte a character, as `bytesOf` turns them back. */
const readerFiles = (): string[] =>
  filesIn('tests/readers/files', name => !name.endsWith('.read.txt')).map(path => readFileSync(path, 'latin1'))

/** Inputs known to be read well. */
export function seedsOf(target: TargetName): string[] {
  return target === 'story' ? fixtures() : [...readerFiles(), ...fixtures().slice(0, 40)]
}

/** Short literals of the sources, examples of rows among them, and lines of the seeds. */
export function piecesOf(seeds: readonly string[]): string[] {
  const pieces = new Set<string>()
  for (const {path, tree} of readSources()) {
    if (path.includes('/generated/')) continue
    walk(tree, node => {
      if (!ts.isStringLiteralLike(node) || ts.isImportDeclaration(node.parent)) return
      if (node.text.length > 120) for (const word of node.text.split(' ').slice(0, 400)) pieces.add(word)
      else pieces.add(node.text)
    })
  }
  for (const seed of seeds) for (const line of seed.split('\n')) if (line.length < 200) pieces.add(line)
  pieces.delete('')
  return [...pieces]
}
