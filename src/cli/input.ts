/** Reads the files of a command, one after the other, and the stories in them. */
import {readFile} from 'node:fs/promises'
import {limits} from '../options.ts'
import {readStories, type ReadOptions, type ReadStory} from '../readers.ts'
import type {Envelope} from '../story/types.ts'
import {visible} from './escape.ts'
import type {Io, Write} from './io.ts'

/** A story's text and how to call it in messages. */
export interface Input {
  /** As given on the command line; absent for standard input. */
  file?: string
  /** The file, and which of its stories where it is not the first. */
  label: string
  text: string
  /** What the file's format says of the story; absent for plain text, which says nothing. */
  envelope?: Envelope
}

/** What the system says, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'is too large for one story',
  ERR_STRING_TOO_LONG: 'is too large for one story'
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof RangeError) return 'is too large for one story'
  return reasons[code] ?? error.message
}

async function readStream(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** What the commands are to hear of. */
export interface InputContext {
  io: Io
  /** How the files are to be read, checked. */
  readOptions: ReadOptions
  /** Writes to standard error. */
  complain: Write
  /** Called for each file, and each story in one, that could not be read. */
  failed: () => void
}

/**
 * Reads the stories of files, or of standard input where none is named or one is called `-`.
 *
 * What cannot be read gets a line on standard error; the rest is still read.
 *
 * @param files as given on the command line
 * @param context streams and options
 */
export async function* readInputs(
  files: readonly string[],
  context: InputContext
): AsyncGenerator<Input, void, undefined> {
  const {io, complain, failed} = context
  for (const file of files.length > 0 ? files : ['-']) {
    const isStdin = file === '-'
    const label = isStdin ? '(standard input)' : visible(file)
    if (isStdin && io.stdin.isTTY) await complain('wirestory: reading a story from the terminal; end it with Ctrl-D\n')
    let bytes: Uint8Array
    try {
      bytes = isStdin ? await readStream(io.stdin) : await readFile(file)
    } catch (error) {
      failed()
      await complain(`wirestory: ${label}: ${visible(reasonOf(error))}\n`)
      continue
    }
    yield* storiesIn(bytes, isStdin ? {label} : {file, label}, context)
  }
}

/** The stories in a file; an empty file is an empty story. */
async function* storiesIn(
  bytes: Uint8Array,
  name: Pick<Input, 'file' | 'label'>,
  {readOptions, complain, failed}: InputContext
): AsyncGenerator<Input, void, undefined> {
  let count = 0
  for (const story of readStories(bytes, readOptions)) {
    const label = ++count > 1 ? `${name.label} (story ${count})` : name.label
    const length = story.source.end - story.source.start
    if (length > limits.text) {
      await complain(
        `wirestory: ${label}: is too large for one story: ${inMebibytes(length)}, and ${inMebibytes(limits.text)} is the limit\n`
      )
      failed()
      continue
    }
    for (const {severity, reason} of story.messages)
      if (severity !== 'info') await complain(`wirestory: ${label}: ${visible(reason)}\n`)
    if (story.text.trim() === '') {
      await complain(`wirestory: ${label}: there is no text in it\n`)
      if (isBroken(story)) failed()
      continue
    }
    yield {...name, label, text: story.text, ...(story.envelope.format !== 'plain' && {envelope: story.envelope})}
  }
  if (count > 0) return
  await complain(`wirestory: ${name.label}: there is no text in it\n`)
  yield {...name, text: ''}
}

function inMebibytes(bytes: number): string {
  return `${Math.ceil(bytes / (1 << 20))} MiB`
}

/** Whether a stretch of a file is no story: an item that is a picture is none that failed. */
function isBroken({messages}: ReadStory): boolean {
  return messages.some(({severity}) => severity === 'error')
}
