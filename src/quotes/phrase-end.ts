/**
 * Where a noun phrase ends, with the phrases that hang on it.
 */
import {itemAt} from '../text/item-at.ts'
import type {Chunk} from './types.ts'

/** Behind a noun phrase and the phrases with prepositions that hang on it. */
export function nounPhraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from
  if (chunks[at]?.kind !== 'noun' && chunks[at]?.kind !== 'stretch') return at
  at++
  for (;;) {
    const chunk = chunks[at]
    const next = chunks[at + 1]
    if (chunk?.kind === 'prep' && (next?.kind === 'noun' || (next?.kind === 'stretch' && chunk.head !== 'to'))) at += 2
    else if (chunk?.kind === 'stretch' && itemAt(chunks, at - 1)?.kind === 'noun') at++
    else if (chunk?.kind === 'open') {
      let close = at + 1
      while (close < chunks.length && close < at + 12 && chunks[close]?.kind !== 'close') close++
      if (chunks[close]?.kind !== 'close') return at
      at = close + 1
    } else if (chunk?.kind === 'noun' && itemAt(chunks, at - 1)?.kind === 'stretch') at++
    else return at
  }
}

/** Behind the comma that closes an apposition which one at `comma` opens: `his deputy, Ana Ruiz, | to resign`. */
export function behindApposition(chunks: readonly Chunk[], comma: number): number | undefined {
  const noun = chunks[comma + 1]?.noun
  if (chunks[comma]?.kind !== 'comma' || !noun || noun.pronoun || noun.time || !(noun.name || noun.determined))
    return undefined
  const end = nounPhraseEnd(chunks, comma + 1)
  return chunks[end]?.kind === 'comma' ? end + 1 : undefined
}

/** Behind a noun phrase without what stands in quotation marks. */
export function nounPhraseStop(chunks: readonly Chunk[], from: number): number {
  let at = from + 1
  while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'noun') at += 2
  while (chunks[at]?.kind === 'adverb') at++
  return at
}

/** Behind a noun phrase and those joined to it: `residents and their leaders`. */
export function addresseeEnd(chunks: readonly Chunk[], from: number): number {
  let at = toldPhraseEnd(chunks, from)
  while (chunks[at]?.kind === 'conj' && chunks[at + 1]?.kind === 'noun') at = toldPhraseEnd(chunks, at + 1)
  return at
}

/** Behind the noun phrase of who is told, before day and occasion: `a committee of peers | on Friday`. */
function toldPhraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from + 1
  while (
    chunks[at]?.kind === 'prep' &&
    chunks[at + 1]?.kind === 'noun' &&
    (chunks[at]?.head === 'of' || chunks[at]?.head === 'from' || chunks[at]?.head === 'for')
  )
    at += 2
  return at
}
