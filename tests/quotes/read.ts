/** What the engine reads of a story before it asks who said what. */
import type {Story} from '../../src/index.ts'
import {kindsOf} from '../../src/quotes/kinds.ts'
import {pairMarks} from '../../src/quotes/marks.ts'
import {sentencesOf} from '../../src/quotes/sentences.ts'
import type {Prose, Sentence, Stretch, StretchKind} from '../../src/quotes/types.ts'

export interface Reading {
  prose: Prose[]
  stretches: Stretch[]
  kinds: StretchKind[]
  sentences: Sentence[]
  /** How many of the sentences, from the first, are the headline's. */
  inHeadline: number
}

export function readingOf({text, headline, paragraphs}: Story): Reading {
  const prose: Prose[] = paragraphs.map(({start, end, kind, sentences}) => ({start, end, kind, sentences}))
  if (headline) prose.unshift({start: headline.start, end: headline.end, kind: 'headline', sentences: [headline]})
  const {stretches} = pairMarks(text, prose)
  const kinds = kindsOf(text, prose, stretches)
  const sentences = sentencesOf(text, prose, stretches, kinds)
  const inHeadline = headline ? sentences.filter(({paragraph}) => paragraph === 0).length : 0
  return {prose, stretches, kinds, sentences, inHeadline}
}

/** The places of the dateline, as the engine is told them. */
export function placesOf({dateline}: Story): Set<string> {
  return new Set(dateline?.places.map(({name}) => name.toLowerCase()))
}
