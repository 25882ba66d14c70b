/**
 * Quotes that say nothing of their speaker: a paragraph that is all quote
 * goes on with whoever spoke last in the one before.
 */
import {itemAt} from '../../text/item-at.ts'
import type {Draft, Sentence} from '../types.ts'

/** Behind the last quote so many sentences may stand before the paragraph ends. */
const farthest = 2

/**
 * The draft from which each draft has its speaker.
 *
 * @param sentences of the story
 * @param sentenceOf index of the sentence of an offset
 * @param drafts in the order of the text
 * @returns for each the index of another, or -1
 */
export function carriedFrom(
  sentences: readonly Sentence[],
  sentenceOf: (offset: number) => number,
  drafts: readonly Draft[]
): number[] {
  let outer = -1
  return drafts.map((draft, index) => {
    if (draft.within) return -1
    const before = outer
    outer = index
    const last = itemAt(drafts, before)
    if (draft.mention || draft.type === 'indirect' || !last) return -1
    const at = sentenceOf(draft.content[0]?.start ?? 0)
    const sentence = sentences[at]
    const end = Math.max(last.content.at(-1)?.end ?? 0, last.mention?.end ?? 0, last.cue.at(-1)?.end ?? 0)
    const from = sentenceOf(end - 1)
    const source = sentences[from]
    if (!sentence || !source || !isAllQuote(sentence)) return -1
    const gap = sentence.paragraph - source.paragraph
    return gap >= 0 && gap <= 1 && at - from <= farthest ? before : -1
  })
}

function isAllQuote({chunks}: Sentence): boolean {
  return chunks.every(({kind}) => kind === 'stretch' || kind === 'end' || kind === 'comma' || kind === 'dash')
}
