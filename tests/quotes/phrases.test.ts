/**
 * The phrases of the cases, as snapshots: tests/quotes/phrases/. What a quote is made of hangs on them,
 * and often an error there shows in no quote yet. `npx vitest run tests/quotes/phrases.test.ts -u` writes
 * them anew; read the difference before you commit it.
 */
import path from 'node:path'
import {expect, it} from 'vitest'
import {parseStory} from '../../src/structure.ts'
import type {Chunk} from '../../src/quotes/types.ts'
import {englishCorpus, printTexts} from './corpus.ts'
import {readAll} from './readers.ts'
import {readingOf} from './read.ts'

it.each(englishCorpus)('%s', async file => {
  await expect(printTexts(file, printPhrases)).toMatchFileSnapshot(path.join(import.meta.dirname, 'phrases', file))
})

/** A line for each sentence: `0 noun+name(ruiz){Ana Ruiz} 1 finite+past(say){said}`; then what is read at each phrase. */
function printPhrases(text: string): string {
  const story = parseStory(text)
  const {sentences, kinds, inHeadline} = readingOf(story)
  return sentences
    .slice(inHeadline)
    .flatMap(sentence => [
      sentence.chunks
        .map((chunk, at) => `${at} ${labelOf(chunk, kinds)}{${story.text.slice(chunk.start, chunk.end)}}`)
        .join(' '),
      ...readAll(text, sentence, kinds).map(line => `  ${line}`)
    ])
    .join('\n')
}

function labelOf({kind, head, noun, verb, cue, stretch}: Chunk, kinds: readonly string[]): string {
  if (stretch !== undefined) return kinds[stretch] ?? kind
  if (noun) return ['noun', ...flags({...noun})].join('+') + (head ? `(${head})` : '')
  if (!verb) return kind
  const {form, modal, passive, negated, past} = verb
  return (
    [form, ...(modal ? [modal] : []), ...flags({passive, negated, past, cue: cue !== undefined})].join('+') +
    `(${head})`
  )
}

function flags(values: Record<string, boolean>): string[] {
  return Object.keys(values).filter(key => values[key])
}
