/**
 * On what occasion something was said, and who asked not to be named.
 */
import {occasionNouns} from '../lexicon/occasions.ts'
import {isOutlet, isProgramme} from '../lexicon/outlets.ts'
import type {Span} from '../story/types.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import type {Chunk} from './types.ts'

const platforms = new Set(['on', 'in', 'at', 'during', 'via', 'through', 'to', 'by'])

/** The occasion among the adverbials that begin at a chunk: `in a statement on Tuesday`. */
export function occasionFrom(flat: string, chunks: readonly Chunk[], from: number): Span | undefined {
  for (let at = from; at < chunks.length && at < from + 8; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'adverb' || chunk?.noun?.time || (chunk?.kind === 'comma' && at === from)) continue
    if (chunk?.kind !== 'prep' || !platforms.has(chunk.head)) return undefined
    const noun = chunks[at + 1]
    if (noun?.kind !== 'noun') return undefined
    if (noun.noun?.time) {
      at++
      continue
    }
    const name = flat.slice(noun.start, noun.end)
    if (occasionNouns.has(noun.head) || isOutlet(name) || isProgramme(name)) {
      const end = chunks[nounPhraseEnd(chunks, at + 1) - 1]?.end ?? noun.end
      return {start: chunk.start, end}
    }
    at++
  }
  return undefined
}

const unnamed =
  /\b(?:(?:on|under)(?: the)? condition of (?:strict |total |complete )?anonymity|(?:asked|wished|wanted|requested|declined|refused|chose|preferred)(?: him| her| them)? (?:not )?to (?:be|remain) (?:named|identified|quoted by name|anonymous|unnamed)|asked not to be quoted|requested anonymity|(?:insisted on|asking for|requesting|granted) anonymity|spoke anonymously|speaking anonymously|not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss)|whose name was withheld)\b/iu

/** Whether a sentence says that its speaker is not to be named. */
export function isAnonymous(text: string): boolean {
  return unnamed.test(text)
}
