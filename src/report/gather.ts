/** Reads the parts of a batch, a result at a time. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {InputError} from '../batch/plan/inputs.ts'
import {manifestName} from '../batch/parts/manifest.ts'
import {partName, partsIn} from '../batch/parts/part-file.ts'
import {countedResults, DamagedPart} from '../batch/parts/read-part.ts'
import {readManifest} from '../batch/verify.ts'
import type {Manifest} from '../batch/types.ts'
import {countFigures, emptyFigures, type Figures} from './figures.ts'

export interface Gathered {
  figures: Figures
  /** How many part files were read. */
  parts: number
  /** There is no manifest: the batch was interrupted, or still runs. */
  unfinished: boolean
  /** Nobody looked for quotes, speakers and dates: `--fields structure`. */
  structureOnly: boolean
}

/**
 * Counts what the parts of a folder hold: those that the manifest lists, or
 * where there is none all that are there.
 *
 * @param folder of the output of a batch
 * @throws InputError where no results lie there
 * @throws DamagedPart where a line is no result, or the manifest none
 * @throws an Error of the system where a part cannot be read
 */
export async function gather(folder: string): Promise<Gathered> {
  const manifest = manifestIn(folder)
  const parts = manifest?.parts.map(({chunkId}) => partName(chunkId, manifest.output)) ?? partsIn(folder)
  if (!manifest && parts.length === 0) throw new InputError('no results of a batch are here')
  const figures = emptyFigures()
  for (const part of parts) for await (const result of countedResults(join(folder, part))) countFigures(figures, result)
  return {
    figures,
    parts: parts.length,
    unfinished: !manifest,
    structureOnly: manifest?.options['fields'] === 'structure'
  }
}

function manifestIn(folder: string): Manifest | undefined {
  if (!existsSync(join(folder, manifestName))) return undefined
  const manifest = readManifest(folder)
  if (!manifest) throw new DamagedPart(`${manifestName} is no manifest`)
  return manifest
}
