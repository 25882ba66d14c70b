/** `wirestory convert`: stories in other formats. */
import {mkdir, writeFile} from 'node:fs/promises'
import {basename, extname, join, resolve} from 'node:path'
import {formatOf, type Format, type FormatOptions} from '../../formats.ts'
import {parseStory} from '../../index.ts'
import {checkFormatOptions} from '../../formats/format.ts'
import {visible} from '../escape.ts'
import type {Input} from '../input.ts'
import type {Write} from '../io.ts'
import {UsageError, type Arguments} from '../arguments.ts'
import type {Command} from './command.ts'

/** Takes what is written, a story at a time. */
type Sink = (output: string, input: Input) => Promise<void>

/**
 * Writes each story in the format of `--to`: to standard output, one behind the
 * other where the format has room for several, or into the directory of `--out`,
 * a file each.
 */
export const convert: Command = async ({args, io, inputs, parseOptions, write}) => {
  const {format, options} = settingsOf(args)
  const folder = args.values.get('out')
  if (folder === undefined && !format.stream && args.operands.length > 1) throw tooMany(format)
  const sink =
    folder === undefined
      ? toOutput(format, io.stdout.isTTY === true ? shown(write) : write)
      : await toFolder(format, folder, args.operands)
  for await (const input of inputs()) {
    const {text, envelope} = input
    const story = parseStory(text, {...parseOptions, ...(envelope && {envelope})})
    await sink(format.write(story, options), input)
  }
}

/** The format and its options, tried so that a wrong one is told before any file is read. */
function settingsOf({values}: Arguments): {format: Format; options: FormatOptions} {
  const format = formatOf(values.get('to') ?? '')
  if (!format) throw new UsageError('wirestory convert needs --to FORMAT')
  const options = Object.fromEntries(
    ['offsets', 'now'].flatMap(name => (values.has(name) ? [[name, values.get(name)]] : []))
  )
  try {
    checkFormatOptions(options)
    return {format, options}
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error
  }
}

function tooMany({name, id}: Format): UsageError {
  return new UsageError(`${name} holds one story; to write several: wirestory convert --to ${id} --out DIR`)
}

/** What begins every output of a format is written once. */
function toOutput(format: Format, write: Write): Sink {
  let written = 0
  return async output => {
    if (written > 0 && !format.stream) throw tooMany(format)
    await write(written > 0 ? output.slice(format.stream?.header.length) : output)
    written++
  }
}

/** A terminal acts upon some characters; a file does not. */
function shown(write: Write): Write {
  return text => write(text.split(/\r?\n/).map(visible).join('\n'))
}

/** Files are called as those that they are made of: `story.txt` becomes `story.xml`, its second story `story-2.xml`. */
async function toFolder({extension}: Format, folder: string, operands: readonly string[]): Promise<Sink> {
  await mkdir(folder, {recursive: true})
  const inputs = new Set(operands.map(operand => resolve(operand)))
  const counts = new Map<string, number>()
  const used = new Set<string>()
  /** The next path that nothing is written to: `a.txt` twice and `a-2.txt` are three. */
  const pathOf = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const path = join(folder, `${name}${count > 1 ? `-${count}` : ''}.${extension}`)
    return used.has(path) ? pathOf(name) : path
  }
  return async (output, {file}) => {
    const path = pathOf(file === undefined ? 'stdin' : basename(file, extname(file)))
    if (inputs.has(resolve(path))) throw new UsageError(`${path} is read from, and would be written over`)
    used.add(path)
    await writeFile(path, output)
  }
}
