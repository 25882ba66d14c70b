/**
 * `parseStory`, `createParser`, `parseTree` with every pass.
 */
import type {WireParser, WireTree} from './create-parser.ts'
import {parserOf} from './create-parser.ts'
import type {ParserOptions} from './options.ts'
import {wirePasses} from './pipeline.ts'
import type {ParseOptions, Story} from './story/types.ts'

/**
 * Makes a parser. Its tables are built once; what belongs to one story is given with the story.
 *
 * @param options agencies' rows of your own
 * @throws TypeError for options that are not what they should be
 */
export function createParser(options?: ParserOptions): WireParser {
  return parserOf(wirePasses, options)
}

let shared: WireParser | undefined

/** The parser with the built-in rows; its tables are built at the first story. */
function sharedParser(): WireParser {
  return (shared ??= createParser())
}

/**
 * Parses one story.
 *
 * @param text the raw text of a story, in whatever dressing it came
 * @param options what is known of this story from elsewhere
 * @throws TypeError for wrong arguments, never for content
 */
export function parseStory(text: string, options?: ParseOptions): Story {
  return sharedParser().parse(text, options)
}

/**
 * The syntax tree of one story, for plugins of unified and retext.
 *
 * Its offsets point into `String(file)`: the text with LF for CRLF and CR.
 *
 * @param text the raw text of a story
 * @param options what is known of this story from elsewhere
 * @throws TypeError for wrong arguments, never for content
 */
export function parseTree(text: string, options?: ParseOptions): WireTree {
  return sharedParser().parseTree(text, options)
}
