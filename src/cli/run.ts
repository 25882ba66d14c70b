/** The command line without the process: arguments and streams in, exit status out. */
import {packageVersion} from '../batch/version.ts'
import {parseStory} from '../index.ts'
import {readStories, type ReadOptions} from '../readers.ts'
import type {ParseOptions} from '../story/types.ts'
import {agencies} from './commands/agencies.ts'
import {batch} from './commands/batch.ts'
import type {Command} from './commands/command.ts'
import {convert} from './commands/convert.ts'
import {explain} from './commands/explain.ts'
import {outline} from './commands/outline.ts'
import {parse} from './commands/parse.ts'
import {pipe} from './commands/pipe.ts'
import {queue} from './commands/queue.ts'
import {report} from './commands/report.ts'
import {verify} from './commands/verify.ts'
import {visible} from './escape.ts'
import {failure, ok, usage} from './exit.ts'
import {renderHelp} from './help.ts'
import {readInputs} from './input.ts'
import {BrokenPipe, createWrite, type Io, type Write} from './io.ts'
import {readArguments, UsageError, type Arguments} from './arguments.ts'
import type {CommandName} from './options.ts'
import {choosePaint} from './paint.ts'

/** Width where the output is no terminal. */
const usualWidth = 100

const table: Readonly<Record<CommandName, Command>> = {
  parse,
  convert,
  batch,
  verify,
  queue,
  pipe,
  report,
  outline,
  explain,
  agencies
}

/**
 * Runs the command line.
 *
 * @param argv arguments without node and script
 * @param io streams and environment, such as `process`
 * @returns the exit status: 0, 1 when a file could not be read, 2 when the arguments are wrong, 130 when Ctrl-C stopped a batch
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const write = createWrite(io.stdout)
  const writeError = createWrite(io.stderr)
  // Nobody listening to complaints is no reason to stop.
  const complain: Write = text => writeError(text).catch(() => undefined)
  try {
    return await runCommand(readArguments(argv), io, write, complain)
  } catch (error) {
    // Nobody is left to read, as after `| head`: that is no failure.
    if (error instanceof BrokenPipe) return ok
    if (error instanceof UsageError) {
      await complain(`wirestory: ${visible(error.message)}\nTry wirestory --help.\n`)
      return usage
    }
    if (error instanceof Error && 'syscall' in error) {
      await complain(`wirestory: cannot write: ${visible(error.message)}\n`)
      return failure
    }
    throw error
  }
}

async function runCommand(args: Arguments, io: Io, write: Write, complain: Write): Promise<number> {
  if (args.flags.has('version')) {
    await write(`${packageVersion}\n`)
    return ok
  }
  if (args.flags.has('help')) {
    await write(renderHelp(args.command))
    return ok
  }
  if (args.command === undefined) {
    await complain(renderHelp())
    return usage
  }
  const readOptions = readReadOptions(args)
  let status: number = ok
  const parseOptions = readParseOptions(args)
  await table[args.command]({
    args,
    io,
    write,
    complain,
    end: code => (status = code),
    parseOptions,
    paint: choosePaint(io.env, io.stdout.isTTY ?? false, args.flags.has('no-color')),
    // Some terminals say that they have no columns.
    width: io.stdout.columns || usualWidth,
    inputs: () => readInputs(args.operands, {io, readOptions, complain, failed: () => (status = failure)})
  })
  return status
}

/** The parser's options, tried on no text so that a wrong one is told before any file is read. */
function readParseOptions({values}: Arguments): ParseOptions {
  const publishedAt = values.get('published-at')
  const timezone = values.get('timezone')
  const options: ParseOptions = {
    ...(publishedAt === undefined ? {} : {publishedAt}),
    ...(timezone === undefined ? {} : {timezone})
  }
  try {
    parseStory('', options)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
  return options
}

/** How files are read, tried on nothing for the same reason. */
function readReadOptions({values}: Arguments): ReadOptions {
  const format = values.get('from')
  const given = {
    format: format === 'auto' ? undefined : format,
    encoding: values.get('encoding'),
    separator: values.get('separator'),
    textField: values.get('text-field')
  }
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  try {
    readStories('', options)
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error
  }
  return options
}
