/**
 * A phrase that may name who speaks, in a language other than English: `die
 * Vorsitzende der Grünen im Landtag, Silke Marquart`, `el intendente`, `elle`.
 * No grammar of the language: what may stand in such a phrase is told by its
 * small words, and a name by its capitals.
 */
import {nameParticles} from '../../lexicon/particles.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Gender} from '../../text/given-names.ts'
import {tag, type Language} from './language.ts'
import {isParticle, nameEnd, nameWithin, type NameRange} from './name-within.ts'
import {isGiven, isPersonWord} from './person-words.ts'
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

const closed =
  tag.preposition | tag.adverb | tag.link | tag.clitic | tag.he | tag.she | tag.they | tag.helping | tag.says
const pronouns = tag.he | tag.she | tag.they
/** Nobody is named in more words. */
const longest = 14
/** Words of an office between article and name. */
const longestTitle = 5

/** The phrase that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, limit: number, language: Language): Phrase | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word' || at >= limit) return undefined
  if (isPronoun(tokens, at)) return pronounAt(first, at)
  let start = at
  let gender: Gender | undefined
  while (start < at + 3 && start < limit && isDeterminer(tokens, start, start === at)) {
    gender ??= genderOfTags(tokens[start]?.tags ?? 0)
    start++
  }
  const determined = start > at
  const core = coreEnd(tokens, start, Math.min(limit, start + longest), determined, language)
  if (core === start) return undefined
  return filled(tokens, {from: at, start, core, limit}, gender, determined, language)
}

function isPronoun(tokens: readonly Token[], at: number): boolean {
  const tags = tokens[at]?.tags ?? 0
  if ((tags & pronouns) === 0) return false
  // `de siger`, but `de danske landmænd`
  const next = tokens[at + 1]
  return (tags & tag.determiner) === 0 || next?.kind !== 'word' || (next.tags & closed) !== 0
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

function genderOfTags(tags: number): Gender | undefined {
  if (tags & tag.masculine) return 'm'
  return tags & tag.feminine ? 'f' : undefined
}

/** Behind the words of the phrase itself. */
function coreEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  determined: boolean,
  language: Language
): number {
  let capitals = 0
  let at = start
  let end = start
  for (; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const isFirst = at === start
    if (token.capital) {
      // `sagte Brede Mittwoch`
      if ((token.tags & (tag.adverb | tag.link | tag.preposition)) !== 0 && !isFirst) break
      if (isFirst && !determined && (token.tags & closed & ~tag.says) !== 0 && !opensName(tokens, at)) break
      capitals++
    } else if (isParticle(tokens, at, start)) continue
    else if ((token.tags & tag.join) !== 0) {
      if (isFirst || !joins(tokens, at, {start, capitals, determined}, language)) break
      continue
    } else if ((token.tags & tag.determiner) !== 0) {
      // `gritó otro.`
      const isOther = isFirst && (token.tags & tag.person) !== 0
      if (!isOther && (isFirst || ((itemAt(tokens, at - 1)?.tags ?? 0) & tag.join) === 0)) break
      if (!isOther) continue
    } else if ((token.tags & closed) !== 0 && !(isFirst && (token.tags & tag.person) !== 0)) break
    else if (capitals > 0 && !followsUp(tokens, at, {start, capitals, determined}, language)) break
    end = at + 1
  }
  return end
}

/** `Van Duijn`, `De Smet` */
function opensName(tokens: readonly Token[], at: number): boolean {
  return nameParticles.has(tokens[at]?.low ?? '') && tokens[at + 1]?.capital === true
}

interface Before {
  start: number
  capitals: number
  determined: boolean
}

/** Whether a phrase goes on at a word like `of`: `die Vorsitzende | der Grünen`, but `Maren Voss | der Zeitung`. */
function joins(
  tokens: readonly Token[],
  at: number,
  {start, capitals, determined}: Before,
  language: Language
): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return false
  if ((next.tags & tag.determiner) === 0 && (next.tags & closed & ~tag.says & ~tag.preposition) !== 0) return false
  if (!language.words.bigNouns)
    return determined || capitals === 0 || next.capital || (next.tags & tag.determiner) !== 0
  const before = itemAt(tokens, at - 1)
  if (!before?.capital) return false
  return (capitals === 1 && determined) || (capitals === 1 && isPersonWord(before, language)) || at - start === 1
}

/** Whether a word in lower case behind a capital goes on: `l'Association suisse des locataires`. */
function followsUp(
  tokens: readonly Token[],
  at: number,
  {start, capitals, determined}: Before,
  language: Language
): boolean {
  const next = tokens[at + 1]
  if (nameParticles.has(itemAt(tokens, at - 1)?.low ?? '')) return true
  if ((itemAt(tokens, at - 1)?.tags ?? 0) & tag.join) return true
  if (!language.words.headFirst) return capitals === 1 && at - start < 4 && leadsToName(tokens, at, language)
  if (!determined || capitals > 1 || at !== start + 1) return false
  return next?.kind !== 'word' || (next.tags & (tag.join | tag.preposition)) !== 0
}

/** `Socialdemokraternas | rättspolitiska talesperson Jonas Wikdahl`: whose office it is stands in front. */
function leadsToName(tokens: readonly Token[], from: number, language: Language): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.capital || (token.tags & closed) !== 0) return false
    if (tokens[at + 1]?.capital) return isPersonWord(token, language)
  }
  return false
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
  // `fonte da Proteção Civil`, but no verb or adverb: a bare noun must be one for people, or a name.
  const bare = !determined && !own && !(tokens[start]?.capital ?? false)
  const hasArticle = bare && head !== undefined && head.low.length > 4 && language.words.definite.test(head.low)
  if (bare && !isPerson && !hasArticle) return undefined
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

function genderOf(
  tokens: readonly Token[],
  start: number,
  name: NameRange | undefined,
  head: Token | undefined,
  article: Gender | undefined,
  language: Language
): Gender | undefined {
  const title = genderOfTags((tokens[start]?.tags ?? 0) & tag.title ? (tokens[start]?.tags ?? 0) : 0)
  if (title) return title
  if (name && name.from === start) return undefined
  if (article) return article
  if (!head || !isPersonWord(head, language)) return undefined
  if (language.words.woman.test(head.low)) return 'f'
  return language.words.man.test(head.low) ? 'm' : undefined
}

/** The noun that says what somebody is. */
function headOf(tokens: readonly Token[], from: number, to: number, language: Language): Token | undefined {
  let last: Token | undefined
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if ((token.tags & (tag.join | tag.preposition)) !== 0 && at > from && last) break
    if ((token.tags & (tag.determiner | tag.title)) !== 0) continue
    if (isPersonWord(token, language)) return token
    if (!last || !language.words.headFirst) last = token
  }
  return last
}

/** `(SPD)` */
function addBracket(tokens: readonly Token[], phrase: Phrase, limit: number): void {
  if (tokens[phrase.to]?.kind !== 'open') return
  for (let at = phrase.to + 1; at < Math.min(limit, phrase.to + 6); at++) {
    if (tokens[at]?.kind !== 'close') continue
    phrase.to = at + 1
    phrase.core = at + 1
    return
  }
}

/** `la porte-parole, Anne Morel`: an office and behind it who holds it. */
function addName(tokens: readonly Token[], phrase: Phrase, limit: number, language: Language): void {
  const comma = commaBehind(tokens, phrase, limit)
  if (comma === undefined) return
  const start = comma + 1
  let at = start
  while (at < Math.min(limit, start + longestTitle) && isTitleWord(tokens[at], language)) at++
  const end = nameEnd(tokens, at, limit)
  const name = end > at ? nameWithin(tokens, at, end, false, language) : undefined
  if (!name || !endsName(tokens[end])) return
  // `dijo la Policía, Rosario` says where; an office has somebody.
  if (name.to - name.from < 2 && !phrase.isPerson && at === start) return
  if (phrase.to < comma && !isGiven(tokens[name.from])) return
  phrase.name = name
  phrase.told = {from: phrase.from, to: Math.max(phrase.core, comma)}
  phrase.to = end
  phrase.core = comma
  addBracketBehind(tokens, phrase, limit)
}

function addBracketBehind(tokens: readonly Token[], phrase: Phrase, limit: number): void {
  const {core} = phrase
  addBracket(tokens, phrase, limit)
  phrase.core = core
}

/** The comma behind a phrase, or behind what says more of it: `die Vorsitzende der Grünen im Landtag, ...`. */
function commaBehind(tokens: readonly Token[], {to, determined}: Phrase, limit: number): number | undefined {
  for (let at = to; at < Math.min(limit, to + 7); at++) {
    const token = tokens[at]
    if (token?.kind === 'comma') return at
    if (token?.kind !== 'word' || (token.tags & (tag.says | tag.helping | tag.link | tag.clitic)) !== 0)
      return undefined
    if (at === to && !determined) return undefined
  }
  return undefined
}

/** `deputado` in `o relator, deputado Celso Abranches`. */
function isTitleWord(token: Token | undefined, language: Language): boolean {
  return token?.kind === 'word' && !token.capital && isPersonWord(token, language)
}

/** Whether a name can end in front of a token: no other noun of its own sentence follows. */
function endsName(token: Token | undefined): boolean {
  return token?.kind !== 'word' || (token.tags & closed) !== 0
}

/** `Karim, 41 ans, chauffeur routier`: what somebody is behind the name. */
function addApposition(tokens: readonly Token[], phrase: Phrase, limit: number, language: Language): void {
  for (let count = 0; count < 2; count++) {
    if (tokens[phrase.to]?.kind !== 'comma') return
    const start = phrase.to + 1
    const end = appositionEnd(tokens, start, limit, language)
    if (end === undefined) return
    if (!phrase.told) {
      const head = headOf(tokens, start, end, language)
      phrase.told = {from: start, to: end}
      phrase.head = head?.low ?? ''
      phrase.isPerson = head !== undefined && isPersonWord(head, language)
      if (phrase.isPerson)
        phrase.gender ??= genderOf(tokens, start, undefined, head, genderOfTags(tokens[start]?.tags ?? 0), language)
    }
    phrase.to = end
  }
}

const age = /^\d{1,3}$/

/** Behind an age or an office that begins at a token; undefined where it is none. */
function appositionEnd(tokens: readonly Token[], start: number, limit: number, language: Language): number | undefined {
  const first = tokens[start]
  if (first?.kind !== 'word') return undefined
  const isAge = age.test(first.low)
  let at = start
  if (!isAge && (first.tags & tag.determiner) !== 0) at++
  const office = tokens[at]
  if (
    !isAge &&
    !(office?.kind === 'word' && isPersonWord(office, language) && office.capital === language.words.bigNouns)
  )
    return undefined
  let end = at
  for (; at < Math.min(limit, start + longest); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const isJoin = (token.tags & (tag.join | tag.determiner)) !== 0
    if (isJoin) continue
    if ((token.tags & closed & ~tag.says) !== 0) break
    end = at + 1
  }
  // `sagte Brede, Minister müssten das wissen`: a sentence and no office
  return end > start && endsName(tokens[end]) ? end : undefined
}
