/**
 * Writes a part file: under a temporary name that nobody else can have, synced,
 * then renamed. So a part that exists is whole, two that write the same part
 * do not meet, and a link that somebody planted is replaced, never followed.
 */
import {createHash} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {newFile} from './temporary.ts'

/** Format of parts, and what their names end with. */
export type Output = 'jsonl' | 'jsonl.gz' | 'ninjs' | 'parquet'

export const outputs: readonly Output[] = ['jsonl', 'jsonl.gz', 'ninjs', 'parquet']

/** Whether something that was read names a format. */
export function isOutput(value: unknown): value is Output {
  return outputs.some(output => output === value)
}

/** Throws a TypeError where an option names no format. */
export function checkOutput(value: unknown): void {
  if (!isOutput(value))
    throw new TypeError(`Expected \`output\` to be one of ${outputs.join(', ')}, got ${String(value)}`)
}

export interface PartFile {
  write: (bytes: Uint8Array) => void
  /** Syncs, and gives the part its name. */
  finish: () => {bytes: number; sha256: string}
  /** Removes what was written. */
  abandon: () => void
}

/** The name of a part file. */
export function partName(chunkId: string, output: Output): string {
  return `${chunkId}.${output}`
}

const partPattern = /^[\da-f]{32}\.(?:jsonl|jsonl\.gz|ninjs|parquet)$/

/** The part files of a folder, by name. */
export function partsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => partPattern.test(name))
    .sort()
}

/** The name that a part has while it is written; `token` is of one writer alone. */
export function temporaryName(chunkId: string, token: string): string {
  return `.${chunkId}.${token}.tmp`
}

/**
 * Begins a part.
 *
 * @param folder of the output
 * @param chunkId names the part
 * @param output format of the part
 * @param token nobody else's
 */
export function createPartFile(folder: string, chunkId: string, output: Output, token: string): PartFile {
  return createWholeFile(folder, partName(chunkId, output), temporaryName(chunkId, token))
}

/**
 * Begins a file that gets its name when it is whole.
 *
 * @param folder of the output
 * @param name that it gets
 * @param temporaryName nobody else's
 */
export function createWholeFile(folder: string, name: string, temporaryName: string): PartFile {
  const temporary = join(folder, temporaryName)
  const file = openSync(temporary, newFile, 0o644)
  const hash = createHash('sha256')
  let open = true
  let bytes = 0
  const close = (): void => {
    if (open) closeSync(file)
    open = false
  }
  return {
    write(block) {
      hash.update(block)
      for (let at = 0; at < block.length;) at += writeSync(file, block, at)
      bytes += block.length
    },
    finish() {
      fsyncSync(file)
      close()
      giveName(temporary, folder, name)
      return {bytes, sha256: hash.digest('hex')}
    },
    abandon() {
      close()
      rmSync(temporary, {force: true})
    }
  }
}

/** Who finds all parts there sweeps what others still write for them: then the part has its name already. */
function giveName(temporary: string, folder: string, name: string): void {
  try {
    renameSync(temporary, join(folder, name))
  } catch (error) {
    if (existsSync(temporary) || !hasPart(folder, name)) throw error
  }
}

/** A link is no part: it would be somebody else's file. */
export function hasPart(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), {throwIfNoEntry: false})?.isFile() ?? false
}
