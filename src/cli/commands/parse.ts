/** `wirestory parse`: the fields of stories. */
import {parseStory} from '../../index.ts'
import {safeJson} from '../escape.ts'
import {renderStory} from '../pretty.ts'
import type {Command} from './command.ts'

/**
 * Prints each file's story.
 *
 * As JSON a story is what `parseStory` returns, with the file's name in front
 * when it has one: an object for one file, an array for several; with
 * `jsonl`, one line a file.
 */
export const parse: Command = async ({args, io, inputs, parseOptions, paint, write, width}) => {
  const format = args.values.get('format') ?? (io.stdout.isTTY ? 'pretty' : 'json')
  const several = args.operands.length > 1
  let printed = 0
  if (format === 'json' && several) await write('[')
  for await (const {file, label, text} of inputs()) {
    const story = parseStory(text, parseOptions)
    const named = file === undefined ? story : {file, ...story}
    if (format === 'jsonl') {
      await write(`${safeJson(named)}\n`)
    } else if (format === 'json') {
      await write(several ? `${printed > 0 ? ',' : ''}\n${safeJson(named, 2)}` : `${safeJson(named, 2)}\n`)
    } else {
      const title = several ? `${printed > 0 ? '\n' : ''}${paint('bold', label)}\n` : ''
      await write(title + renderStory(story, paint, width))
    }
    printed++
  }
  if (format === 'json' && several) await write('\n]\n')
}
