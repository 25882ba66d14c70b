/** `wirestory batch`: archives into part files. */
import {InputError, PeerError, runBatch, TaskError, type BatchOptions} from '../../batch.ts'
import {visible} from '../escape.ts'
import {failure, interrupted} from '../exit.ts'
import type {Io} from '../io.ts'
import {UsageError, type Arguments} from '../arguments.ts'
import {createProgress, type ProgressStyle} from '../progress.ts'
import {renderOutcome, renderSummary} from '../summary.ts'
import type {Command} from './command.ts'

/**
 * Parses an archive. Progress goes to standard error, the summary to standard
 * output. The first Ctrl-C, or what ends a service, stops cleanly, a second one at once.
 */
export const batch: Command = async ({args, io, write, complain, end, width}) => {
  const out = args.values.get('out')
  if (out === undefined) throw new UsageError('wirestory batch needs --out DIR')
  const inputs = args.operands.length > 0 ? args.operands : ['-']
  const progress = createProgress(
    progressStyle(args, io),
    text => void complain(text),
    width,
    () => performance.now()
  )
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  io.once?.('SIGINT', onSignal)
  io.once?.('SIGTERM', onSignal)
  try {
    const report = await runBatch(inputs, {
      ...batchOptions(args),
      out,
      stdin: io.stdin,
      signal: stop.signal,
      onEvent: progress.tell
    })
    progress.end()
    if (!args.flags.has('quiet')) await write(`${renderSummary(report.summary)}${renderOutcome(report, out)}`)
    if (report.state !== 'done') end(report.state === 'stopped' ? interrupted : failure)
  } catch (error) {
    progress.end()
    if (error instanceof TypeError) throw new UsageError(error.message)
    const isTold = [InputError, PeerError, TaskError].some(kind => error instanceof kind)
    if (!(error instanceof Error && isTold)) throw error
    await complain(`wirestory: ${visible(error.message)}\n`)
    end(failure)
  } finally {
    io.off?.('SIGINT', onSignal)
    io.off?.('SIGTERM', onSignal)
  }
}

/** How progress is shown. */
export function progressStyle({flags}: Arguments, {stderr}: Io): ProgressStyle {
  if (flags.has('json-log')) return 'json'
  if (flags.has('quiet')) return 'quiet'
  return stderr.isTTY ? 'terminal' : 'lines'
}

/** Which option of the library an option of the command line is. */
const texts = {
  fields: 'fields',
  text: 'text',
  offsets: 'offsets',
  encoding: 'encoding',
  separator: 'separator',
  'text-field': 'textField',
  'key-field': 'keyField',
  'key-name': 'keyName',
  'published-at': 'publishedAt',
  timezone: 'timezone',
  parser: 'parser',
  format: 'output'
} as const satisfies Record<string, keyof BatchOptions>

const numbers = {
  jobs: 'jobs',
  deadline: 'deadline',
  memory: 'memory',
  'chunk-size': 'chunkSize',
  'unpack-limit': 'unpackLimit'
} as const satisfies Record<string, keyof BatchOptions>

/** The options of the library; it checks what they hold. */
export function batchOptions({flags, values}: Arguments): Omit<BatchOptions, 'out'> {
  const given: Record<string, string | number | boolean> = {}
  if (flags.has('story-id')) given['storyId'] = true
  if (flags.has('dedupe')) given['dedupe'] = true
  for (const [name, key] of Object.entries(texts)) {
    const value = values.get(name)
    if (value !== undefined) given[key] = value
  }
  // `auto`: told by the first bytes.
  const from = values.get('from')
  if (from !== undefined && from !== 'auto') given['format'] = from
  for (const [name, key] of Object.entries(numbers)) {
    const value = values.get(name)
    if (value !== undefined) given[key] = wholeNumber(name, value)
  }
  return given
}

/** A number of the command line. */
export function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new UsageError(`--${name} is a whole number above 0, not ${value}`)
  return Number(value)
}
