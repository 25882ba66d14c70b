/** Reads the files of a command, one after the other. */
import {readFile} from 'node:fs/promises'
import {decodeFile} from '../readers/encoding/decode.ts'
import {visible} from './escape.ts'
import type {Io, Write} from './io.ts'

/** A file's text and how to call it in messages. */
export interface Input {
  /** As given on the command line; absent for standard input. */
  file?: string
  label: string
  text: string
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

/**
 * Reads files, or standard input where none is named or one is called `-`.
 *
 * A file that cannot be read gets a line on standard error; the others are still read.
 *
 * @param files as given on the command line
 * @param io streams
 * @param complain writes to standard error
 * @param failed called for each file that could not be read
 */
export async function* readInputs(
  files: readonly string[],
  io: Io,
  complain: Write,
  failed: () => void
): AsyncGenerator<Input, void, undefined> {
  for (const file of files.length > 0 ? files : ['-']) {
    const isStdin = file === '-'
    const label = isStdin ? '(standard input)' : visible(file)
    if (isStdin && io.stdin.isTTY) await complain('wirestory: reading a story from the terminal; end it with Ctrl-D\n')
    let text: string
    try {
      text = decodeFile(isStdin ? await readStream(io.stdin) : await readFile(file)).text
    } catch (error) {
      failed()
      await complain(`wirestory: ${label}: ${visible(reasonOf(error))}\n`)
      continue
    }
    if (text.trim() === '') await complain(`wirestory: ${label}: there is no text in it\n`)
    yield isStdin ? {label, text} : {file, label, text}
  }
}
