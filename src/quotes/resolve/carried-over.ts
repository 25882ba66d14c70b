/**
 * Quotes that say nothing of their speaker: a paragraph that is all quote
 * goes on with whoever spoke last in the one before.
 */
import type {Draft, Sentence} from '../types.ts'

/** Behind the last quote so many sentences may stand before the paragraph ends. */
const farthest = 2

/**
 * The draft from which each draft has its speaker.
 *
 * @param sentences of the story
 * @param sentenceOf index of the sentence of an offset
 * @param drafts in the order of the text
 * @returns for each the index of another, if there is one
 */
export function carriedFrom(
  sentences: readonly Sentence[],
  sentenceOf: (offset: number) => number,
  drafts: readonly Draft[]
): Array<number | undefined> {
  let outer: number | undefined
  return drafts.map((draft, index) => {
    if (draft.within) return undefined
    const before = outer
    outer = index
    const last = before === undefined ? undefined : drafts[before]
    if (draft.mention || draft.type === 'indirect' || !last) return undefined
    const at = sentenceOf(draft.content[0]?.start ?? 0)
    const end = Math.max(last.content.at(-1)?.end ?? 0, last.mention?.end ?? 0, last.cue.at(-1)?.end ?? 0)
    const from = sentenceOf(end - 1)
    const sentence = sentences[at]
    const source = sentences[from]
    if (!sentence || !source || !isAllQuote(sentence)) return undefined
    return sentence.paragraph - source.paragraph <= 1 && at - from <= farthest ? before : undefined
  })
}

function isAllQuote({chunks}: Sentence): boolean {
  return chunks.every(({kind}) => kind === 'stretch' || kind === 'end' || kind === 'comma' || kind === 'dash')
}
