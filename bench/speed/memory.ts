/**
 * What a result keeps in memory beside its text: prints bytes for 3,000
 * characters. Runs in a process of its own, with `--expose-gc`.
 */
import {parseStory} from '../../dist/index.js'
import {parseStory as parseStructure} from '../../dist/structure.js'
import {makeStories} from '../stories.ts'

const results = 2000
const texts = makeStories(results)
const characters = texts.reduce((sum, text) => sum + text.length, 0)

function heap(): number {
  // What the first has freed may free more.
  for (let round = 0; round < 4; round++) globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function retainedBy(parse: (text: string) => unknown): number {
  // What the parser itself keeps, tables and memories of words, is there before.
  for (const text of texts) parse(text)
  const before = heap()
  const kept = texts.map(text => parse(text))
  const bytes = heap() - before
  if (kept.length !== results) throw new Error('The results were not kept')
  return (bytes / characters) * 3000
}

if (!globalThis.gc) throw new Error('Start it with --expose-gc')
console.log(JSON.stringify({all: retainedBy(parseStory), structure: retainedBy(parseStructure)}))
