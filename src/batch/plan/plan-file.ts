/**
 * The chunks of a batch in the order of the input, in a file of the output
 * folder: a plan may be too long to be kept, and be gone through several times.
 * What was given to a queue stands in `_PLAN.jsonl` until the manifest comes.
 */
import {closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {hasChunkId} from './chunk-id.ts'
import {isOutput} from '../parts/part-file.ts'
import {newFile} from '../parts/temporary.ts'
import type {Chunk, Manifest} from '../types.ts'

const planName = '_PLAN.jsonl'

/** The first line: what the manifest will say of all. */
export type PlanHead = Pick<Manifest, 'parser' | 'schema' | 'output' | 'options'>

/** There is no plan, or it is none. */
export class PlanError extends Error {}

export interface PlanFile {
  /** Where it is written. */
  path: string
  add: (chunk: Chunk) => void
  /** Gives the plan its name. */
  finish: () => void
  /** Removes what was written. */
  abandon: () => void
}

/**
 * Begins a plan, under a temporary name.
 *
 * @param folder of the output
 * @param head its first line
 * @param token of this writer
 */
export function createPlanFile(folder: string, head: PlanHead, token: string): PlanFile {
  const temporary = join(folder, `.${planName}.${token}.tmp`)
  const file = openSync(temporary, newFile, 0o644)
  let open = true
  const close = (): void => {
    if (open) closeSync(file)
    open = false
  }
  const writeLine = (value: object): void => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    for (let at = 0; at < line.length;) at += writeSync(file, line, at)
  }
  writeLine(head)
  return {
    path: temporary,
    add: writeLine,
    finish() {
      fsyncSync(file)
      close()
      renameSync(temporary, join(folder, planName))
    },
    abandon() {
      close()
      rmSync(temporary, {force: true})
    }
  }
}

/** Where the plan of a queue is. */
export function planPath(folder: string): string {
  return join(folder, planName)
}

/** Removes the plan of a folder. */
export function removePlan(folder: string): void {
  rmSync(join(folder, planName), {force: true})
}

export interface Plan {
  head: PlanHead
  /** In the order of the input; read as they are asked for. */
  chunks: AsyncGenerator<Chunk, void, undefined>
}

/**
 * Reads a plan.
 *
 * @param path of its file
 * @throws PlanError where there is none
 */
export async function readPlan(path: string): Promise<Plan> {
  const lines = linesIn(path)
  const first = await lines.next()
  const head = first.done === true ? undefined : valueIn(first.value)
  if (!isHead(head)) throw new PlanError(`${path} is no plan: remove it, and give the archive to the queue again`)
  return {head, chunks: chunksIn(lines, path)}
}

async function* chunksIn(lines: AsyncGenerator<string>, path: string): AsyncGenerator<Chunk, void, undefined> {
  for await (const line of lines) {
    const chunk = valueIn(line)
    if (!isChunk(chunk))
      throw new PlanError(`${path} has a line that is no chunk: remove it, and give the archive to the queue again`)
    yield chunk
  }
}

async function* linesIn(path: string): AsyncGenerator<string, void, undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing ? new PlanError(`${path} is not there: nothing was given to a queue for this folder`) : error
  })
  try {
    yield* file.readLines({autoClose: false})
  } finally {
    await file.close()
  }
}

function valueIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is PlanHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'parser' in value &&
    'schema' in value &&
    'options' in value &&
    'output' in value &&
    isOutput(value.output)
  )
}

function isChunk(value: unknown): value is Chunk {
  return hasChunkId(value) && 'ranges' in value && Array.isArray(value.ranges)
}
