/** Standard input as a file: only what lies in a file can be cut and read by several workers. */
import {createHash} from 'node:crypto'
import {open, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {bytesOf, type ByteSource} from '../reading/bytes-of.ts'
import type {InputFile} from './inputs.ts'
import {newFile} from '../parts/temporary.ts'

/**
 * Writes a stream into a file of the output folder.
 *
 * @param stream bytes, or text that becomes UTF-8
 * @param folder of the output
 * @param token names the file
 * @param signal stops it
 * @returns the file, called `-`; its hash stands for name and time
 */
export async function spool(
  stream: ByteSource,
  folder: string,
  token: string,
  signal: AbortSignal | undefined
): Promise<InputFile> {
  const at = spoolPath(folder, token)
  const file = await open(at, newFile, 0o600)
  const hash = createHash('sha256')
  let head: Uint8Array | undefined
  let size = 0
  try {
    for await (const bytes of bytesOf(stream, signal)) {
      head ??= bytes.subarray(0, 2)
      hash.update(bytes)
      size += bytes.length
      await file.writeFile(bytes)
    }
    await file.utimes(0, 0)
  } finally {
    await file.close()
  }
  const packed = head?.[0] === 0x1f && head[1] === 0x8b
  return {path: '-', size, mtime: 0, sha256: hash.digest('hex'), at, ...(packed && {packed: 'gzip'})}
}

/** Removes what `spool` wrote. */
export async function unspool(folder: string, token: string): Promise<void> {
  await rm(spoolPath(folder, token), {force: true})
}

function spoolPath(folder: string, token: string): string {
  return join(folder, `.stdin.${token}.tmp`)
}
