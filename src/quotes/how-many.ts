/**
 * How many a noun phrase is of, by its first words, and whether a number in it counts.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Token} from './types.ts'

/** Where a row of words has any number. */
const aNumber = '#'

/** What stands before a number and belongs to it: `said | at least 12 people had died`, `up to 40`, `between 30 and 40`. */
const quantities: ReadonlyMap<string, ReadonlyArray<readonly string[]>> = new Map([
  ['at', [['least'], ['most']]],
  ['up', [['to']]],
  [
    'as',
    [
      ['many', 'as'],
      ['much', 'as'],
      ['few', 'as'],
      ['little', 'as']
    ]
  ],
  ['more', [['than']]],
  ['fewer', [['than']]],
  ['less', [['than']]],
  ['between', [[aNumber, 'and']]],
  ['about', [[]]],
  ['around', [[]]],
  ['over', [[]]],
  ['nearly', [[]]],
  ['almost', [[]]],
  ['roughly', [[]]],
  ['approximately', [[]]]
])

/**
 * The number behind words that say how exact it is; the place itself where there are none.
 *
 * @param tokens of the sentence
 * @param at where the words may begin
 * @param opensClause where one word does: elsewhere `over`, `about` and `between` are prepositions
 */
export function behindQuantity(tokens: readonly Token[], at: number, opensClause: boolean): number {
  for (const words of quantities.get(tokens[at]?.low ?? '') ?? []) {
    if (!opensClause && (words.length === 0 || words[0] === aNumber)) continue
    let next = at + 1
    for (const word of words) if (word === aNumber ? isNumber(tokens[next]) : tokens[next]?.low === word) next++
    if (next === at + 1 + words.length && isNumber(tokens[next])) return next
  }
  return at
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.tags & wordTag.number) !== 0)
}

/** A noun phrase that begins with a number, and what stands before that. */
export function withQuantity(tokens: readonly Token[], from: number, noun: Chunk): Chunk {
  noun.from = from
  noun.start = tokens[from]?.start ?? noun.start
  return noun
}

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
