/**
 * How many a noun phrase is of, by its first words, and whether a number in it counts.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {itemAt} from '../text/item-at.ts'
import type {Token} from './types.ts'

/** `Article 12`, `Section 4`: the number names and does not count. */
export function isLabelled(tokens: readonly Token[], number: number): boolean {
  const label = itemAt(tokens, number - 1)
  return label?.kind === 'word' && label.capital && label.tags === 0 && !label.word.isAdverb
}

/** Whether a phrase is of one thing, so that what stands behind it in the base form is no verb: `a records request`, but `a few aides`. */
export function isSingle(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.low ?? ''
  const second = tokens[from + 1]
  return (
    single.has(first) ||
    (first === 'a' && second !== undefined && !many.has(second.low) && !(second.tags & wordTag.number))
  )
}

const single = new Set(['an', 'another', 'each', 'every'])
const many = new Set([
  'couple',
  'few',
  'handful',
  'lot',
  'majority',
  'number',
  'dozen',
  'hundred',
  'thousand',
  'million'
])

/** Whether a phrase is of several, so that a form in -s behind it is a noun: `several touches`, `a few retail touches`. */
export function isSeveral(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.low ?? ''
  return plurals.has(first === 'a' ? (tokens[from + 1]?.low ?? '') : first)
}

const plurals = new Set([
  'few',
  'many',
  'several',
  'these',
  'those',
  'both',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'dozens',
  'hundreds',
  'thousands'
])
