/** The stories in a file of the command line. */
import {parseStory} from '../index.ts'
import type {ParseOptions, Story} from '../story/types.ts'
import type {Input} from './input.ts'

/**
 * The stories of a file: the one that its text is.
 *
 * @param input the file
 * @param options for the parser
 */
export function* storiesOf({text}: Input, options: ParseOptions): Generator<Story, void, undefined> {
  yield parseStory(text, options)
}
