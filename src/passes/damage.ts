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

interface Kind {
  rule: MessageRuleId
  pattern: RegExp
  /** All of its damage has one of these; halves of characters are a range and no list. */
  marks: readonly string[] | 'surrogates'
}

const kinds: readonly Kind[] = [
  {rule: 'lone-surrogate', pattern: /\p{Surrogate}/gu, marks: 'surrogates'},
  {rule: 'replacement-character', pattern: /\ufffd/g, marks: ['\ufffd']},
  // `â€œ`, `Ã©`: the bytes of UTF-8 read as windows-1252; `â??` where two of them were lost besides.
  {
    rule: 'mojibake',
    pattern: /â(?:€[\u0080-\uffff]?|\?\?)|Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]/g,
    marks: ['\u00e2', '\u00c3', '\u00c2']
  },
  // `EU?s decision`, ` ?osmodrome`: a question mark within or before a word, and not in a web address.
  {
    rule: 'question-mark-damage',
    pattern: /\?(?<=\p{L}\?)(?=\p{L})(?!\S+=)|\?(?<= \?)(?=\p{Ll})/gu,
    marks: ['?']
  },
  {
    rule: 'html-entity',
    pattern: /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});/gi,
    marks: ['&']
  },
  {
    rule: 'html-tag',
    pattern: /<\/?(?:p|br|div|span|[bia]|em|strong|h[1-6]|ul|li|blockquote)(?: [^<>]{0,200})?\/?>/gi,
    marks: ['<']
  }
]

/** Halves of characters; a text of Latin-1 alone has none, and V8 looks at no character of it. */
const half = /[\ud800-\udfff]/

/** Whether a text may have damage of a kind: most texts are sound, and to look for a mark takes less than any loop. */
function mayHave(text: string, {marks}: Kind): boolean {
  return marks === 'surrogates' ? half.test(text) : marks.some(mark => text.includes(mark))
}

export function wireDamage(): Transformer<Root> {
  return (_tree, file) => {
    const text = String(file)
    for (const kind of kinds) {
      if (!mayHave(text, kind)) continue
      const {rule, pattern} = kind
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
