/**
 * A noun phrase and what hangs on it: `the head of the union in Lima`, `A, B and C`.
 */
import {opensClause} from './clause-start.ts'
import type {Chunk, Sentence, Subject} from './types.ts'

/** No chain of noun phrases is longer, in steps. */
const longestChain = 60

/** A noun phrase and what hangs on it in front: `the head of the union in Lima`. */
export function nounChain(sentence: Sentence, noun: number, end: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let from = noun
  for (let steps = 0; steps < longestChain; steps++) {
    const before = chunks[from - 1]
    const farther = chunks[from - 2]
    if (before?.kind === 'prep' && farther) {
      if (farther.kind === 'noun' && !farther.noun?.pronoun && !loosePrepositions.has(before.head)) {
        from -= 2
        continue
      }
      // `voters surveyed in Ohio`
      if (farther.kind === 'verb' && isReduced(chunks, from - 2)) {
        from -= 3
        continue
      }
      // `people like him`, `some of them`
      if (farther.kind === 'noun' && before.head === 'of') {
        from -= 2
        continue
      }
      // `In the poll 50 percent said` has a noun phrase of its own; a phrase behind a preposition is no subject
      // `with Ruiz calling it`
      if (before.head === 'with' && chunks[end]?.verb?.form === 'gerund')
        return {from, to: end, core: coreOf(chunks, from, end), shared: false}
      return from === noun ? undefined : {from, to: end, core: coreOf(chunks, from, end), shared: false}
    }
    if (before?.kind === 'verb' && (chunks[from]?.noun?.time || from !== noun) && isReduced(chunks, from - 1)) {
      from -= 2
      continue
    }
    // `voters who live in Ohio`, `the man he met`
    if (before?.kind === 'verb' && farther?.kind === 'wh' && chunks[from - 3]?.kind === 'noun' && from !== noun) {
      from -= 3
      continue
    }
    if (
      before?.kind === 'conj' &&
      (before.head === 'and' || before.head === 'or' || before.head === 'nor' || before.head === '&')
    ) {
      const other = listBefore(sentence, from - 1, depth)
      if (other !== undefined) {
        from = other
        continue
      }
    }
    break
  }
  return {from, to: end, core: coreOf(chunks, from, end), shared: false}
}

/** Words whose noun phrase says when or where, not who. */
const loosePrepositions = new Set(['during', 'after', 'before', 'since', 'until', 'despite', 'amid'])

function coreOf(chunks: readonly Chunk[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (chunks[at]?.kind === 'noun') return at
  return from
}

/** A participle right behind its noun, with the verb of the clause still to come: `the poll released Monday`. */
export function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind !== 'verb' || !chunk.verb) return false
  const {form, past} = chunk.verb
  return (
    (form === 'gerund' || form === 'participle' || past) &&
    chunks[at - 1]?.kind === 'noun' &&
    !chunks[at - 1]?.noun?.pronoun
  )
}

/** The first member of `A, B and C` where the list begins a clause. */
function listBefore(sentence: Sentence, conj: number, depth: number): number | undefined {
  const {chunks} = sentence
  let at = conj - 1
  if (chunks[at]?.kind === 'comma') at--
  if (chunks[at]?.kind !== 'noun') return undefined
  const chain = depth > 2 ? undefined : nounChain(sentence, at, at + 1, depth + 1)
  if (!chain) return undefined
  let from = chain.from
  // `A, B and C`
  while (chunks[from - 1]?.kind === 'comma' && chunks[from - 2]?.kind === 'noun' && from > 3) from -= 2
  return opensClause(chunks, from) ? from : undefined
}
