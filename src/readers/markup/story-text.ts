/**
 * The text that goes into the parser: a story as a wire sends it, put together
 * of the parts that a format keeps apart. What the format gives in a field and
 * in the text as well is not printed twice.
 */

export interface TextParts {
  headline?: string | undefined
  deck?: string | undefined
  bylines?: readonly string[] | undefined
  /** As the format has it: `ATHENS (Novaria) -`, or the place alone. */
  dateline?: string | undefined
  paragraphs: readonly string[]
}

/** How much of the body is searched for what stands in a field of its own. */
const opening = 600
const blanks = /\s+/g
/** A dateline with its own mark at the end: nothing has to be made up to print it. */
const wholeDateline = /(?:[-–—_:]|\) ?=)$/u

function fold(text: string): string {
  return text.replace(blanks, ' ').trim().toLowerCase()
}

/** Joins the parts by blank lines. */
export function storyText({headline, deck, bylines = [], dateline, paragraphs}: TextParts): string {
  if (paragraphs.length === 0) return ''
  const head = fold(paragraphs.join(' ').slice(0, opening))
  const above = [headline, deck, ...bylines].filter(
    (part): part is string => part !== undefined && part !== '' && !head.includes(fold(part))
  )
  const [first = '', ...rest] = paragraphs
  const line =
    dateline !== undefined && wholeDateline.test(dateline) && !head.includes(fold(dateline)) ? `${dateline} ` : ''
  return [...above, line + first, ...rest].join('\n\n')
}
