/** `wirestory pipe`: JSONL from standard input to standard output, a line for a line. */
import {TaskError} from '../../batch.ts'
import {parseLines} from '../../batch/parse-lines.ts'
import {visible} from '../escape.ts'
import {failure} from '../exit.ts'
import {UsageError} from '../arguments.ts'
import {batchOptions} from './batch.ts'
import type {Command} from './command.ts'

/**
 * Writes a result for each line, in order, whatever the line holds. The engine
 * that started it divides the work: one worker, if nothing else is said.
 */
export const pipe: Command = async ({args, io, write, complain, end}) => {
  if (args.operands.length > 0) throw new UsageError('wirestory pipe reads standard input, and takes no FILE')
  try {
    for await (const lines of parseLines(io.stdin, {jobs: 1, ...batchOptions(args)})) await write(lines)
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    if (!(error instanceof TaskError)) throw error
    await complain(`wirestory: ${visible(error.message)}\n`)
    end(failure)
  }
}
