/** Small archives, made of the fixtures in a temporary folder. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import {readPart, type BatchResult, type Manifest} from '../../src/batch.ts'
import {readManifest} from '../../src/batch/verify.ts'
import {root} from '../support/source.ts'

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirestory-batch-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

const fixtures = readdirSync(join(root, 'fixtures'))
  .sort()
  .flatMap(agency => readdirSync(join(root, 'fixtures', agency)).map(slug => join(root, 'fixtures', agency, slug)))

/** Texts of stories, from the first fixture on; further rounds have other names. */
export function stories(count: number): string[] {
  return Array.from({length: count}, (_, index) => {
    const text = readFileSync(join(fixtures[index % fixtures.length] ?? '', 'input.txt'), 'utf8')
    return `${text}\nBerth ${index} stays shut, Ana Ruiz said on Thursday.\n`
  })
}

/** Lines of JSON, one a story. */
export function jsonLines(texts: readonly string[]): string {
  return texts.map((text, index) => `${JSON.stringify({id: `s${index}`, text})}\n`).join('')
}

/** Writes a file, and the folders that it is in. */
export function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
  return path
}

/** The results of a folder, in the manifest's order. */
export async function resultsOf(folder: string): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const {file} of manifestOf(folder).parts)
    for await (const result of readPart(join(folder, file))) results.push(result)
  return results
}

export function manifestOf(folder: string): Manifest {
  const manifest = readManifest(folder)
  if (!manifest) throw new Error(`${folder} has no manifest`)
  return manifest
}

/** All files of a folder with their bytes; temporary ones show, too. */
export function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [name, readFileSync(join(folder, name), 'latin1')])
  )
}
