/**
 * What stands in a sentence before an attribution and can be what was said.
 */
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Range, Sentence} from './types.ts'

/** Where the clause that ends before `end` begins: the sentence, or what follows another attribution's semicolon. */
export function contentStart(sentence: Sentence, end: number): number {
  const {chunks} = sentence
  let from = 0
  // `what was ignored: "We won," Ruiz wrote`
  if (itemAt(chunks, end - 1)?.kind === 'stretch' && itemAt(chunks, end - 2)?.kind === 'colon') return end - 1
  let closed = 0
  for (let at = end - 1; at >= 0; at--) {
    if (chunks[at]?.kind === 'close') closed++
    if (chunks[at]?.kind === 'open' && closed-- > 0) continue
    if (chunks[at]?.kind === 'semicolon' || chunks[at]?.kind === 'end' || chunks[at]?.kind === 'open') {
      from = at + 1
      break
    }
  }
  return from === 0 && isKicker(sentence) ? 2 : from
}

/** `LIMA: The port is shut, a report said`: a word in capitals that tells where or of what. */
function isKicker({chunks, tokens}: Sentence): boolean {
  const first = chunks[0]
  if (first?.kind !== 'noun' || chunks[1]?.kind !== 'colon' || chunks[2]?.kind === 'stretch') return false
  for (let at = first.from; at < first.to; at++) if (!isInCapitals(tokens[at]?.text ?? '')) return false
  return true
}

function isInCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** What stands before an attribution that begins at a chunk, if it is something that can be reported. */
export function contentBefore(sentence: Sentence, at: number): Range | undefined {
  const {chunks} = sentence
  const opening = itemAt(chunks, at - 1)
  if (!opening) return undefined
  const end = opening.kind === 'comma' || opening.kind === 'dash' ? at - 1 : opening.kind === 'stretch' ? at : 0
  const from = contentStart(sentence, end)
  return from < end && isReportable(chunks, from, end) ? {from, to: end} : undefined
}

export function firstFree(covered: Uint8Array, end: number): number {
  let at = end
  while (at > 0 && !covered[at - 1]) at--
  return at
}

/** Whether a stretch of a sentence can be what somebody said: words in quotation marks, or a clause. */
export function isReportable(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch') return true
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite') return true
  }
  return false
}
