/** What the engine was unsure of. */
import type {Quote, Span} from '../story/types.ts'
import type {Stretch} from './types.ts'

/** Something that the engine was unsure of. */
export interface Notice extends Span {
  rule: 'unclosed-quote' | 'stray-quotation-mark' | 'speaker-unknown' | 'ambiguous-pronoun'
}

/**
 * All of them, in the order of the text.
 *
 * @param quotes that were found
 * @param stretches in quotation marks
 * @param stray marks that pair with none
 * @param ambiguous indices of quotes whose pronoun could mean another
 */
export function noticesOf(
  quotes: readonly Quote[],
  stretches: readonly Stretch[],
  stray: readonly Span[],
  ambiguous: readonly number[]
): Notice[] {
  const notices: Notice[] = stray.map(span => ({...span, rule: 'stray-quotation-mark'}))
  for (const {start, innerStart, open, continues} of stretches)
    if (open && !continues) notices.push({rule: 'unclosed-quote', start, end: innerStart})
  for (const {start, end, type, speakers} of quotes)
    if (type !== 'indirect' && speakers.length === 0) notices.push({rule: 'speaker-unknown', start, end})
  for (const index of ambiguous) {
    const mention = quotes[index]?.mention
    if (mention) notices.push({rule: 'ambiguous-pronoun', start: mention.start, end: mention.end})
  }
  return notices.sort((a, b) => a.start - b.start)
}
