/** What the fuzzer drives: one module, so that one instrumented bundle holds all of it. */
export {formats} from '../../src/formats.ts'
export {parseStory} from '../../src/index.ts'
export {readStories} from '../../src/readers.ts'
