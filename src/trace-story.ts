/**
 * One story, and how the parser came to what it says: for `wirestory explain`.
 */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {wireParse} from './parser/index.ts'
import {wirePasses} from './pipeline.ts'
import {createTrace, type Trace} from './quotes/trace.ts'
import {compileStory} from './story/compile.ts'
import type {ParseOptions, Story} from './story/types.ts'
import {atSource} from './text/line-breaks.ts'
import {stateOf, type Evidence} from './tree/state.ts'

export interface TracedStory {
  story: Story
  /** What spoke for the agencies. */
  evidence: readonly Evidence[]
  /** How the quotes were found. */
  trace: Trace
}

/**
 * Parses a story and keeps what led to the results.
 *
 * @param text the raw text of a story
 * @param options what is known of it from elsewhere
 */
export function traceStory(text: string, options: ParseOptions): TracedStory {
  const trace = createTrace()
  const file = new VFile({value: text, data: {wireOptions: options, wireTrace: trace}})
  const processor = unified()
    .use(wireParse)
    .use([...wirePasses])
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  const {evidence, breaks} = stateOf(file)
  const story = compileStory(tree, file)
  return breaks ? {story, ...atSource({evidence, trace}, breaks.pairs)} : {story, evidence, trace}
}
