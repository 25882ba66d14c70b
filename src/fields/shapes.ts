/**
 * What the pieces of a list of names look like: places, units, words of a name.
 */
import {continents, jobWords, longPlaces, unitTails, unitWords} from '../lexicon/desk.ts'
import {joinedArticles, nameParticles} from '../lexicon/particles.ts'
import type {Part, Piece, Token} from './pieces.ts'
import {isDatelineCity, isRegion} from './places.ts'
import {startsSmall} from '../text/letters.ts'

/** Tells whether words are the printed name of an agency, such as `AP` or `Reuters`. */
export type AgencyTest = (printed: string) => boolean

const shortName = /^\p{Lu}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF]{1,4}$/u

/**
 * The same among names, where `Ana` and `Petra` are persons, though `ANA` and
 * `Petra` are agencies as well.
 */
export function amongNames(isAgency: AgencyTest | undefined): AgencyTest {
  return printed => isAgency !== undefined && !shortName.test(printed) && isAgency(printed)
}

const upperFirst = /^[^A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]*\p{Lu}/u
const acronym = /^(?:\p{Lu}{2,4}|\p{Lu}\d{1,2}|(?:\p{Lu}\.){2,4})$/u
const possessiveEnd = /['’]s?$/

/** The word in lower case; empty where there is none. */
export const lower = (token: Token | undefined): string => (token?.text ?? '').toLowerCase()

/** The words with one blank between them. */
export const textOf = (words: readonly Token[]): string => words.map(word => word.text).join(' ')

export const isUpper = (token: Token | undefined): boolean => token !== undefined && upperFirst.test(token.text)
export const isAcronym = (token: Token): boolean => acronym.test(token.text)

const placeKey = (words: readonly Token[]): string => textOf(words).toLowerCase().replace(/\./g, '')

/** `N.C.`, `South Carolina`, `Peru`: what qualifies the name of a place. */
export function isQualifier(words: readonly Token[]): boolean {
  if (
    words.length === 0 ||
    words.length > 4 ||
    !words.every(word => isUpper(word) || word.text === 'and' || word.text === 'the')
  )
    return false
  return isRegion(textOf(words))
}

/** A city that every desk knows. */
export function isCity(words: readonly Token[]): boolean {
  return words.length > 0 && words.length < 5 && isDatelineCity(textOf(words))
}

/** `Mexico City`, `The Hague`, `South Africa`: a place of several words that could look like a person. */
export function isLongPlace(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  return longPlaces.has(placeKey(words)) || continents.has(placeKey(words)) || isCity(words) || isQualifier(words)
}

/** A word in lower case that is no part of a name, as `al-Fayed`, `d'Amore` and `van` are. */
export function isLowerWord(token: Token | undefined): boolean {
  const word = token?.text ?? ''
  if (!startsSmall(word) || nameParticles.has(word)) return false
  const head = word.split(/[-'’]/, 1)[0] ?? ''
  return !(head.length < word.length && (joinedArticles.has(head) || head.length === 1))
}

/** `newsroom`, `bond desks`, `Reuters reporters`, `correspondents worldwide`: no person is named. */
export function isUnit(words: readonly Token[]): boolean {
  let last = words.length - 1
  while (
    last > 0 &&
    unitTails.has(lower(words[last])) &&
    (unitWords.has(lower(words[last - 1])) || jobWords.has(lower(words[last - 1])))
  )
    last--
  const word = words[last]
  if (!word) return false
  if (unitWords.has(lower(word))) return true
  // `Reuters reporters`, `a staff reporter`; but `Sports Writer` is a title.
  const many = word.text.length > (jobWords.get(lower(word))?.length ?? 99)
  return jobWords.has(lower(word)) && startsSmall(word.text) && (many || lower(words[0]) === 'a')
}

/** A unit and not the title of the person before it, as in `Ann Mills, an analyst at IFR`. */
export function isUnitPiece(piece: Piece): boolean {
  if (!isUnit(piece.words)) return false
  const last = lower(piece.words.at(-1))
  return !(
    piece.joint === 'comma' &&
    jobWords.has(last) &&
    startsSmall(piece.words[0]?.text ?? '') &&
    piece.parts.some(part => part.word === 'at' || part.word === 'of')
  )
}

/** `Ann Mills New York`: the `in` is missing before a city of two words. */
function splitCity(piece: Piece): Piece {
  const {words, parts} = piece
  const size = [2, 3].find(count => words.length - count > 1 && isCity(words.slice(-count)))
  const first = size === undefined ? undefined : words.at(-size)
  if (!first || parts.length > 0) return piece
  return {
    ...piece,
    words: words.slice(0, -(size ?? 0)),
    parts: [{word: 'in', start: first.start, words: words.slice(-(size ?? 0))}]
  }
}

/** `A in Lima B and C in Quito`: a comma is missing behind a city. */
export function splitPlaces(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    let rest = splitCity(piece)
    for (let at = 0; at < rest.parts.length; at++) {
      const part = rest.parts[at]
      if (!part || !['in', 'at', 'from'].includes(part.word) || part.words.length < 3 || isLongPlace(part.words))
        continue
      const size = [3, 2, 1].find(count => part.words.length - count > 1 && isCity(part.words.slice(0, count)))
      const name = size === undefined ? [] : part.words.slice(size)
      if (name.length === 0 || name.length > 4 || !name.every(word => isUpper(word) || nameParticles.has(word.text)))
        continue
      const kept: Part = {...part, words: part.words.slice(0, size)}
      out.push({...rest, parts: [...rest.parts.slice(0, at), kept], junk: false})
      rest = {joint: 'comma', words: name, parts: rest.parts.slice(at + 1), junk: rest.junk}
      at = -1
    }
    out.push(rest)
  }
  return out
}

/** May be one of the places in `Caracas, Mexico City and Lima bureaus`. */
export function isPlaceLike(words: readonly Token[], isAgency: AgencyTest): boolean {
  const [first] = words
  if (!isUpper(first)) return lower(first) === 'the' && words.length < 5
  if (words.length === 1 || isLongPlace(words)) return true
  const agency = (word: Token): boolean => isAgency(word.text.replace(possessiveEnd, ''))
  if (words.every(word => isAcronym(word) || agency(word))) return true
  return words.length === 2 && first !== undefined && agency(first)
}

/** Joins the pieces of one unit: `China/Singapore C&E team`, `London and Milan bond desks`. */
export function joinUnits(pieces: readonly Piece[], isAgency: AgencyTest): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    let joined = piece
    if (isUnitPiece(piece)) {
      const head = piece.words[0]
      // `markets and economics teams` leans on the words before it.
      let leans =
        head !== undefined &&
        startsSmall(head.text) &&
        piece.words.length > 1 &&
        !['the', 'a', 'other', 'many', 'staff', 'members'].includes(head.text)
      for (let before = out.at(-1); before && joined.joint !== 'hard'; before = out.at(-1)) {
        if (before.parts.length > 0 || before.words.length === 0 || before.junk || isUnit(before.words)) break
        if (!leans && !isPlaceLike(before.words, isAgency)) break
        // `A in Winnipeg, Manitoba and Lima newsroom`
        if (before.joint === 'comma' && isQualifier(before.words) && (out.at(-2)?.parts.length ?? 0) > 0) break
        leans = false
        joined = {...joined, joint: before.joint, words: [...before.words, ...joined.words]}
        out.pop()
        if (lower(joined.words[0]) === 'the') break
      }
    }
    out.push(joined)
  }
  return out
}
