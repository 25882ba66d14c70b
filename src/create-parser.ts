/**
 * Makes parsers of a list of passes.
 */
import type {Plugin} from 'unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {ParserOptions} from './options.ts'
import {checkParseOptions, checkText} from './options.ts'
import {wireParse} from './parser/index.ts'
import {compileStory} from './story/compile.ts'
import type {ParseOptions, Story} from './story/types.ts'
import type {Root} from './tree/nodes.ts'

/** Parses stories with tables that were built once. */
export interface WireParser {
  /** Parses one story. */
  parse: (text: string, options?: ParseOptions) => Story
  /** The tree of one story, with its file. */
  parseTree: (text: string, options?: ParseOptions) => WireTree
}

export interface WireTree {
  tree: Root
  /** Holds the messages, and in `data.wire` what the passes found. */
  file: VFile
}

function nothing(): undefined {
  return undefined
}

/**
 * Passes as one plugin. Handing a story from plugin to plugin costs unified as
 * much as a pass takes; what each does and in what order stays as it is.
 */
function inOrder(passes: ReadonlyArray<Plugin<[], Root>>): Plugin<[], Root> {
  return function () {
    const transformers = passes.map(pass => pass.call(this))
    // None of ours waits for anything; with a third parameter of its own unified would wait for this one.
    return (tree, file) => {
      for (const transform of transformers) if (transform) void transform(tree, file, nothing)
    }
  }
}

/**
 * Makes a parser that runs these passes.
 *
 * @param passes in order
 * @param options agencies' rows of the user's own
 * @throws TypeError for options that are not what they should be
 */
export function parserOf(passes: ReadonlyArray<Plugin<[], Root>>, options?: ParserOptions): WireParser {
  const processor = unified().use(wireParse, options).use(inOrder(passes)).freeze()
  const parseTree = (text: string, storyOptions?: ParseOptions): WireTree => {
    checkText(text)
    checkParseOptions(storyOptions)
    const file = new VFile({value: text, data: {wireOptions: storyOptions ?? {}}})
    const tree = processor.parse(file)
    processor.runSync(tree, file)
    return {tree, file}
  }
  return {
    parseTree,
    parse: (text, storyOptions) => {
      const {tree, file} = parseTree(text, storyOptions)
      return compileStory(tree, file)
    }
  }
}
