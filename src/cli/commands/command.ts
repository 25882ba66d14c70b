/** What a command is given. */
import type {ParseOptions} from '../../story/types.ts'
import type {Io, Write} from '../io.ts'
import type {Arguments} from '../arguments.ts'
import type {Input} from '../input.ts'
import type {Paint} from '../paint.ts'

interface Context {
  args: Arguments
  io: Io
  write: Write
  /** To standard error. */
  complain: Write
  /** Sets the exit status. */
  end: (status: number) => void
  paint: Paint
  /** Characters a line. */
  width: number
  /** Options for the parser, checked. */
  parseOptions: ParseOptions
  /** The files of the command line, read one by one. */
  inputs: () => AsyncGenerator<Input, void, undefined>
}

/** Prints to standard output. */
export type Command = (context: Context) => Promise<void>
