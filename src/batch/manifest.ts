/** `_MANIFEST.json`: what a finished batch consists of. */
import {closeSync, fsyncSync, openSync, renameSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {newFile} from './temporary.ts'
import type {Manifest} from './types.ts'

export const manifestName = '_MANIFEST.json'

/**
 * Writes the manifest as a part is written: whole, or not at all.
 *
 * @param folder of the output
 * @param manifest what goes in
 * @param token of this writer
 */
export function writeManifest(folder: string, manifest: Manifest, token: string): void {
  const temporary = join(folder, `.${manifestName}.${token}.tmp`)
  const file = openSync(temporary, newFile, 0o644)
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  fsyncSync(file)
  closeSync(file)
  renameSync(temporary, join(folder, manifestName))
}
