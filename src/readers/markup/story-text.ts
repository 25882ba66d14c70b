/**
 * The text that goes into the parser: a story as a wire sends it, put together
 * of the parts that a format keeps apart. What the format gives in a field and
 * in the text as well is not printed twice.
 */
import {lettersOf} from '../../text/letters.ts'

export interface TextParts {
  headline?: string | undefined
  deck?: string | undefined
  bylines?: readonly string[] | undefined
  /** Of pictures, where they stand beside the text; above it, as on a page. */
  captions?: readonly string[] | undefined
  /** As the format has it: `ATHENS (Novaria) -`, or the place alone. */
  dateline?: string | undefined
  paragraphs: readonly string[]
}

/** How many lines of the text are searched for what stands in a field of its own. */
const opening = 8
/** `By Ana Lind, Novaria` for the byline `Ana Lind`. */
const longerBy = 40
/** A dateline with its own mark at the end: nothing has to be made up to print it. */
const wholeDateline = /(?:[-–—_:]|\) ?=)$/u

/** Joins the parts by blank lines. */
export function storyText({headline, deck, bylines = [], captions = [], dateline, paragraphs}: TextParts): string {
  const [first = '', ...rest] = paragraphs
  if (first === '') return ''
  const printed = paragraphs
    .slice(0, opening)
    .flatMap(paragraph => paragraph.split('\n'))
    .slice(0, opening)
    .map(lettersOf)
  const isPrinted = (part: string): boolean => {
    const letters = lettersOf(part)
    return printed.some(
      line =>
        line === letters ||
        (line.length < letters.length + longerBy && line.includes(letters) && bylines.includes(part))
    )
  }
  const above = [headline, deck, ...bylines, ...captions].filter(
    (part): part is string => part !== undefined && part !== '' && !isPrinted(part)
  )
  const isGiven =
    dateline !== undefined && wholeDateline.test(dateline) && !lettersOf(first).startsWith(lettersOf(dateline))
  return [...above, isGiven ? `${dateline} ${first}` : first, ...rest].join('\n\n')
}
