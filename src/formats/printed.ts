/** What the source says. */
import type {Span, Story} from '../story/types.ts'
import {clean, flatten} from '../text/flat.ts'

/**
 * What the source says at a span, on one line: `By ANA ROE` for a byline whose
 * text is `ANA ROE`.
 *
 * @param story the story
 * @param span into its text
 */
export function printed({text}: Story, {start, end}: Span): string {
  return clean(flatten(text.slice(start, end)), 0, end - start)
}
