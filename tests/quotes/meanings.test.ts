/**
 * Whom each phrase would mean if it spoke, as snapshots: tests/quotes/meanings/. In a story few phrases are
 * asked; here all are, so that a wrong turn shows before a quote depends on it.
 * `npx vitest run tests/quotes/meanings.test.ts -u` writes them anew; read the difference before you commit it.
 */
import path from 'node:path'
import {expect, it} from 'vitest'
import {mentionOf, plainDraft} from '../../src/quotes/found.ts'
import {resolveSpeakers} from '../../src/quotes/resolve/resolve.ts'
import {subjectBefore} from '../../src/quotes/subject-before.ts'
import type {ChunkKind, Draft, Sentence} from '../../src/quotes/types.ts'
import type {Span, Speaker} from '../../src/story/types.ts'
import {parseStory} from '../../src/structure.ts'
import {englishCorpus, printTexts} from './corpus.ts'
import {placesOf, readingOf} from './read.ts'

const asked: ReadonlySet<ChunkKind> = new Set(['noun', 'wh', 'that'])

it.each(englishCorpus)('%s', async file => {
  await expect(printTexts(file, printMeanings)).toMatchFileSnapshot(path.join(import.meta.dirname, 'meanings', file))
})

/** `the envoy: description the envoy → Ana Ruiz (first in paragraph 2)`, and below all who were meant. */
function printMeanings(text: string): string {
  const story = parseStory(text)
  const {prose, sentences, inHeadline} = readingOf(story)
  const drafts = sentences.slice(inHeadline).flatMap(sentence => mentionsIn(sentence).map(draftOf))
  const steps: string[][] = []
  const {speakers, found, ambiguous} = resolveSpeakers(text, prose, sentences, drafts, [], placesOf(story), steps)
  const lines = drafts.map(({mention}, index) => {
    const who = found[index]?.speakers.map(speaker => speakers[speaker]?.name).join(' and ')
    const printed = text.slice(mention?.start, mention?.end).replaceAll('\n', ' ')
    return `${printed}: ${[...(steps[index] ?? []), ...(ambiguous.includes(index) ? ['doubtful'] : [])].join('; ')} = ${who}`
  })
  return [...lines, ...speakers.map(speaker => `> ${printSpeaker(speaker, speakers)}`)].join('\n')
}

/** The subjects of verbs with all that belongs to them, and all other noun phrases and pronouns by themselves. */
function mentionsIn(sentence: Sentence): Span[] {
  const {chunks} = sentence
  const mentions = new Map<number, Span>()
  for (const {kind, start, end} of chunks) if (asked.has(kind)) mentions.set(start, {start, end})
  for (const [at, {kind}] of chunks.entries()) {
    const subject = kind === 'verb' ? subjectBefore(sentence, at) : undefined
    const mention = subject && mentionOf(chunks, subject)
    if (mention) mentions.set(mention.start, mention)
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start)
}

/** Every third says something in quotation marks, so that it is surely somebody; every other may be a thing. */
function draftOf(mention: Span, index: number): Draft {
  const draft = plainDraft({start: mention.end, end: mention.end}, -1, 'clause')
  draft.mention = mention
  if (index % 3 > 0) draft.type = 'indirect'
  if (index % 3 > 1) draft.act = 'thought'
  return draft
}

function printSpeaker({name, kind, country, descriptions, for: other}: Speaker, speakers: readonly Speaker[]): string {
  const facts = [
    kind,
    ...(country === undefined ? [] : [country]),
    ...(other === undefined ? [] : [`for ${speakers[other]?.name}`])
  ]
  return `${name}: ${facts.join(' ')}${descriptions.length > 0 ? ` (${descriptions.join('; ')})` : ''}`
}
