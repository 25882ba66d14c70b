/**
 * A phrase that may name who speaks, in a language other than English: `die
 * Vorsitzende der Grünen im Landtag, Silke Marquart`, `el intendente`, `elle`.
 * No grammar of the language: what may stand in such a phrase is told by its
 * small words, and a name by its capitals.
 */
import type {Gender} from '../../text/given-names.ts'
import {addApposition, addBracket, addName} from './apposition.ts'
import {tag, type Language} from './language.ts'
import {nameWithin, type NameRange} from './name-within.ts'
import {isPersonWord} from './person-words.ts'
import {closed, coreEnd, opensName} from './phrase-core.ts'
import {genderOf, genderOfTags, headOf} from './phrase-head.ts'
import type {Token} from './tokens.ts'

/** All offsets are of tokens. */
export interface Phrase {
  from: number
  /** Behind all that belongs to it, apposition included. */
  to: number
  /** Behind the phrase itself. */
  core: number
  pronoun: Gender | 'many' | undefined
  name: NameRange | undefined
  /** What says what somebody is: `die Vorsitzende der Grünen im Landtag`. */
  told: NameRange | undefined
  /** Its noun, in lower case. */
  head: string
  /** Whether the noun is one for people. */
  isPerson: boolean
  gender: Gender | undefined
  /** Begins with a definite article or the like. */
  determined: boolean
}

const pronouns = tag.he | tag.she | tag.they

/** Nobody is named in more words. */
const longest = 14

/** The phrase that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, limit: number, language: Language): Phrase | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word' || at >= limit) return undefined
  if (isPronoun(tokens, at, language)) return pronounAt(first, at)
  let start = at
  let gender: Gender | undefined
  while (start < at + 3 && start < limit && isDeterminer(tokens, start, start === at)) {
    gender ??= genderOfTags(tokens[start]?.tags ?? 0)
    start++
  }
  // `L'an dernier`
  if (((tokens[start]?.tags ?? 0) & tag.time) !== 0) return undefined
  const determined = start > at
  const core = coreEnd(tokens, start, Math.min(limit, start + longest), determined, language)
  if (core === start) return undefined
  return filled(tokens, {from: at, start, core, limit}, gender, determined, language)
}

function isPronoun(tokens: readonly Token[], at: number, {words}: Language): boolean {
  const tags = tokens[at]?.tags ?? 0
  if ((tags & pronouns) === 0) return false
  // `de siger`, but `de danske landmænd`
  const next = tokens[at + 1]
  if ((tags & tag.determiner) === 0 || next?.kind !== 'word' || (next.tags & closed) !== 0) return true
  return !next.capital && words.finite.test(next.low)
}

function pronounAt({tags}: Token, at: number): Phrase {
  return {
    from: at,
    to: at + 1,
    core: at + 1,
    pronoun: tags & tag.he ? 'm' : tags & tag.she ? 'f' : 'many',
    name: undefined,
    told: undefined,
    head: '',
    isPerson: true,
    gender: undefined,
    determined: false
  }
}

function isDeterminer(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || next?.kind !== 'word') return false
  return (
    (token.tags & tag.determiner) !== 0 &&
    (first || !token.capital) &&
    !(at > 0 && opensName(tokens, at) && token.capital)
  )
}

interface Frame {
  from: number
  start: number
  core: number
  limit: number
}

function filled(
  tokens: readonly Token[],
  {from, start, core, limit}: Frame,
  article: Gender | undefined,
  determined: boolean,
  language: Language
): Phrase | undefined {
  const own = nameWithin(tokens, start, core, determined, language)
  const told = own ? (own.from > start ? {from, to: own.from} : undefined) : {from, to: core}
  const head = headOf(tokens, start, told?.to ?? start, language)
  const isPerson = head !== undefined && isPersonWord(head, language)
  // `fonte da Proteção Civil`, but no verb or adverb: a bare noun must be one for people, or lead to a name.
  const bare = !determined && !(tokens[start]?.capital ?? false)
  const hasArticle = bare && head !== undefined && head.low.length > 4 && language.words.definite.test(head.low)
  if (bare && !isPerson && !hasArticle && (!own || language.words.headFirst)) return undefined
  const phrase: Phrase = {
    from,
    to: core,
    core,
    pronoun: undefined,
    name: own,
    told,
    head: head?.low ?? '',
    isPerson,
    gender: genderOf(tokens, start, own, head, article, language),
    determined: determined || hasArticle
  }
  addBracket(tokens, phrase, limit)
  if (own) addApposition(tokens, phrase, limit, language)
  else addName(tokens, phrase, limit, language)
  return phrase
}
