/**
 * Whether a form that can be a noun, too, is a verb where it stands: `he plans`, not `the plans`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {itemAt} from '../text/item-at.ts'
import {awaitsVerb, isMany} from './many.ts'
import {isLabelled, isSeveral, isSingle} from './how-many.ts'
import {followsAsVerb, opensReport, reports} from './behind-verb.ts'
import {isSubjectGerund} from './gerund-verb.ts'
import {signal} from './signals.ts'
import type {Chunk, ChunkKind, Token} from './types.ts'

const {determiner, possessive, subject, preposition, that: thatTag} = wordTag
const {base, third, past, gerund} = verbForm

const mostlyNoun = wordClass.mostlyNoun

/** `Americans`, `Democrats`: names that are many. */
const demonym = /(?:ans|ians|ese|ish|ists|crats|ers|ites|is)$/u

/**
 * Whether a base form or one of the third person is a verb; the parameters are those of `isVerbAt`.
 */
export function isPresentVerb(
  token: Token,
  tokens: readonly Token[],
  at: number,
  chunks: readonly Chunk[],
  last: Chunk | undefined,
  open: Chunk | undefined
): boolean {
  const {forms, classes} = token
  const next = tokens[at + 1]
  const noun = last?.kind === 'noun' ? last.noun : undefined
  const direct = open ?? chunks.at(-1)
  // `Ana Ruiz hints at a deal`, but `the Ruiz hints`
  if (forms & third && noun?.name && direct === last && next && isBareName(tokens, open ?? direct, at))
    if (next.tags & preposition && token.word.cue?.frames.has(next.low)) return true
  // `Feeding refugees costs the city`
  if (forms & third && at === 2 && chunks[0]?.verb?.form === 'gerund' && isSubjectGerund(tokens, 0)) return true
  // `The daily quotes the minister as saying`
  if (forms & third && noun && direct === last && token.word.signals & signal.citing && isCitedAs(tokens, at))
    return true
  // `an issue that divides voters`, `and that means`
  if (forms & third && !open && direct === last && opensRelative(chunks))
    return followsAsVerb(next) || !(classes & (last?.kind === 'wh' ? mostlyNoun : wordClass.noun))
  // `Paul Marsh and Ana Ruiz run the kiosk`
  const joined =
    forms & base &&
    noun?.name &&
    last &&
    itemAt(tokens, last.from - 1)?.low === 'and' &&
    itemAt(tokens, last.from - 2)?.capital &&
    next &&
    next.tags & (determiner | possessive)
  if (classes & mostlyNoun) {
    if (
      forms & third &&
      noun &&
      !noun.time &&
      direct === last &&
      next &&
      opensReport(tokens, at + 1) &&
      token.word.cue !== undefined
    )
      return true
    // `fishermen fear the line`
    const many =
      forms & base &&
      noun &&
      last?.word.isPlural &&
      token.word.cue !== undefined &&
      next &&
      next.tags & (determiner | possessive | subject | thatTag)
    if (!noun?.pronoun && !many && !joined) return false
  }
  if (forms & past && forms & base) {
    // `put`, `read`, `cut`, `hit`
    if (last?.kind === 'noun' && !noun?.time) return followsAsVerb(next) || noun?.pronoun === true
    return (
      last?.kind === 'wh' ||
      (last?.kind === 'conj' && followsAsVerb(next)) ||
      ((last?.kind === 'comma' || last?.kind === 'stretch') && token.word.cue !== undefined && followsAsVerb(next))
    )
  }
  if (forms & third) {
    if (noun) {
      if (noun.pronoun) return true
      // `12 lives along the coast`
      const counted = itemAt(tokens, at - 1)
      if (direct === last && counted?.kind === 'number' && counted.text !== '1' && !isLabelled(tokens, at - 1))
        return false
      // `the envoy this week visits`, not `summer visits`
      if (noun.time) {
        const before = open ? chunks.at(-1) : chunks.at(-2)
        // `the poll released Monday says`
        const reduced = before?.verb?.past === true && !(classes & wordClass.noun)
        return followsAsVerb(next) && (before?.kind === 'noun' || reduced)
      }
      // `a few retail touches`: the phrase is of many
      if (open && isSeveral(tokens, open.from)) return false
      // `court papers, the captain`: a noun before a mark
      if (next?.kind === 'mark' && classes & wordClass.noun) return token.word.cue !== undefined && noun.name
      return (
        followsAsVerb(next) || !next || next.kind === 'mark' || next.kind === 'stretch' || !(classes & wordClass.noun)
      )
    }
    if (last?.kind === 'wh') return true
    if (
      last?.kind === 'conj' ||
      last?.kind === 'comma' ||
      last?.kind === 'close' ||
      last?.kind === 'dash' ||
      last?.kind === 'stretch'
    ) {
      // `"We won," recalls retired driver Ana Ruiz`
      if (tokens[at - 1]?.kind === 'stretch' && tokens[at - 1]?.text === ',' && token.word.cue?.quotes) return true
      return (
        (followsAsVerb(next) || token.word.cue !== undefined) && !(classes & wordClass.noun && !followsAsVerb(next))
      )
    }
    return false
  }
  // `secretary of state Ana Ruiz`
  if (last?.head === 'of' && direct === last) return false
  if (forms & base) {
    if (noun) {
      if (noun.pronoun)
        return last?.head !== 'it' && last?.head !== 'he' && last?.head !== 'she'
          ? followsAsVerb(next) ||
              !(classes & wordClass.noun) ||
              (token.word.cue !== undefined && !(classes & mostlyNoun))
          : false
      // `critics say`, not `campaign plan`
      const head = itemAt(tokens, at - 1)
      // `a records request`: of one thing
      const plural =
        (last?.word.isPlural || (last && isCounted(tokens, last.from) && demonym.test(head?.low ?? ''))) &&
        !isSingle(tokens, last.from) &&
        !(noun.name && head?.capital && !head.word.isRole && !demonym.test(head.low))
      if (joined) return true
      if (plural) return followsAsVerb(next) || !(classes & wordClass.noun)
      // `people on both sides say`, `Ruiz and Cole want`, `42% say`
      return (
        (token.word.cue !== undefined || !(classes & (wordClass.noun | wordClass.adjective))) &&
        (!(classes & wordClass.noun) || (followsAsVerb(next) && !((next?.tags ?? 0) & preposition))) &&
        isMany(chunks, last, open)
      )
    }
    // `critics, however, argue that`, `aides, including Berg, worry about`
    if (direct !== undefined && closing.has(last?.kind) && token.word.cue !== undefined && reports(token, next))
      return awaitsVerb(chunks)
    // `voters surveyed say they`
    if (last?.verb?.past && direct === last && token.word.cue !== undefined)
      return next !== undefined && (next.tags & (subject | determiner | thatTag)) !== 0
    if (last?.kind === 'wh') return followsAsVerb(next)
    if (last?.kind === 'conj')
      return (
        token.word.cue !== undefined &&
        followsAsVerb(next) &&
        !(classes & wordClass.adjective) &&
        !(classes & wordClass.noun && next && next.tags & preposition)
      )
    return false
  }
  return false
}

/** `who`, `which`; `that` behind a noun or where a clause begins, but not behind a verb: `said that plans`. */
function opensRelative(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)
  if (last?.kind === 'wh') return last.head === 'who' || last.head === 'which' || last.head === 'what'
  if (last?.kind !== 'that') return false
  const before = chunks.at(-2)?.kind
  // `told the board that plans`
  if (before === 'noun' && chunks.at(-3)?.cue?.told) return false
  return before !== 'verb' && before !== 'adverb' && before !== 'conj'
}

/** `Some Lebanese`: the form is that of one, too, and the word in front says that they are many. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  return manyOf.has(tokens[from]?.low ?? '')
}

const manyOf = new Set(['some', 'many', 'most', 'several', 'few', 'all', 'these', 'those', 'both'])

/** How far behind `quotes` its `as saying` may stand, in words. */
const farthest = 16

/** `quotes the minister as saying`: whether `as` and a form in -ing follow. */
function isCitedAs(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 2; at < verb + farthest; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stretch') return false
    if (token.low === 'as') return ((tokens[at + 1]?.forms ?? 0) & gerund) !== 0
  }
  return false
}

/** What closes an insertion between a subject and its verb. */
const closing = new Set<ChunkKind | undefined>(['comma', 'close', 'dash'])

/** Whether a noun phrase is a name and no more: `Ana Ruiz`, not `the Ruiz`. */
function isBareName(tokens: readonly Token[], chunk: Chunk | undefined, to: number): boolean {
  if (!chunk) return false
  for (let at = chunk.from; at < to; at++)
    if (!tokens[at]?.capital || (tokens[at]?.tags ?? 0) & determiner) return false
  return true
}
