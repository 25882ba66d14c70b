/**
 * What narrows a phrase is part of it: `late November`, `early Tuesday`.
 */
import {narrowing} from '../../lexicon/date-words.ts'
import {wordBefore} from './around.ts'
import type {DatePhrase} from './reading.ts'
import type {Scan} from './scan.ts'

/** Takes the narrowing words before a phrase into it; `the end of March` stays `March`. */
export function grown<Phrase extends DatePhrase>({flat, floor}: Scan, phrase: Phrase): Phrase {
  let {start} = phrase
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(flat, start, floor)
    if (!word || !narrowing.has(word.low)) break
    start = word.start
  }
  return start === phrase.start ? phrase : {...phrase, start}
}
