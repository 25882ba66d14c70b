/**
 * What stands behind a phrase and belongs to it: a party, a name behind an office,
 * an office behind a name.
 */
import {tag, type Language} from './language.ts'
import {nameEnd, nameWithin} from './name-within.ts'
import {isGiven, isPersonWord} from './person-words.ts'
import type {Phrase} from './phrase.ts'
import {closed} from './phrase-core.ts'
import {genderOf, genderOfTags, headOf} from './phrase-head.ts'
import type {Token} from './tokens.ts'

/** Words of an office in front of a name. */
const longestTitle = 5

/** `(SPD)` */
export function addBracket(tokens: readonly Token[], phrase: Phrase, limit: number): void {
  if (tokens[phrase.to]?.kind !== 'open') return
  for (let at = phrase.to + 1; at < Math.min(limit, phrase.to + 6); at++) {
    if (tokens[at]?.kind !== 'close') continue
    phrase.to = at + 1
    phrase.core = at + 1
    return
  }
}

/** `la porte-parole, Anne Morel`: an office and behind it who holds it. */
export function addName(tokens: readonly Token[], phrase: Phrase, limit: number, language: Language): void {
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
export function addApposition(tokens: readonly Token[], phrase: Phrase, limit: number, language: Language): void {
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

/** Words of an office behind a name. */
const longestOffice = 14
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
  for (; at < Math.min(limit, start + longestOffice); at++) {
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
