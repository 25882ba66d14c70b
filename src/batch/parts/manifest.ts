/** `_MANIFEST.json`: what a finished batch consists of. */
import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {createToken, dropToken, newFile} from './temporary.ts'
import type {Manifest} from '../types.ts'

export const manifestName = '_MANIFEST.json'

/** Writes the manifest. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(folder, manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`)
}

/**
 * Writes a file as a part is written: whole, or not at all, and through no link.
 *
 * @param folder of the output
 * @param name of the file
 * @param content what goes in
 */
export function writeWhole(folder: string, name: string, content: string): void {
  const token = createToken()
  const temporary = join(folder, `.${name}.${token}.tmp`)
  const file = openSync(temporary, newFile, 0o644)
  try {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, join(folder, name))
  } catch (error) {
    // A full disk, or a folder of that name.
    rmSync(temporary, {force: true})
    throw error
  } finally {
    dropToken(token)
  }
}
