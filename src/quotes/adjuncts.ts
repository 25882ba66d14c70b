/**
 * Adverbials of the saying itself: when, where and on what occasion.
 */
import {occasionNouns} from '../lexicon/occasions.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk, Range} from './types.ts'

/** Behind the adverbials that may stand between a cue and its clause: `on Tuesday in a speech`. */
export function skipAdjuncts(chunks: readonly Chunk[], from: number): {at: number; occasion: Range | undefined} {
  let at = from
  let occasion: Range | undefined
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    // `begged them not to sail`: that is what was begged
    if (chunk?.kind === 'adverb' && !(chunk.head === 'not' && next?.verb?.form === 'infinitive')) at++
    else if (chunk?.kind === 'noun' && chunk.noun?.time) at++
    else if (chunk?.kind === 'prep' && next?.kind === 'noun' && occasionPrepositions.has(chunk.head)) {
      let to = at + 2
      while (chunks[to]?.kind === 'prep' && chunks[to + 1]?.kind === 'noun') to += 2
      to = afterFormer(chunks, to)
      // `said on Radio Brack's "The Hour" that`
      if (chunks[to]?.kind === 'stretch' && chunks[to + 1]?.kind === 'that') to++
      if (!next.noun?.time) occasion ??= {from: at, to}
      at = to
    } else if (chunk?.kind === 'sub' && isPhrase(chunks, at)) {
      // `said after the blast that`
      at = nounPhraseEnd(chunks, at + 1)
    } else if (chunk?.kind === 'prep' && next?.verb?.form === 'gerund') {
      // `said before attending the meeting that`
      at = nounPhraseEnd(chunks, at + 2)
    } else break
  }
  return {at, occasion}
}

/** Whether `after` and the like have a noun phrase behind them and no clause: `after the blast | that`. */
function isPhrase(chunks: readonly Chunk[], at: number): boolean {
  const {head} = chunks[at] ?? {head: ''}
  if (!occasionPrepositions.has(head) || head === 'as' || chunks[at + 1]?.kind !== 'noun') return false
  let behind = nounPhraseEnd(chunks, at + 1)
  while (chunks[behind]?.kind === 'adverb') behind++
  const {kind} = chunks[behind] ?? {}
  return kind === 'comma' ? chunks[behind + 1]?.kind === 'stretch' : setsOut.has(kind)
}

/** What is said begins with one of these behind such a phrase. */
const setsOut = new Set<Chunk['kind'] | undefined>(['that', 'noun', 'colon', 'stretch'])

/** Behind the former name of a platform: `on X, formerly known as Twitter,`. */
export function afterFormer(chunks: readonly Chunk[], comma: number): number {
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.head !== 'formerly') return comma
  let at = comma + 2
  if (chunks[at]?.kind === 'verb') at++
  if (chunks[at]?.head === 'as') at++
  return chunks[at]?.kind === 'noun' ? at + 1 : comma
}

/** Places and ways of saying: `in a statement`, `on Twitter`, `at a rally`. */
const occasionPrepositions = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'by',
  'over',
  'into',
  'from',
  'with',
  'as',
  'upon',
  'following',
  'ahead',
  'outside',
  'inside',
  'near',
  'since',
  'until',
  'about',
  'of'
])

/** `during`, `after` and the like tell when a thing was said, not what. */
export const adjunctPrepositions = new Set([
  'during',
  'after',
  'before',
  'since',
  'until',
  'amid',
  'despite',
  'without',
  'while'
])

export const occasional = new Set(['in', 'on', 'at'])

/** `2014` */
function isYear(word: string): boolean {
  if (word.length !== 4) return false
  for (let at = 0; at < 4; at++) if (!isDigitCode(word.charCodeAt(at))) return false
  return true
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** `on Twitter`, `at a rally`, `in 2014`: where and when it was said, not what. */
export function placeOfSaying(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && (occasionNouns.has(chunk.head) || isYear(chunk.head))
}
