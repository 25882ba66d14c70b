/**
 * Where a reported clause ends: mostly with the sentence, but before another
 * cue of the same speaker and before what is the writer's own.
 */
import {cueOf} from '../lexicon/cues.ts'
import {wordTag} from '../lexicon/function-words.ts'
import {isClause} from './clause-start.ts'

import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk, Sentence} from './types.ts'

/** Where the clause that begins at a chunk ends: mostly with the sentence. */
export function clauseEnd(sentence: Sentence, from: number, inFront = false): number {
  const {chunks} = sentence
  let depth = 0
  let at = from
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (chunk.kind === 'end' && at >= chunks.length - 2) break
    if (chunk.kind === 'semicolon') break
    if (chunk.kind === 'open') depth++
    if (chunk.kind === 'close') {
      if (depth === 0) break
      depth--
    }
    if (depth > 0) continue
    if (at === from) continue
    if (
      chunk.kind === 'comma' &&
      (endsAtComma(sentence, at) || (inFront && chunks[at + 1]?.kind === 'noun' && isClause(chunks, at + 1)))
    )
      break
    if (
      chunk.kind === 'conj' &&
      (startsCue(sentence, at + 1) || (chunks[at - 1]?.kind === 'stretch' && turnsBack(sentence, at)))
    )
      break
  }
  while (
    at > from + 1 &&
    (chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'end' || chunks[at - 1]?.kind === 'dash')
  )
    at--
  return at
}

/** A clause or phrase with one of these behind a comma is the writer's own. */
const turning = new Set(['while', 'whereas', 'despite'])

/** Whether the clause ends at a comma: an attribution of its own, or another cue of the same speaker, follows. */
function endsAtComma(sentence: Sentence, comma: number): boolean {
  const {chunks} = sentence
  const next = chunks[comma + 1]
  if (!next) return false
  if (next.kind === 'verb' && next.verb?.form === 'gerund') {
    const row = cueOf(next.head)
    return row !== undefined && row.frames.has('q')
  }
  // `..., while others left`, `..., as has the mayor`, `..., despite the rain`
  if (turning.has(next.head) || (next.head === 'as' && chunks[comma + 2]?.kind === 'verb')) return true
  if (next.kind === 'conj')
    return next.head === 'but' || startsCue(sentence, comma + 2) || turnsBack(sentence, comma + 1)
  if (next.kind === 'verb' && next.head === 'accord') return true
  // `..., he said`, `..., another says there are`
  if (next.kind === 'noun') return turnsBack(sentence, comma)
  return next.kind === 'verb' && next.verb?.form === 'finite' && isSaying(next)
}

/** `, but he urged`, `, and she added`: the speaker goes on, and so does the story. */
function turnsBack({chunks}: Sentence, conj: number): boolean {
  let at = conj + 1
  while (chunks[at]?.kind === 'adverb') at++
  if (chunks[at]?.kind !== 'noun') return false
  at = nounPhraseEnd(chunks, at)
  while (chunks[at]?.kind === 'adverb') at++
  const verb = chunks[at]
  return verb?.kind === 'verb' && verb.verb?.form === 'finite' && isSaying(verb)
}

function isSaying(chunk: Chunk): boolean {
  const row = cueOf(chunk.head)
  return row !== undefined && row.frames.has('q') && row.act === 'speech'
}

/** Whether a coordinated verb goes on with the reporting and not with what is reported: `and said`, `but added that`. */
function startsCue(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  let index = at
  while (chunks[index]?.kind === 'adverb') index++
  const chunk = chunks[index]
  if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') return false
  const main = sentence.tokens[chunk.verb.main]
  if (!isSaying(chunk) || !main || main.tags & wordTag.auxiliary) return false
  const word = sentence.tokens[chunk.from]
  return chunk.verb.past || word?.low === 'did' || word?.low === "didn't" || word?.low === 'has' || word?.low === 'have'
}
