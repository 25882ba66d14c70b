/** `wirestory report`: a page that shows what a batch came to. */
import {join} from 'node:path'
import {DamagedPart, reportBatch, reportName} from '../../batch.ts'
import {visible} from '../escape.ts'
import {failure} from '../exit.ts'
import {UsageError} from '../options.ts'
import type {Command} from './command.ts'

/** Writes the page beside the parts, and says where. */
export const report: Command = async ({args, write, complain, end}) => {
  const [folder, ...more] = args.operands
  if (folder === undefined || more.length > 0) throw new UsageError('wirestory report needs one DIR')
  try {
    await reportBatch(folder)
    await write(`${visible(join(folder, reportName))}\n`)
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error
    await complain(`wirestory: ${visible(error.message)}\n`)
    end(failure)
  }
}
