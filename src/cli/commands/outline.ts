/** `wirestory outline`: what each block is. */
import {parseStory} from '../../index.ts'
import {clean, flatten} from '../../text/flat.ts'
import {createLocate} from '../locate.ts'
import {fit} from '../sheet.ts'
import type {Command} from './command.ts'

/** How much of a block is shown. */
const shown = 80

/** Prints one line a block: where it stands, its kind, its first words. */
export const outline: Command = async ({args, inputs, parseOptions, paint, write}) => {
  let printed = 0
  for await (const {label, text} of inputs()) {
    if (args.operands.length > 1) await write(`${printed > 0 ? '\n' : ''}${paint('bold', label)}\n`)
    printed++
    const {blocks} = parseStory(text, parseOptions)
    const locate = createLocate(text)
    const flat = flatten(text)
    for (const {kind, start, end} of blocks) {
      const first = locate(start).line
      const last = locate(Math.max(start, end - 1)).line
      const lines = first === last ? `${first}` : `${first}-${last}`
      // A block can be megabytes of table; what is shown comes from its head.
      const words = clean(flat, start, Math.min(end, start + 4 * shown))
      await write(`${paint('dim', lines.padStart(9))}  ${paint('cyan', kind.padEnd(11))}  ${fit(words, shown)}\n`)
    }
  }
}
