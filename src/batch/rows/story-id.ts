/**
 * A story's own id: the same for two copies of it, whatever archive they lie in.
 * It hashes what the story says, not how it was sent or set.
 */
import {createHash} from 'node:crypto'
import type {Story} from '../../story/types.ts'

/** Copies differ in these more often than not: curly, straight, doubled backquotes, or none. */
const quotationMarks = /[`´"'\u2018-\u201F\u2032-\u2036«»‹›]/g

/** Which an old line could not send. */
const accents = /\p{M}+/gu

const blanks = /\s+/g

/** The underscore is the dash of American wires. */
const dashes = /[\p{Pd}\u2212_]/gu

/** Of `a -- b`, `a - b` and `a\u2014b`, where each dash is a hyphen by now. */
const dashed = / ?-[ -]*/g

/**
 * The first 32 hexadecimal digits of the SHA-256 of headline and body: the
 * headline's title (without `UPDATE 2-` and the like) or, where the text has none,
 * the envelope's headline; a line feed; the text of all paragraphs, joined by a
 * blank. So dateline, byline, credits, notes, furniture and transmission lines
 * count nothing. Of both, case, accents and quotation marks count nothing, any
 * dash is a hyphen without blanks around, and any white space is one blank.
 *
 * @param story as `parseStory` gives it
 * @returns nothing where the story has neither headline nor body
 */
export function storyIdOf({headline, envelope, paragraphs}: Story): string | undefined {
  const title = normalised(headline?.title ?? envelope?.headline ?? '')
  const body = normalised(paragraphs.map(({text}) => text).join(' '))
  if (title === '' && body === '') return undefined
  return createHash('sha256').update(`${title}\n${body}`).digest('hex').slice(0, 32)
}

function normalised(text: string): string {
  return text
    .replace(quotationMarks, '')
    .normalize('NFKD')
    .replace(accents, '')
    .replace(blanks, ' ')
    .replace(dashes, '-')
    .replace(dashed, '-')
    .trim()
    .toLowerCase()
}
