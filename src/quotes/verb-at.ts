/**
 * Whether a word is, where it stands, a verb: `the plans`, `he plans`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {honorific, nounGerunds, officeGerunds} from '../lexicon/phrase-words.ts'
import {awaitsVerb, isMany} from './many.ts'
import {isLabelled, isSeveral, isSingle} from './how-many.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, ChunkKind, Token} from './types.ts'

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

/** `Americans`, `Democrats`: names that are many. */
const demonym = /(?:ans|ians|ese|ish|ists|crats|ers|ites|is)$/u

/**
 * Whether the word at `at` is, here, a verb.
 *
 * @param tokens of the sentence
 * @param at the word
 * @param chunks the phrases before it
 * @param last the last of them that is no adverb
 * @param open the noun phrase that is being read and would end before the word; then `last` is the same
 */
export function isVerbAt(
  tokens: readonly Token[],
  at: number,
  chunks: readonly Chunk[],
  last: Chunk | undefined,
  open?: Chunk
): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const {tags, forms, classes} = token
  const next = tokens[at + 1]
  if (tags & auxiliary) {
    // `May said`: no modal stands before a past form
    if (
      token.capital &&
      (token.low === 'may' || token.low === 'will') &&
      (at > 0 || isFiniteOnly(next) || isNameAhead(tokens, at + 1))
    )
      return false
    return !(token.low === 'may' && last?.kind === 'prep')
  }
  if (forms === 0) return false
  // `Mohamed Ali said`, `Alfred Penrose, 91, said`
  if (token.capital && token.word.isGiven && next?.capital && (at === 0 || last?.kind === 'colon')) return false
  // `people close to the talks`
  if (next && next.tags & toTag && token.low === 'close') return false
  if (token.capital && at > 0 && last?.kind !== 'colon') return false
  if (tags & (determiner | preposition | conjunction | subordinator) && forms !== 0 && last?.kind !== 'noun')
    return false
  if (tags & (time | number)) return false
  const noun = last?.kind === 'noun' ? last.noun : undefined
  const direct = open ?? chunks.at(-1)
  if (forms & gerund) {
    if (next?.word.isRole && officeGerunds.has(token.low)) return false
    // `a council meeting that`, `the ruling`: things that are called by what is done
    if (
      noun &&
      nounGerunds.has(token.low) &&
      !(next && (next.tags & (determiner | possessive) || next.kind === 'stretch'))
    )
      return false
    // `the meeting`, `of spending cuts`; `by saying`, `Trump, calling`
    if (last?.kind === 'prep') return last.head !== 'of' || followsAsVerb(next)
    // `recalled making changes`
    if (last?.kind === 'verb')
      return classes & wordClass.noun
        ? followsAsVerb(next) || (last.cue?.frames.has('g') === true && isPlainNoun(next))
        : true
    if (last === undefined)
      return followsAsVerb(next) || (token.word.cue !== undefined && next !== undefined && (next.tags & number) !== 0)
    // `spent Thursday discussing it`
    if (noun?.time && token.word.cue !== undefined && !(classes & wordClass.noun)) return true
    if (noun)
      return classes & wordClass.noun
        ? followsAsVerb(next) && next !== undefined && (next.tags & preposition) === 0
        : followsAsVerb(next) || !next
    return last.kind === 'comma' ||
      last.kind === 'conj' ||
      last.kind === 'dash' ||
      last.kind === 'sub' ||
      last.kind === 'wh' ||
      last.kind === 'stretch' ||
      last.kind === 'colon'
      ? !(classes & wordClass.noun) ||
          followsAsVerb(next) ||
          (token.word.cue !== undefined && (last.kind === 'comma' || last.kind === 'stretch' || last.head === 'as'))
      : true
  }
  if (forms & (past | participle) && !(forms & base)) {
    if (last?.kind === 'prep') return false
    if (classes & wordClass.adjective && next && isPlainNoun(next) && !next.capital && last?.kind !== 'noun')
      return false
    // `Retired Gen. Ana Ruiz said`
    if (last === undefined && next && honorific.test(next.low)) return false
    if (last === undefined) return followsAsVerb(next) || (next?.kind === 'word' && next.capital)
    if (last.kind === 'comma' && next && isPlainNoun(next) && !next.capital) return !(classes & wordClass.adjective)
    return true
  }
  // What is left is a base or third-person form: `plan`, `plans`.
  // `Ana Ruiz hints at a deal`, but `the Ruiz hints`
  if (forms & third && noun?.name && direct === last && next && isBareName(tokens, open ?? direct, at))
    if (next.tags & preposition && token.word.cue?.frames.has(next.low)) return true
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
        last?.word.isPlural &&
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
  return before !== 'verb' && before !== 'adverb' && before !== 'conj'
}

/** What closes an insertion between a subject and its verb. */
const closing = new Set<ChunkKind | undefined>(['comma', 'close', 'dash'])

/** Whether what stands behind a verb is what it reports: `that`, a noun phrase, its preposition. */
function reports(token: Token, next: Token | undefined): boolean {
  if (!next) return false
  if (next.tags & (determiner | possessive | subject | thatTag)) return true
  return (next.tags & preposition) !== 0 && token.word.cue?.frames.has(next.low) === true
}

/** Whether a noun phrase is a name and no more: `Ana Ruiz`, not `the Ruiz`. */
function isBareName(tokens: readonly Token[], chunk: Chunk | undefined, to: number): boolean {
  if (!chunk) return false
  for (let at = chunk.from; at < to; at++)
    if (!tokens[at]?.capital || (tokens[at]?.tags ?? 0) & determiner) return false
  return true
}

/** `that`, a quote, or a colon or comma and a quote. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.kind === 'stretch' || next.tags & thatTag) return true
  return (next.text === ',' || next.text === ':') && tokens[at + 1]?.kind === 'stretch'
}

const mostlyNoun = wordClass.mostlyNoun

/** Whether the next word is what stands behind a verb: an object, a clause, a mark. */
export function followsAsVerb(next: Token | undefined): boolean {
  if (!next) return true
  if (next.kind === 'stretch') return true
  if (next.kind === 'number') return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== "'"
  if (
    next.tags &
    (determiner | possessive | subject | object | preposition | thatTag | toTag | relative | subordinator | adverb)
  )
    return next.low !== "'s"
  return next.capital || next.word.isAdverb
}

export function isPlainNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.tags === 0 &&
    (token.forms === 0 || (token.classes & wordClass.noun) !== 0)
  )
}

/** `Will Roos said`, `May Roos, 43,`: whether a surname follows, with its verb or an age. */
function isNameAhead(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital) return false
  return isFiniteOnly(tokens[at + 1]) || (tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'number')
}

/** Whether a word can be nothing but a finite verb: `said`, `has`, `embellished`. */
function isFiniteOnly(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  if (token.tags & auxiliary)
    return token.low === 'has' || token.low === 'had' || token.low === 'was' || token.low === 'is'
  return (token.forms & (past | third)) !== 0 && !(token.forms & base)
}
