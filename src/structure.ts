/**
 * `wirestory/structure`: the structural fields alone. Loads neither compromise nor chrono-node.
 */
export type {ParserOptions} from './options.ts'
export type {WireParser, WireTree} from './create-parser.ts'
export {createParser, parseStory, parseTree} from './parse-structure.ts'
export {effective, quotesBy, speakersOf} from './story/readers.ts'
export type * from './story/types.ts'
