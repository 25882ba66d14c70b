/** `wirestory verify`: whether a folder holds what its manifest says. */
import {PeerError, verifyBatch} from '../../batch.ts'
import {visible} from '../escape.ts'
import {failure} from '../exit.ts'
import {UsageError} from '../arguments.ts'
import {renderSummary} from '../summary.ts'
import type {Command} from './command.ts'

/** Counts the parts again; what is wrong goes to standard error. */
export const verify: Command = async ({args, write, complain, end}) => {
  const [folder, ...more] = args.operands
  if (folder === undefined || more.length > 0) throw new UsageError('wirestory verify needs one DIR')
  const {faults, summary} = await verifyBatch(folder).catch((error: unknown) => {
    if (error instanceof PeerError) return {faults: [error.message], summary: undefined}
    throw error
  })
  for (const fault of faults) await complain(`wirestory: ${visible(fault)}\n`)
  if (summary && !args.flags.has('quiet')) await write(renderSummary(summary))
  if (faults.length > 0) end(failure)
}
