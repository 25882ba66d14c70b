/** The narrative sentences of a story with their phrases. */
import {inTitleCase, isTitleSet} from './kinds.ts'
import {sentenceOf} from './sentence.ts'
import {signal, signalsIn} from './signals.ts'
import {lowerTitle, tokenise} from './tokens.ts'
import type {Prose, Sentence, Stretch, StretchKind} from './types.ts'

/**
 * Reads the sentences of headline and body.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param stretches in quotation marks, in order
 * @param kinds of the stretches
 */
export function sentencesOf(
  flat: string,
  paragraphs: readonly Prose[],
  stretches: readonly Stretch[],
  kinds: readonly StretchKind[]
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < stretches.length && (stretches[first]?.paragraph ?? 0) < index) first++
    if (paragraph.kind === 'preformatted') continue
    const titled = inTitleCase(flat, paragraph)
    for (const run of tokenise(flat, index, paragraph, stretches, first)) {
      const signals = signalsIn(run.tokens)
      if (titled || (!(signals & signal.small) && isTitleSet(flat, run))) lowerTitle(run.tokens)
      sentences.push(sentenceOf(run, index, kinds, signals))
    }
  }
  return sentences
}
