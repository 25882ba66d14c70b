/** `wirestory report`: what a batch holds, as a page with charts. */
import {join} from 'node:path'
import {DamagedPart, InputError, PeerError, reportBatch, reportName} from '../../batch.ts'
import {visible} from '../escape.ts'
import {failure} from '../exit.ts'
import {UsageError} from '../arguments.ts'
import type {Command} from './command.ts'

/** Writes the page, and says where. */
export const report: Command = async ({args, write, complain, end}) => {
  const [folder, ...more] = args.operands
  if (folder === undefined || more.length > 0) throw new UsageError('wirestory report needs one DIR')
  const path = args.values.get('out') ?? join(folder, reportName)
  // So that no slip writes over a part.
  if (!/\.html?$/i.test(path))
    throw new UsageError(`--out of wirestory report is a file that ends in .html, not ${path}`)
  try {
    await reportBatch(folder, path)
  } catch (error) {
    const isTold = [InputError, DamagedPart, PeerError].some(kind => error instanceof kind)
    if (!(error instanceof Error && (isTold || isOfSystem(error)))) throw error
    await complain(`wirestory: ${visible(folder)}: ${visible(error.message)}\n`)
    end(failure)
    return
  }
  if (!args.flags.has('quiet')) await write(`${visible(path)}\n`)
}

/** Of reading or of writing a file. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error
}
