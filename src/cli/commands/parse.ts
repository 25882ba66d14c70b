/** `wirestory parse`: the fields of stories. */
import {parseStory} from '../../index.ts'
import {safeJson} from '../escape.ts'
import type {Write} from '../io.ts'
import {renderStory} from '../pretty.ts'
import type {Command} from './command.ts'

/**
 * Prints each story.
 *
 * As JSON a story is what `parseStory` returns, with the file's name in front
 * when it has one: an object for one story, an array for several or where
 * several files are named; with `jsonl`, one line a story.
 */
export const parse: Command = async ({args, io, inputs, parseOptions, paint, write, width}) => {
  const format = args.values.get('format') ?? (io.stdout.isTTY ? 'pretty' : 'json')
  const several = args.operands.length > 1
  const list = jsonList(write, several)
  let printed = 0
  for await (const {file, label, text, envelope} of inputs()) {
    const story = parseStory(text, {...parseOptions, ...(envelope && {envelope})})
    const named = file === undefined ? story : {file, ...story}
    if (format === 'jsonl') {
      await write(`${safeJson(named)}\n`)
    } else if (format === 'json') {
      await list.add(safeJson(named, 2))
    } else {
      const title = several || printed > 0 ? `${printed > 0 ? '\n' : ''}${paint('bold', label)}\n` : ''
      await write(title + renderStory(story, paint, width))
    }
    printed++
  }
  if (format === 'json') await list.end()
}

/** Writes one value as it is and several as an array; only the second, or the end, tells which. */
function jsonList(write: Write, isList: boolean): {add: (value: string) => Promise<void>; end: () => Promise<void>} {
  let count = 0
  let first = ''
  return {
    async add(value) {
      count++
      if (count === 1 && !isList) first = value
      else if (count === 1) await write(`[\n${value}`)
      else await write(`${first === '' ? '' : `[\n${first}`},\n${value}`)
      if (count > 1) first = ''
    },
    async end() {
      if (first !== '') await write(`${first}\n`)
      else if (count > 0) await write('\n]\n')
      else if (isList) await write('[\n]\n')
    }
  }
}
