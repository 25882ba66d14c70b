/**
 * Drafts: the results of a chunk with all of their stories, before it is known
 * which rows of other chunks are copies of theirs, and beside them what that is
 * told by. A draft goes when its part is there, its signatures when all parts are.
 */
import {constants, fstatSync, lstatSync, openSync, closeSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {encodeRow, recordLength} from '../../dedupe/record.ts'
import {signatureOf} from '../../dedupe/signature.ts'
import {createLineBlock} from '../parts/line-block.ts'
import {createWholeFile, hasPart, temporaryName} from '../parts/part-file.ts'
import {readPart} from '../parts/read-part.ts'
import type {WholeResult} from '../rows/result.ts'
import type {Sink} from '../parts/sink.ts'
import type {BatchResult} from '../types.ts'

/** Stories are six times their text here: packed, as fast as may be. */
const level = 1

/** The name of a draft. */
function draftName(chunkId: string): string {
  return `${chunkId}.draft.gz`
}

/** The name of its signatures. */
export function signaturesName(chunkId: string): string {
  return `${chunkId}.signatures`
}

/** Names that a draft and its signatures have while they are written. */
export function draftTemporaries(chunkId: string, token: string): string[] {
  return [temporaryName(draftName(chunkId), token), temporaryName(signaturesName(chunkId), token)]
}

/** Whether a draft is there, whole. */
export function hasDraft(folder: string, chunkId: string): boolean {
  return hasPart(folder, draftName(chunkId)) && hasPart(folder, signaturesName(chunkId))
}

/** Rows that the signatures of a chunk are of. */
export function rowsSigned(folder: string, chunkId: string): number {
  return lstatSync(join(folder, signaturesName(chunkId))).size / recordLength
}

/** Opens the signatures of a chunk: no link, and nothing but whole records. */
export function openSignatures(folder: string, chunkId: string): {file: number; size: number} {
  const path = join(folder, signaturesName(chunkId))
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  const {size} = fstatSync(file)
  if (size % recordLength === 0) return {file, size}
  closeSync(file)
  throw new Error(`${path} is not as a batch writes it: remove it, and the same command makes it again`)
}

/**
 * Opens a draft to be written.
 *
 * @param folder of the output
 * @param chunkId of the chunk
 * @param token nobody else's
 */
export function openDraft(folder: string, chunkId: string, token: string): Sink {
  const [temporary = '', besides = ''] = draftTemporaries(chunkId, token)
  const draft = createWholeFile(folder, draftName(chunkId), temporary)
  const signatures = createWholeFile(folder, signaturesName(chunkId), besides)
  const lines = createLineBlock()
  let records: Uint8Array[] = []
  const flush = (): void => {
    draft.write(gzipSync(lines.take(), {level}))
    signatures.write(Buffer.concat(records))
    records = []
  }
  return {
    add(result) {
      const signature = result.story && signatureOf(result.story)
      records.push(encodeRow({id: result.id, ...(signature && {signature})}))
      lines.add(`${JSON.stringify(result)}\n`)
    },
    isFull: lines.isFull,
    flush,
    finish() {
      flush()
      // A draft that is there has its signatures.
      signatures.finish()
      return draft.finish()
    },
    abandon() {
      draft.abandon()
      signatures.abandon()
    }
  }
}

/** The results of a draft, in order. */
export async function* readDraft(folder: string, chunkId: string): AsyncGenerator<WholeResult, void, undefined> {
  for await (const result of readPart(join(folder, draftName(chunkId)))) if (isWhole(result)) yield result
}

/** A draft has all of each story. */
function isWhole(result: BatchResult): result is BatchResult & WholeResult {
  const {story} = result
  return (
    story === undefined || (story.text !== undefined && story.paragraphs !== undefined && story.blocks !== undefined)
  )
}

/** Removes a draft; its signatures stay. */
export function removeDraft(folder: string, chunkId: string): void {
  rmSync(join(folder, draftName(chunkId)), {force: true})
}

/** Removes the signatures of a chunk. */
export function removeSignatures(folder: string, chunkId: string): void {
  rmSync(join(folder, signaturesName(chunkId)), {force: true})
}
