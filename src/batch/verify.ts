/** `verifyBatch`: whether a folder holds what its manifest says. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hasChunkId} from './plan/chunk-id.ts'
import {manifestName} from './parts/manifest.ts'
import {isOutput, partsIn, type Output} from './parts/part-file.ts'
import {DamagedPart} from './parts/read-part.ts'
import {recountPart} from './parts/recount.ts'
import {addSummary, emptySummary, type Summary} from './summary.ts'
import type {BatchCounts, Manifest, Part} from './types.ts'

export interface Verification {
  /** What is wrong, a sentence each; nothing where all is well. */
  faults: string[]
  /** Of what is there. */
  summary: Summary
}

const counted = ['records', 'ok', 'partial', 'quarantined', 'bytes', 'sha256'] as const

/**
 * Reads all parts anew, and compares counts and hashes.
 *
 * @param folder of the output
 * @throws an Error of the system where the folder or its manifest cannot be read
 */
export async function verifyBatch(folder: string): Promise<Verification> {
  const summary = emptySummary()
  const manifest = readManifest(folder)
  if (!manifest) return {faults: [`${manifestName} is no manifest`], summary}
  const faults: string[] = []
  for (const part of manifest.parts) {
    const fault = await checkPart(folder, part, manifest.output, summary)
    if (fault !== undefined) faults.push(fault)
  }
  const known = new Set(manifest.parts.map(({file}) => file))
  for (const name of partsIn(folder)) if (!known.has(name)) faults.push(`${name} is no part of this batch`)
  for (const name of ['records', 'ok', 'partial', 'quarantined'] satisfies Array<keyof BatchCounts>)
    if (manifest[name] !== summary[name])
      faults.push(`${manifestName} says ${manifest[name]} ${name}; the parts have ${summary[name]}`)
  return {faults, summary}
}

async function checkPart(folder: string, part: Part, output: Output, summary: Summary): Promise<string | undefined> {
  try {
    const found = await recountPart(folder, part.chunkId, output)
    addSummary(summary, found.summary)
    const wrong = counted.filter(name => part[name] !== found[name])
    return wrong.length > 0 ? `${part.file} has other ${wrong.join(', ')} than ${manifestName} says` : undefined
  } catch (error) {
    if (error instanceof DamagedPart) return error.message
    if (error instanceof Error && 'code' in error) return `${part.file} cannot be read: ${error.message}`
    throw error
  }
}

/** The manifest of a folder; nothing where the file is something else. */
export function readManifest(folder: string): Manifest | undefined {
  const text = readFileSync(join(folder, manifestName), 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'parts' in value &&
    Array.isArray(value.parts) &&
    value.parts.every(isPart) &&
    'output' in value &&
    isOutput(value.output)
  )
}

/** Names of parts come from a file that anybody could have written: none may lead elsewhere. */
function isPart(value: unknown): value is Part {
  return hasChunkId(value) && 'file' in value && typeof value.file === 'string'
}
