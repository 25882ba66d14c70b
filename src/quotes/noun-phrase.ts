/**
 * Noun phrases, without what hangs on them: `the deputy ambassador`, `Ana Ruiz`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {honorific} from '../lexicon/phrase-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {isPlainNoun} from './behind-verb.ts'
import {isBodyBefore, isLink, isTitleBefore, joinsName} from './name-joint.ts'
import {isVerbBehind} from './verb-behind.ts'
import {isVerbAt} from './verb-at.ts'
import {phraseOf} from './phrase.ts'
import {wordSet} from './word-sets.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, NounInfo, StretchKind, Token} from './types.ts'
import {isSeveral} from './how-many.ts'

const {
  determiner,
  possessive,
  subject,
  object,
  preposition,
  conjunction,
  subordinator,
  relative,
  adverb,
  to: toTag,
  that: thatTag,
  number,
  time,
  auxiliary
} = wordTag
const {base, third, past, gerund, participle} = verbForm

/** Whether no noun follows a number: `Article 33,`, `Article 33 affirms`. */
function endsName(next: Token | undefined): boolean {
  return next?.kind !== 'word' || (next.word.cue !== undefined && (next.forms & third) !== 0)
}

/** Reads a noun phrase that begins with the token `first`, at `from`. */
export function readNoun(
  tokens: readonly Token[],
  first: Token,
  from: number,
  kinds: readonly StretchKind[],
  chunks: readonly Chunk[]
): Chunk {
  let at = from
  let name = false
  let isTime = false
  let headNoun = false
  const pronoun = (first.tags & (subject | object)) !== 0
  // `one user wrote`: a number before its noun
  const counts = (first.tags & number) !== 0 && (isPlainNoun(tokens[from + 1]) || tokens[from + 1]?.capital === true)
  if (pronoun && !counts && !(first.tags & (determiner | possessive))) {
    at = from + 1
    // `everyone else`, `we all`
    return nounChunk(first, first, from, at, is.pronoun)
  }
  // `Some accused him`, `many say`: stands alone before a verb
  if (pronoun && first.tags & determiner) {
    const next = tokens[from + 1]
    const alone = nounChunk(first, first, from, from + 1, is.pronoun)
    if (
      !next ||
      next.kind !== 'word' ||
      next.tags & (auxiliary | preposition) ||
      (next.forms !== 0 &&
        !next.capital &&
        ((one.has(first.low) && (next.forms & third) !== 0) ||
          (!(one.has(first.low) && next.forms & base) &&
            isVerbAt(tokens, from + 1, chunks, alone, alone) &&
            !(next.classes & wordClass.adjective) &&
            (next.forms & (past | base)) !== 0)))
    )
      return alone
  }
  if (first.tags & object && first.tags & possessive) {
    // `her`: an object unless a noun follows
    const next = tokens[from + 1]
    if (
      !next ||
      next.kind !== 'word' ||
      next.tags & ~(time | number) ||
      (next.forms !== 0 &&
        !(next.classes & (wordClass.noun | wordClass.adjective)) &&
        !(next.forms & (gerund | participle)))
    )
      return nounChunk(first, first, from, from + 1, is.pronoun)
  }
  for (let token: Token | undefined = first; token; token = tokens[++at]) {
    const {tags, low} = token
    const {sets} = token.word
    if (token.kind === 'mark') {
      break
    }
    if (token.kind === 'stretch') {
      // `John "Tig" Lund`
      const next = tokens[at + 1]
      if (kinds[token.stretch] === 'nickname' && name && next?.kind === 'word' && next.capital) continue
      break
    }
    if (token.kind === 'number') {
      // `Article 33`, but `in May 50 percent`
      if (
        headNoun &&
        tags & number &&
        !isTime &&
        name &&
        !(itemAt(tokens, at - 1)?.capital && endsName(tokens[at + 1]))
      )
        break
      headNoun = true
      continue
    }
    if (
      at > from &&
      tags & (determiner | possessive) &&
      !(sets & wordSet.apostrophe) &&
      !(tags & time) &&
      !token.capital
    ) {
      // `all the`, `half of the`, `such a`, `last few`
      const before = tokens[at - 1] ?? first
      if (!headNoun && before.tags & determiner && !(before.tags & possessive)) continue
      // `the past few months`
      if (low === 'last' || low === 'next' || (before.low === 'past' && isSeveral(tokens, at))) continue
      break
    }
    if (sets & wordSet.apostrophe) {
      if (!(tags & possessive)) break
      headNoun = false
      isTime = false
      continue
    }
    if (sets & wordSet.of && name && joinsName(tokens, at)) {
      continue
    }
    if (sets & wordSet.ampersand && headNoun) continue
    if (token.capital && at > from) {
      if (tags & (subject | object) && low !== 'it' && low !== 'us') break
      const before = tokens[at - 1] ?? first
      // `a statement Trump`: a new phrase; `ambassador Ana Ruiz`, `U.S. Sen.`: the same
      // `campaign Chairman Ana Ruiz`, but `at the rally Sen. Ana Ruiz`
      if (headNoun && !before.capital && before.word.sets & wordSet.occasion) break
      if (
        headNoun &&
        !before.capital &&
        !(before.word.sets & wordSet.apostrophe) &&
        !isLink(before) &&
        !isTitleBefore(before) &&
        !isBodyBefore(before, token, first) &&
        !token.word.isRole &&
        !honorific.test(low)
      )
        break
      // `Jan Castel`, but `in April Ruiz`
      const given =
        isTime &&
        !(tags & time) &&
        at - 1 === from &&
        before.word.mayBeGiven &&
        !((itemAt(tokens, from - 1)?.tags ?? 0) & preposition)
      if (given) isTime = false
      if (headNoun && isTime) break
      if (tags & time && headNoun && !isDay(low)) isTime = false
      else if (tags & time && isDay(low) && headNoun) break
      else name = name || !(tags & time)
      if (tags & time && isDay(low)) isTime = true
      headNoun = true
      continue
    }
    if (at > from && tags & (conjunction | subordinator | relative | thatTag | toTag | auxiliary) && !token.capital)
      break
    // `Ana de la Cruz`, `Omar el Sayed`
    if (
      at > from &&
      name &&
      sets & wordSet.particle &&
      (tokens[at + 1]?.capital || (tokens[at + 1]?.word.sets ?? 0) & wordSet.particle)
    )
      continue
    // `the past`, `an inside job`: no preposition stands behind an article
    if (
      at > from &&
      tags & preposition &&
      !token.capital &&
      (headNoun || !((tokens[at - 1] ?? first).word.sets & wordSet.article))
    )
      break
    if (at > from && tags & subject && !(tags & (determiner | number | time)) && !token.capital) break
    if (tags & time) {
      // `the report Tuesday`, `voters last week`
      if (headNoun && at > from && (isDay(low) || (at - 1 > from && tokens[at - 1]?.low === 'last'))) break
      isTime = true
      headNoun = true
      continue
    }
    if (sets & wordSet.pointing && headNoun && ((tokens[at + 1]?.tags ?? 0) & time) !== 0) break
    if (
      at > from &&
      token.forms !== 0 &&
      // `the daily quotes the minister as saying`
      (headNoun || isVerbBehind(tokens, at, from, chunks))
    ) {
      const sofar = nounChunk(first, tokens[at - 1], from, at, (name ? is.name : 0) | (isTime ? is.time : 0))
      if (isVerbAt(tokens, at, chunks, sofar, sofar)) break
    }
    if (at > from && headNoun && (token.word.isAdverb || (tags & adverb && !(tags & determiner)))) break
    if (
      token.capital &&
      at === from &&
      from === 0 &&
      tags === 0 &&
      token.forms === 0 &&
      (token.classes & wordClass.adjective) === 0
    ) {
      name = isNameLike(first, tokens[at + 1])
    } else if (token.capital && !(tags & (determiner | possessive | subject | number))) {
      name = true
    }
    // `a widely read paper`
    if (!headNoun && at > from && token.word.isAdverb) continue
    const adjective = !token.capital && (token.classes & wordClass.adjective) !== 0 && !(token.classes & wordClass.noun)
    headNoun = headNoun || !(adjective || tags & (determiner | possessive)) || token.word.isRole
    if (headNoun && !token.capital && tags === 0) isTime = false
  }
  if (at === from) at = from + 1
  return nounChunk(
    first,
    tokens[at - 1],
    from,
    at,
    (at === from + 1 && first.tags & subject ? is.pronoun : 0) |
      (name ? is.name : 0) |
      (isTime ? is.time : 0) |
      (first.tags & (determiner | possessive) || first.kind === 'number' ? is.determined : 0)
  )
}

/** Behind these a form in -s is no noun: `this shows`, `another says`. */
const one = new Set(['this', 'that', 'another', 'each', 'either', 'neither'])

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|tonight)$/

function isDay(low: string): boolean {
  return days.test(low)
}

/** A capital at the sentence's head is a name when another follows, or when nothing else is known of the word. */
function isNameLike(token: Token, next: Token | undefined): boolean {
  if (next?.kind === 'word' && (next.capital || next.word.sets & wordSet.apostrophe)) return true
  if (token.word.isGiven) return true
  return !token.word.isPlural && !token.word.isRole
}

/** What a noun phrase is, as bits. */
const is = {pronoun: 1, name: 2, time: 4, determined: 8} as const

/** All that a noun phrase can be, by those bits: phrases share them. */
const infos: readonly NounInfo[] = Array.from({length: 16}, (_, bits) => ({
  pronoun: (bits & is.pronoun) !== 0,
  name: (bits & is.name) !== 0,
  time: (bits & is.time) !== 0,
  determined: (bits & is.determined) !== 0
}))

function nounChunk(first: Token, last: Token | undefined, from: number, to: number, bits: number): Chunk {
  const chunk = phraseOf('noun', first, last ?? first, from, to)
  chunk.noun = infos[bits]
  return chunk
}
