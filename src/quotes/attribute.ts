/**
 * Who said what in a body of prose.
 */
import type {NoComment, Quote, Speaker} from '../story/types.ts'
import {chunk} from './chunks.ts'
import {attributionsOf} from './clauses.ts'
import {inTitleCase, kindsOf} from './kinds.ts'
import {pairMarks} from './marks.ts'
import {attributeRest} from './runs.ts'
import {lowerTitle, tokenise} from './tokens.ts'
import type {Prose, Sentence} from './types.ts'

export interface Attribution {
  quotes: Quote[]
  noComments: NoComment[]
  speakers: Speaker[]
}

export function attribute(flat: string, paragraphs: readonly Prose[]): Attribution {
  const {stretches} = pairMarks(flat, paragraphs)
  const kinds = kindsOf(flat, paragraphs, stretches)
  const sentences: Sentence[] = []
  let first = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < stretches.length && (stretches[first]?.paragraph ?? 0) < index) first++
    if (paragraph.kind === 'preformatted') continue
    const titled = inTitleCase(flat, paragraph)
    for (const run of tokenise(flat, index, paragraph, stretches, first)) {
      if (titled) lowerTitle(run.tokens)
      sentences.push({start: run.start, end: run.end, paragraph: index, tokens: run.tokens, chunks: chunk(run.tokens, kinds)})
    }
  }
  const groups = sentences.map(sentence => attributionsOf(sentence, kinds))
  attributeRest(flat, sentences, stretches, kinds, groups)
  const drafts = groups.flat()
  for (const draft of drafts)
    draft.marks = draft.stretches.map(at => stretches[at]).filter(stretch => stretch !== undefined).map(({start, end}) => ({start, end}))
  return {
    quotes: drafts.map(draft => {
      const start = Math.min(...draft.content.map(x => x.start))
      const end = Math.max(...draft.content.map(x => x.end))
      return {
        start, end, text: flat.slice(start, end), type: draft.type, act: draft.act, content: draft.content, marks: draft.marks, speakers: [], relays: [], rule: draft.rule,
        ...(draft.mention && {mention: {...draft.mention, text: flat.slice(draft.mention.start, draft.mention.end)}}),
        ...(draft.cue.length > 0 && {cue: {start: draft.cue[0]?.start ?? 0, end: draft.cue.at(-1)?.end ?? 0, text: draft.lemma, spans: draft.cue}})
      }
    }),
    noComments: [],
    speakers: []
  }
}
