/** `wirestory outline`: what each block is. */
import {parseTree} from '../../index.ts'
import {flatten} from '../../text/flat.ts'
import {formatOutline, outlineOf} from '../../tree/outline.ts'
import {visible} from '../escape.ts'
import type {Command} from './command.ts'

/** Prints one line a block, as in the fixtures' `outline.txt`: where it stands, what it is, its first words. */
export const outline: Command = async ({args, inputs, parseOptions, paint, write}) => {
  let printed = 0
  for await (const {label, text, envelope} of inputs()) {
    if (args.operands.length > 1 || printed > 0) await write(`${printed > 0 ? '\n' : ''}${paint('bold', label)}\n`)
    printed++
    const {tree} = parseTree(text, {...parseOptions, ...(envelope && {envelope})})
    for (const line of outlineOf(tree, flatten(text))) {
      await write(formatOutline([{...line, text: visible(line.text)}]))
    }
  }
}
