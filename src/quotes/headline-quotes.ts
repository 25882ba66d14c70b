/**
 * Quoted fragments of the headline, with those who said them as far as the
 * headline or the same words in the body tell.
 */
import type {Headline, Quote} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import type {Prose, Stretch, StretchKind} from './types.ts'

const noWord = /[^\p{L}\p{N}]+/gu

/**
 * The quoted fragments of a headline.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param stretches in quotation marks of all of them, in order
 * @param kinds of the stretches
 * @param quotes of headline and body, with their speakers
 * @param source the speakers that the headline names as its source
 */
export function headlineQuotes(
  flat: string,
  paragraphs: readonly Prose[],
  stretches: readonly Stretch[],
  kinds: readonly StretchKind[],
  quotes: readonly Quote[],
  source: readonly number[]
): Headline['quotes'] {
  const found: Headline['quotes'] = []
  for (const [index, kind] of kinds.entries()) {
    const stretch = stretches[index]
    if (!stretch || paragraphs[stretch.paragraph]?.kind !== 'headline') continue
    const {start, end} = stretch
    const own = quotes.find(({marks}) => marks.some(span => span.start === start && span.end === end))
    if (kind === 'term' || kind === 'nickname' || (!own && kind !== 'speech' && kind !== 'fragment')) continue
    const words = foldWords(clean(flat, stretch.innerStart, stretch.innerEnd))
    // The body names in full whom the headline calls `envoy`.
    const said = sayersOf(words, quotes, start)
    const speakers = said.length > 0 ? said : own && own.speakers.length > 0 ? own.speakers : source
    found.push({marks: {start, end}, speakers: [...speakers]})
  }
  return found
}

/** Who says these words behind an offset, in the body; nobody where two say them. */
function sayersOf(words: string, quotes: readonly Quote[], from: number): number[] {
  let sayers: number[] = []
  for (const {start, text, type, speakers} of quotes) {
    if (start <= from || type === 'indirect' || speakers.length === 0 || !foldWords(text).includes(words)) continue
    if (sayers.length > 0 && sayers.join() !== speakers.join()) return []
    sayers = [...speakers]
  }
  return sayers
}

/** ` we have waited ten years `: words in lower case between blanks, so that only whole words match. */
function foldWords(text: string): string {
  return ` ${text.toLowerCase().replace(noWord, ' ').trim()} `
}
