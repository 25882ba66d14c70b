/**
 * A name within a noun phrase, parted from titles and offices in front of it:
 * `Norsk Ferries spokeswoman Kari Holm`, `Prince Faisal bin Omar al-Rashidi`.
 */
import {wordTag} from '../../lexicon/function-words.ts'
import {nameSuffixes} from '../../lexicon/particles.ts'
import {honorific} from '../../lexicon/phrase-words.ts'
import {regnalTitles} from '../../lexicon/role-kin.ts'
import {isPeople} from './epithets.ts'
import {stateOf} from '../name-tables.ts'
import {wordClass} from '../../text/word-kinds.ts'
import {hasSet, wordSet} from '../word-sets.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Token} from '../types.ts'

/** A name as tokens from `from` up to, not including, `to`. */
export interface NameRange {
  from: number
  to: number
  /** Where the phrase behind a possessive begins: `Clinton's lawyer Ana Ruiz` begins with `lawyer`. */
  start: number
  /** A title or office stands right in front. */
  titled: boolean
}

const {time, number, preposition, determiner, possessive} = wordTag
/** No name has more words; capitals all along are a line in capitals. */
const longestName = 7

/**
 * Finds the name with which a noun phrase ends.
 *
 * @param tokens of the sentence
 * @param from first token of the phrase
 * @param end behind its last token
 * @returns undefined where the phrase ends in another word: `Norway's envoy`, `the deputy U.S. Ambassador`
 */
export function nameIn(tokens: readonly Token[], from: number, end: number): NameRange | undefined {
  let to = end
  let start = from
  let link = -1
  for (let at = from; at < to; at++) {
    if (hasSet(tokens[at], wordSet.apostrophe)) start = at + 1
    if (hasSet(tokens[at], wordSet.of)) link = at
  }
  // `Ruiz herself`
  if (hasSet(tokens[to - 1], wordSet.reflexive)) to--
  let first = to
  for (let at = to - 1; at >= start; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'stretch' && at > start && at < to - 1) continue
    if (token.kind !== 'word') break
    // `Both Ana Ruiz`, `The Bank`, `Certainly Ruiz`
    if (at < to - 1 && (token.tags & (determiner | possessive) || token.classes === wordClass.adverb)) break
    // `April` before a surname is a given name; so is `Jun` behind an office
    const isGiven = first < to && (token.word.mayBeGiven || isTitleToken(itemAt(tokens, at - 1)))
    if (isCapital(token) && !(token.tags & (time & ~number) && isCalendar(token) && !isGiven)) first = at
    else if (!hasSet(token, wordSet.particle) || first === to) break
    // `van der Velde` behind nothing begins with its particle
    else if (at === start) first = at
  }
  if (first === to) return undefined
  let titled = first > start && isTitleToken(itemAt(tokens, first - 1))
  // `U.S. Ambassador` is no name, `Stephen King` and `Cook` can be.
  let cut = first
  for (let at = first; at < to; at++) {
    const token = tokens[at]
    if (!token || token.kind !== 'word' || !token.word.isTitle) continue
    if (at === to - 1) {
      // `Mr. King`
      if (at > first && honorific.test(itemAt(tokens, at - 1)?.low ?? '')) {
        cut = at
        titled = true
        break
      }
      if (at === first && at > start) return undefined
      if (at === first) break
      if (isGivenWord(itemAt(tokens, at - 1)) && !stateOf(itemAt(tokens, at - 1)?.text ?? '')) break
      return undefined
    }
    // `Dean Holm`, `coach Dean Holm`: given names that are offices, too
    if (
      at === first &&
      (at === start || (at === to - 2 && isSmallTitle(itemAt(tokens, at - 1)))) &&
      token.word.isGiven &&
      !honorific.test(token.low) &&
      !regnalTitles.has(token.low)
    )
      continue
    // `Pope Francis` is whole with his title
    cut = at === to - 2 && regnalTitles.has(token.low) ? at : at + 1
    titled = true
  }
  first = cut
  // `Secretary of State John Kerry`, `Bank of Norfield`
  if (link >= start && link === first - 1) first = behindOf(tokens, first, to)
  // `Texas Republican Ana Ruiz`, `German Karl Lund`
  while (first < to - 2 && isOrigin(tokens[first])) first++
  if (isOfficeBefore(tokens, first, to)) {
    first++
    titled = true
  }
  if (first >= to || to - first > longestName) return undefined
  return {from: first, to, start, titled}
}

/** `Umpire Clive Bexley`, `Hydrologist Efua Boateng`: a word that is no name stands before a given name and a surname. */
function isOfficeBefore(tokens: readonly Token[], first: number, to: number): boolean {
  const word = tokens[first]
  const given = tokens[first + 1]
  return (
    to - first === 3 &&
    word !== undefined &&
    given !== undefined &&
    word.text.length > shortestOffice &&
    given.capital &&
    (given.word.isGiven || science.test(word.low)) &&
    !word.word.mayBeGiven &&
    !hasSet(word, wordSet.particle) &&
    !hasSet(given, wordSet.particle)
  )
}

const shortestOffice = 4
const science = /(?:ologist|ographer|icist|omist)$/
const joined = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|d|l)['’-]\p{Lu}/u

/** With a capital, or behind an article that is joined to it: `al-Rashidi`, `d'Arcy`. */
function isCapital({capital, text}: Token): boolean {
  return capital || (text.length > 4 && joined.test(text))
}

function isTitleToken(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.word.isTitle
}

/** `coach` in front of a name, which is no part of a longer title as `Assistant` is. */
function isSmallTitle(token: Token | undefined): boolean {
  return isTitleToken(token) && token?.capital === false
}

function isGivenWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && (token.word.isGiven || isInitial(token))
}

/** `R-Nev.`, `D-Texas`: the party and state of a member of Congress. */
export function isParty({text}: Token): boolean {
  return party.test(text)
}

const party = /^[RDI]-\p{Lu}/u

/** `T.`, `J.P.`, but no `U.S.` */
export function isInitial({text, capital, word}: Token): boolean {
  return capital && text.length <= 6 && text.charAt(1) === '.' && !word.isDemonym
}

/** A day or month that is no given name: `May` and `April` can be one. */
function isCalendar(token: Token): boolean {
  return (token.tags & preposition) === 0 && !token.word.isGiven
}

function isOrigin(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.word.country !== undefined || isPeople(token))
}

/** What a minister or secretary is one of. */
const portfolios = new Set(
  (
    'state defense defence finance justice labor labour education energy agriculture interior commerce treasury health transportation transport security ' +
    'affairs trade homeland veterans foreign industry culture tourism environment housing development urban information'
  ).split(' ')
)

/** Where the name begins behind `of State`. */
function behindOf(tokens: readonly Token[], first: number, to: number): number {
  let at = first
  while (at < to && portfolios.has(tokens[at]?.low ?? '')) at++
  if (at > first) return at
  for (at = first + 1; at < to - 1; at++) if (isGivenWord(tokens[at])) return at
  return to
}

/** The words of a name in lower case, without stops, suffixes and nicknames. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || hasSet(token, wordSet.apostrophe)) continue
    const word = token.word.bare
    if (words.length > 0 && nameSuffixes.has(word)) continue
    words.push(word)
  }
  return words
}

/** The surname with which a printed name ends: `Lund` of `Karl Lund Jr.`; empty where there is no word. */
export function surnameOf(name: string): string {
  let rest = name.trimEnd()
  let word = lastWordOf(rest)
  while (word.length < rest.length && word.length <= longestSuffix && isSuffix(word)) {
    rest = rest.slice(0, rest.length - word.length).trimEnd()
    word = lastWordOf(rest)
  }
  return word
}

function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** `Ph.D.` */
const longestSuffix = 5

function isSuffix(word: string): boolean {
  const low = word.toLowerCase()
  return nameSuffixes.has(low.endsWith('.') ? low.slice(0, -1) : low)
}

/** A name as it is printed, without a nickname in quotation marks. */
export function printedName(tokens: readonly Token[], from: number, to: number): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    name += (name && !hasSet(token, wordSet.apostrophe) ? ' ' : '') + token.text
  }
  return name
}
