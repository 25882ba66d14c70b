/** What is told of a stretch when it was decoded. */
import type {Span} from '../../story/types.ts'
import {findMojibake, repairMojibake} from '../encoding/mojibake.ts'
import {readerMessage} from '../messages.ts'
import type {Decoded} from './input.ts'

/**
 * Looks through decoded text for what the decoding could not put right.
 *
 * @param text decoded text
 * @param span where it stands in the input
 * @param repair whether mojibake is undone
 */
export function finishDecoding(text: string, span: Span, repair: boolean): Decoded {
  const found = findMojibake(text)
  if (found === undefined) return {text, messages: []}
  return {
    text: repair ? repairMojibake(text) : text,
    messages: [readerMessage(repair ? 'mojibake-repaired' : 'mojibake', span, {found})]
  }
}
