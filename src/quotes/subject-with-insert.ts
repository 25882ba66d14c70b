/**
 * Subjects with something between them and their verb: a relative clause, an
 * insertion, an apposition whose comma was forgotten.
 */
import {itemAt} from '../text/item-at.ts'
import {nounChain} from './noun-chain.ts'
import {isParenthetical} from './parenthetical.ts'
import type {Chunk, Sentence, Subject} from './types.ts'
import {endsInComma} from './object-end.ts'

/** How far a relative clause without commas goes back, in chunks. */
const relativeLength = 14

/** `a banker who asked not to be named said`: the noun phrase before the relative clause. */
export function relativeSubject(sentence: Sentence, before: number, end: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  for (let at = before; at > 0 && before - at < relativeLength; at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'end' || chunk.kind === 'stretch' || chunk.kind === 'colon')
      return undefined
    if (
      (chunk.kind === 'wh' || chunk.kind === 'that') &&
      itemAt(chunks, at - 1)?.kind === 'noun' &&
      relatives.has(chunk.head)
    ) {
      const chain = nounChain(sentence, at - 1, at, depth)
      return chain && {...chain, to: end}
    }
  }
  return undefined
}

const relatives = new Set(['who', 'which', 'that', 'whose'])

/** `Ruiz, citing the storm, left`: the noun phrase in front of the insertion. */
export function insertedGerund(sentence: Sentence, comma: number, at: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  if (
    chunks[at]?.verb?.form !== 'gerund' ||
    chunks[comma]?.kind !== 'comma' ||
    itemAt(chunks, comma - 1)?.kind !== 'noun'
  )
    return undefined
  return nounChain(sentence, comma - 1, comma, depth)
}

/** No insertion that cites somebody is longer, in chunks. */
const longestCiting = 8

/** `Ruiz, citing "a wet week," said it would close`: the comma that closes the insertion stands within the marks. */
export function beforeCiting(sentence: Sentence, stretch: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  if (!endsInComma(sentence, stretch)) return undefined
  for (let at = stretch - 1; at > 1 && stretch - at < longestCiting; at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'comma') return undefined
    if (chunk.verb?.form !== 'gerund' || itemAt(chunks, at - 1)?.kind !== 'comma') continue
    return itemAt(chunks, at - 2)?.kind === 'noun' ? nounChain(sentence, at - 2, at - 1, depth) : undefined
  }
  return undefined
}

/**
 * `Norsk Salt Co, the maker of fine salt and a supplier to firms in Turin said`:
 * the comma that closes the apposition was forgotten.
 */
export function beforeOpenApposition({chunks}: Sentence, {from, to}: Subject, at: number): Subject | undefined {
  const name = chunks[0]?.noun
  if (!name?.name || name.time || chunks[1]?.kind !== 'comma' || from < 2 || to - 2 < 2) return undefined
  if (!chunks[2]?.noun?.determined || chunks[at]?.verb?.form !== 'finite' || isParenthetical(chunks, at))
    return undefined
  for (let index = 2; index < to; index++)
    if (!within.has(chunks[index]?.kind ?? 'end') && chunks[index]?.head !== 'include') return undefined
  return {from: 0, to, core: 0, shared: false}
}

/** What an apposition without commas of its own is made of. */
const within: ReadonlySet<Chunk['kind']> = new Set(['noun', 'prep', 'conj', 'adverb'])
