/**
 * What a description says, and whether two can be of one person: `Norway's
 * envoy to Chile` may be `the ambassador`, and is not `the Danish envoy`.
 */
import {wordTag} from '../../lexicon/function-words.ts'
import {kinRowsOf, speaksForOthers} from '../../lexicon/role-kin.ts'
import {mayBeListed} from '../name-parts.ts'
import {demonymOf, stateOf} from '../name-tables.ts'
import {hasSet, wordSet} from '../word-sets.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Chunk, Sentence, Token} from '../types.ts'
import type {Description} from './entities.ts'

const formers = new Set(['former', 'ex', 'late', 'then', 'outgoing', 'ex-president', 'retired', 'one-time', 'onetime'])
const deputies = new Set(['deputy', 'vice', 'assistant', 'associate', 'acting', 'junior'])
const {determiner, possessive, preposition, conjunction} = wordTag
/** Words of a description that are compared; more tell nothing new. */
const mostWords = 12

/**
 * Reads a description.
 *
 * @param sentence that it stands in
 * @param core the noun phrase with the word for what somebody is
 * @param to index of the chunk behind all that belongs to it: `the head of the union in Lima`
 */
export function readDescription({tokens, chunks}: Sentence, core: Chunk, to: number): Description {
  const end = chunks[to - 1] ?? core
  const last = tokens[core.to - 1]
  const words: string[] = []
  const countries: string[] = []
  let former = false
  let deputy = false
  let behind = false
  let isOf = false
  for (let at = core.from; at < end.to && words.length < mostWords; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || at === core.to - 1 || hasSet(token, wordSet.apostrophe)) continue
    const word = token.word.bare
    behind ||= at >= core.to || hasSet(token, wordSet.of)
    if (formers.has(word) || word.startsWith('ex-')) former = true
    else if (deputies.has(word)) deputy = true
    else if (word !== 'to' && (token.tags & (determiner | possessive | preposition | conjunction)) === 0) {
      const country = at < core.to ? countryAt(tokens, at) : undefined
      if (country === undefined) {
        words.push(word)
        isOf ||= behind
      } else countries.push(country)
    }
  }
  return {
    tokens: tokens.slice(core.from, end.to),
    start: core.start,
    end: end.end,
    head: fullTitle(singular(last ? last.word.bare : core.head)),
    words,
    countries,
    former,
    deputy,
    isOf
  }
}

/** `Norway's`, `Norwegian`, `North Korean`: with the word before where the two are one name. */
function countryAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (!token?.capital) return undefined
  if (tokens[at + 1]?.capital) {
    const joined = countryOfPair(tokens, at)
    if (joined !== undefined) return joined
  }
  if (itemAt(tokens, at - 1)?.capital && countryOfPair(tokens, at - 1) !== undefined) return undefined
  return token.word.country
}

/** `North Korean`, `North Korea` */
function countryOfPair(tokens: readonly Token[], at: number): string | undefined {
  if (!mayBeListed(tokens, at, at + 2)) return undefined
  const both = `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`
  return demonymOf(both) ?? stateOf(both)?.country
}

const shortTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['pres', 'president'],
  ['del', 'delegate'],
  ['atty', 'attorney'],
  ['amb', 'ambassador'],
  ['sec', 'secretary']
])

function fullTitle(head: string): string {
  return shortTitles.get(head) ?? head
}

/** `spokesman` for `spokesmen`, `minister` for `ministers`. */
function singular(low: string): string {
  if (low.endsWith('men')) return `${low.slice(0, -3)}man`
  if (low.length < 4 || !low.endsWith('s') || low.endsWith('ss') || low.endsWith('us')) return low
  return low.slice(0, -1)
}

/** Whether a word for what somebody is can stand for another: 3 the same, 1 of one kin, 0 not. */
function kinship(one: string, other: string): number {
  if (one === other) return 3
  const rows = kinRowsOf(other)
  return kinRowsOf(one).some(row => rows.includes(row)) ? 1 : 0
}

/** How well a description fits what is known of somebody; 0 where it cannot be of them. */
export function fit(wanted: Description, known: Description): number {
  const kin = kinship(wanted.head, known.head)
  if (kin === 0) return 0
  if (wanted.former && !known.former) return 0
  if (wanted.deputy && !known.deputy) return 0
  if (wanted.countries.length > 0 && known.countries.length > 0) {
    if (!wanted.countries.some(country => known.countries.includes(country))) return 0
  }
  let score = kin
  let shared = 0
  for (const word of wanted.words) if (known.words.includes(word)) shared++
  score += 2 * shared
  // `the finance minister` is not the foreign minister, unless nothing is known of what he is minister of.
  if (shared === 0 && wanted.words.length > 0 && known.words.length > 0 && !speaksForOthers.has(wanted.head)) return 0
  // `the president of the union` is no president of Norway
  if (shared === 0 && wanted.isOf && known.words.length === 0 && known.countries.length > 0) return 0
  if (wanted.countries.length > 0 && known.countries.length > 0) score += 2
  if (known.former !== wanted.former) score -= 1
  if (known.deputy !== wanted.deputy) score -= 2
  return Math.max(score, 0.5)
}
