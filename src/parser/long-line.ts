/**
 * Lines that hold a whole story.
 */
import {isShortened} from './shape.ts'

/** Shorter lines are one paragraph, whatever blanks they have. */
const longLine = 700
/** The blanks behind a sentence, with its stop. */
const sentenceGap = /[.?!…]["'”’)\]]{0,3} +(?=["'“‘`(*[]{0,3}[\p{Lu}\d])/gu
const doubleBlank = / {2,}/g

/**
 * Cuts a line that holds many paragraphs, as flattened pages do, where double
 * blanks stand between them: `... last year.  The company ...`.
 *
 * Typists set two blanks behind every full stop, and text that was once
 * wrapped has them anywhere, so they count only where most sentences have one
 * blank and double ones are at sentence ends far more often than by chance.
 *
 * @param flat the flat text
 * @param start offset of the line
 * @param end offset of its end
 * @returns its parts in order, without the blanks between them; the whole line where it is one
 */
export function splitLongLine(flat: string, start: number, end: number): Array<{start: number; end: number}> {
  const whole = [{start, end}]
  if (end - start < longLine) return whole
  const line = flat.slice(start, end)
  if (!line.includes('  ')) return whole
  const doubles: Array<{start: number; end: number}> = []
  const wides: Array<{start: number; end: number}> = []
  let singles = 0
  for (const {0: text, index} of line.matchAll(sentenceGap)) {
    const blanks = text.length - text.trimEnd().length
    const to = index + text.length
    const stop = index + text.length - blanks
    if (text.startsWith('.') && isShortened(line, 0, index)) continue
    if (blanks === 1) singles++
    else doubles.push({start: stop, end: to})
    if (blanks > 2) wides.push({start: stop, end: to})
  }
  let elsewhere = -doubles.length
  let wideElsewhere = -wides.length
  for (const {0: text} of line.matchAll(doubleBlank)) {
    elsewhere++
    if (text.length > 2) wideElsewhere++
  }
  if (wides.length > 0 && wides.length > wideElsewhere * 4) return partsOf(start, end, wides)
  const sentences = doubles.length + singles
  const byChance = (sentences * Math.max(0, elsewhere) * 6) / line.length
  if (doubles.length < 2 || singles * 4 < sentences || doubles.length < byChance * 4) return whole
  return partsOf(start, end, doubles)
}

/** The stretches between cuts, which are relative to the first offset. */
function partsOf(
  start: number,
  end: number,
  cuts: Array<{start: number; end: number}>
): Array<{start: number; end: number}> {
  const parts = []
  let from = start
  for (const cut of cuts) {
    parts.push({start: from, end: start + cut.start})
    from = start + cut.end
  }
  parts.push({start: from, end})
  return parts
}
