/**
 * Phrases of a sentence: noun phrases, verb groups and what joins them.
 *
 * No parser: one look at each word with its neighbours, as much as is needed
 * to find subjects and where a clause ends.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {firmEndings, orgWords} from '../lexicon/speaker-nouns.ts'
import {givenNamePrepositions} from '../lexicon/phrase-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {behindQuantity, withQuantity} from './how-many.ts'
import {readNoun} from './noun-phrase.ts'
import {simple} from './phrase.ts'
import {isVerbAt} from './verb-at.ts'
import {infinitiveAt, readVerb} from './verb-group.ts'
import {signal} from './signals.ts'
import {wordSet} from './word-sets.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, ChunkKind, StretchKind, Token} from './types.ts'

const {
  determiner,
  possessive,
  subject,
  preposition,
  conjunction,
  subordinator,
  relative,
  negation,
  adverb,
  to: toTag,
  that: thatTag,
  time,
  auxiliary
} = wordTag
const {base, past} = verbForm

const marks: ReadonlyMap<string, ChunkKind> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['---', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['(', 'open'],
  [')', 'close'],
  ['[', 'open'],
  [']', 'close'],
  ['.', 'end'],
  ['..', 'end'],
  ['...', 'end'],
  ['!', 'end'],
  ['?', 'end'],
  ['…', 'end']
])

/** Cuts a sentence's tokens into phrases. */
export function chunk(tokens: readonly Token[], kinds: readonly StretchKind[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const next = readChunk(tokens, token, at, chunks, kinds)
    chunks.push(next)
    at = next.to
  }
  return chunks
}

function readChunk(
  tokens: readonly Token[],
  token: Token,
  at: number,
  chunks: readonly Chunk[],
  kinds: readonly StretchKind[]
): Chunk {
  if (token.kind === 'stretch') {
    const found = simple('stretch', token, at)
    found.stretch = token.stretch
    return found
  }
  if (token.kind === 'mark') return simple(marks.get(token.text) ?? 'adverb', token, at)
  const last = lastSolid(chunks)
  const {low, tags} = token
  const {sets} = token.word
  const next = tokens[at + 1]
  if (token.word.signals & signal.according && low === 'according' && next?.low === 'to') {
    const accord = simple('verb', token, at)
    accord.head = 'accord'
    accord.verb = {form: 'gerund', passive: false, negated: false, modal: '', past: false, main: at}
    return accord
  }
  if (tags & toTag) {
    const verb = last?.head !== 'accord' && infinitiveAt(tokens, at + 1)
    return verb ? readVerb(tokens, token, at, last) : simple('prep', token, at)
  }
  if (tags & thatTag) {
    // `warned, however, that money was short`
    if (isBehindAside(chunks)) return simple('that', token, at)
    // `the company rejects that.`
    if (last?.kind === 'verb' && (!next || (next.kind === 'mark' && marks.get(next.text) === 'end')))
      return readNoun(tokens, token, at, kinds, chunks)
    // `that` before a noun alone is a determiner: `that day`; before a clause a complementiser.
    if (
      (last?.kind === 'prep' && last.head !== 'out') ||
      (next &&
        last?.kind !== 'verb' &&
        last?.kind !== 'noun' &&
        next.kind === 'word' &&
        !next.capital &&
        !(next.tags & (subject | determiner | possessive | auxiliary)) &&
        next.forms === 0 &&
        last !== undefined)
    )
      return readNoun(tokens, token, at, kinds, chunks)
    return simple('that', token, at)
  }
  if (
    token.capital &&
    tags & (preposition | adverb) &&
    (isNameBehindWords(tokens, at) || (last === undefined && opensFirm(tokens, at)))
  )
    return readNoun(tokens, token, at, kinds, chunks)
  if (tags & preposition && last?.kind === 'noun' && isExampleLike(tokens, at)) return simple('prep', token, at)
  if (last?.kind !== 'prep') {
    // `argued over 40 acres` has a preposition, and `said over 40 acres burned` none.
    const counted = behindQuantity(tokens, at, last?.kind === 'that' || last?.cue?.frames.has('c') === true)
    const head = counted > at ? tokens[counted] : undefined
    if (head) return withQuantity(tokens, at, readNoun(tokens, head, counted, kinds, chunks))
  }
  if (isVerbAt(tokens, at, chunks, last)) return readVerb(tokens, token, at, last)
  if (tags & conjunction && !(low === 'yet' && last?.kind === 'verb')) return simple('conj', token, at)
  // `said late on Tuesday`
  if (next?.low === 'on' && (low === 'late' || low === 'early')) return simple('adverb', token, at)
  // `groups that once backed it`
  if (
    tags & subordinator &&
    low === 'once' &&
    (last?.kind === 'that' || last?.kind === 'wh') &&
    isVerbAt(tokens, at + 1, chunks, last)
  )
    return simple('adverb', token, at)
  if (tags & relative && !(low === 'when')) return simple('wh', token, at)
  if (tags & subordinator && !(tags & preposition)) return simple('sub', token, at)
  if (tags & preposition) {
    if (token.capital && next?.capital && givenNamePrepositions.has(low))
      return readNoun(tokens, token, at, kinds, chunks)
    if (tags & subordinator && startsClause(tokens, at + 1)) return simple('sub', token, at)
    if (low === 'about' && next?.kind === 'number') return simple('adverb', token, at)
    if (tags & adverb && !(next && isNounStart(next)) && low !== 'about') return simple('adverb', token, at)
    return simple('prep', token, at)
  }
  if (tags & subordinator) return simple('sub', token, at)
  if (sets & wordSet.beforeSubordinator && next && next.tags & subordinator) return simple('adverb', token, at)
  // `most recently`, `more aggressively`; `the ministers all said`
  if (sets & wordSet.degree && next?.low.endsWith('ly') && next.word.isAdverb) return simple('adverb', token, at)
  if (sets & wordSet.floating && floats.has(last?.kind) && next && isVerbAt(tokens, at + 1, chunks, last))
    return simple('adverb', token, at)
  if (token.word.isAdverb && !(tags & (determiner | subject | time)) && !token.capital)
    return simple('adverb', token, at)
  if (tags & negation || (tags & adverb && !(tags & (determiner | subject | time)))) return simple('adverb', token, at)
  return readNoun(tokens, token, at, kinds, chunks)
}

/** `"We won," Long said`: in the middle of a sentence a capital tells a name, whatever else the word is. */
function isNameBehindWords(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1)
  const next = tokens[at + 1]
  return (
    before?.kind === 'stretch' &&
    before.text !== '' &&
    next?.kind === 'word' &&
    !next.capital &&
    (next.forms & past) > 0
  )
}

/** No name of a firm has more words before the one that tells it. */
const longestFirm = 5

/** Adverbs with which names of firms begin. */
const inFirms = new Set(['first', 'next', 'best', 'just'])

/** `First Salt Corp. said`, not `First Ana Ruiz said`: whether a firm's name begins with an adverb. */
function opensFirm(tokens: readonly Token[], from: number): boolean {
  if (!inFirms.has(tokens[from]?.low ?? '')) return false
  for (let at = from + 1; at < from + longestFirm && tokens[at]?.capital; at++) {
    const word = tokens[at]?.word.bare ?? ''
    if (firmEndings.has(word) || orgWords.has(word)) return true
  }
  return false
}

/** No list of examples is read farther, in words. */
const longestList = 16

/** `Countries like Norland and Alba closed`: the verb behind the list shows that `like` is none. */
function isExampleLike(tokens: readonly Token[], like: number): boolean {
  if (!tokens[like + 1]?.capital || tokens[like]?.low !== 'like') return false
  for (let at = like + 1; at < like + longestList; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.capital || token.low === ',' || token.low === 'and' || token.low === 'or') continue
    return (
      (token.tags & auxiliary) !== 0 ||
      token.word.cue?.says === true ||
      ((token.forms & past) !== 0 && (token.forms & base) === 0)
    )
  }
  return false
}

/** Behind what a quantifier of the subject can stand: `the senators -- Ruiz and Berg -- all voted`. */
const floats = new Set<ChunkKind | undefined>(['noun', 'wh', 'dash', 'close'])

/** The last phrase that is no adverb. */
function lastSolid(chunks: readonly Chunk[]): Chunk | undefined {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const found = chunks[at]
    if (found && found.kind !== 'adverb') return found
  }
  return undefined
}

/** Whether the phrases end in an adverb that commas set off from a verb which reports: `warned, however,`. */
function isBehindAside(chunks: readonly Chunk[]): boolean {
  const aside = chunks.length - 2
  return (
    itemAt(chunks, aside + 1)?.kind === 'comma' &&
    itemAt(chunks, aside)?.kind === 'adverb' &&
    itemAt(chunks, aside - 1)?.kind === 'comma' &&
    itemAt(chunks, aside - 2)?.cue?.frames.has('t') === true
  )
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  // `before he left`, `after the vote failed`: a subject and, soon, a verb
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark') return false
    if (token.kind === 'word' && token.tags & auxiliary && token.low !== "'s") return true
    if (token.kind === 'word' && index > at && token.forms & past && !(token.forms & base)) return true
    if (index > at && token.tags & (preposition | conjunction)) return false
    if (index === at && token.tags & subject && !(token.tags & determiner)) return true
  }
  return false
}

function isNounStart(token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.kind === 'stretch' ||
    (token.kind === 'word' &&
      !(token.tags & (conjunction | subordinator | auxiliary | thatTag | toTag)) &&
      (token.tags & preposition) === 0)
  )
}
