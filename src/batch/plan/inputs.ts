/** From what the caller names to files: folders are walked, patterns looked up, always in the same order. */
import {lstat, readdir, realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, sep} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {packingOf, type Packing} from '../reading/members.ts'

/** A file of the input. */
export interface InputFile {
  /** As named, or found below what was named. */
  path: string
  /** Bytes. */
  size: number
  /** Whole milliseconds since 1970. */
  mtime: number
  /** SHA-256 of the bytes, where they came from a stream. */
  sha256?: string
  /** Where the bytes lie, if not at `path`. */
  at?: string
  packed?: Packing
}

/** An input that cannot be read; the message says which and why. */
export class InputError extends Error {}

/**
 * Finds the files of an input, one at a time, in the order of what was named
 * and within a folder by name.
 *
 * In folders, symbolic links are not followed and names that begin with a dot
 * are left out. What the caller names is read even where it is a link.
 *
 * @param inputs files, folders, and patterns such as `1987/*.jsonl.gz`; streams that lie in a file
 * @param except a folder that is not walked: the output may stand within the input
 * @throws InputError where something named is not there, or a pattern finds nothing
 */
export async function* filesOf(
  inputs: ReadonlyArray<string | InputFile>,
  except?: string
): AsyncGenerator<InputFile, void, undefined> {
  const left = except === undefined ? undefined : await realpath(except).catch(() => undefined)
  for (const input of inputs) {
    if (typeof input !== 'string') {
      yield input
      continue
    }
    const found = await stat(input).catch(() => undefined)
    if (found?.isDirectory()) yield* filesIn(input, left)
    else if (found) yield fileOf(input, found)
    else if (isDynamicPattern(input)) yield* filesLike(input, left)
    else throw new InputError(`${input}: there is no such file or folder`)
  }
}

async function* filesLike(pattern: string, left: string | undefined): AsyncGenerator<InputFile, void, undefined> {
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false
  })
  if (paths.length === 0) throw new InputError(`${pattern}: no file is called so`)
  for (const path of paths.sort(byUnits)) {
    if (left !== undefined && (await known(path, realpath(path))).startsWith(left + sep)) continue
    yield fileOf(path, await known(path, stat(path)))
  }
}

async function* filesIn(folder: string, left: string | undefined): AsyncGenerator<InputFile, void, undefined> {
  if (left !== undefined && (await realpath(folder)) === left) return
  const entries = await readdir(folder, {withFileTypes: true})
  for (const entry of entries.sort((a, b) => byUnits(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path, left)
    else if (entry.isFile()) yield fileOf(path, await known(path, lstat(path)))
  }
}

/** What the system says of a file that was listed a moment ago. */
async function known<T>(path: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    // Listed as text, the name `caf\xe9.txt` of a disk of the nineties is `caf\ufffd.txt`, and there is no such file.
    const why = path.includes('\ufffd') ? 'its name is no UTF-8, and must be changed (convmv does)' : 'it is gone'
    throw isGone ? new InputError(`${path}: ${why}`) : error
  }
}

/** The same on every machine, whatever its language. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fileOf(path: string, {size, mtimeMs}: {size: number; mtimeMs: number}): InputFile {
  const packed = packingOf(path)
  return {path, size, mtime: Math.trunc(mtimeMs), ...(packed && {packed})}
}
