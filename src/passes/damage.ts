/**
 * `wireDamage`: what was lost or garbled before the text came here.
 *
 * Reads: the source. Writes: messages. Nothing is repaired: the text is kept
 * as it is, and what was lost cannot be known.
 */
import type {Transformer} from 'unified'
import type {MessageRuleId} from '../messages.ts'
import type {Root} from '../tree/nodes.ts'
import {addMessage} from './message.ts'

/** Each kind of damage is reported so often; a wholly garbled text is not a thousand messages. */
const most = 20

/** One sweep tells whether there is anything to look for; most texts are sound. */
const any = /[&<?\ud800-\udfff\ufffd\u00c2\u00c3\u00e2]/

const kinds: ReadonlyArray<readonly [rule: MessageRuleId, pattern: RegExp]> = [
  ['lone-surrogate', /\p{Surrogate}/gu],
  ['replacement-character', /\ufffd/g],
  // `â€œ`, `Ã©`: the bytes of UTF-8 read as windows-1252.
  ['mojibake', /â€[\u0080-\uffff]?|Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]/g],
  // `EU?s decision`, ` ?osmodrome`: a question mark within or before a word, and not in a web address.
  ['question-mark-damage', /\?(?<=\p{L}\?)(?=\p{L})(?!\S+=)|\?(?<= \?)(?=\p{Ll})/gu],
  ['html-entity', /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});/gi],
  ['html-tag', /<\/?(?:p|br|div|span|[bia]|em|strong|h[1-6]|ul|li|blockquote)(?: [^<>]{0,200})?\/?>/gi]
]

export function wireDamage(): Transformer<Root> {
  return (_tree, file) => {
    const text = String(file)
    if (!any.test(text)) return
    for (const [rule, pattern] of kinds) {
      let count = 0
      for (const match of text.matchAll(pattern)) {
        if (++count > most) break
        const start = match.index
        addMessage(file, rule, start, start + match[0].length, {found: around(text, start, start + match[0].length)})
      }
    }
  }
}

/** The damaged word. */
function around(text: string, start: number, end: number): string {
  const before = /\S{0,12}$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const after = /^\S{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
