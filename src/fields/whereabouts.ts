/**
 * Where the people of a list worked: `in Lima`, `, Texas`, `in LIMA/QUITO`,
 * `at the United Nations`.
 */
import {
  continents,
  languageNames,
  nearWords,
  noNameWords,
  orgWords,
  placeWords,
  sentenceWords
} from '../lexicon/desk.ts'
import {placeLetters} from '../lexicon/particles.ts'
import type {Place} from '../story/types.ts'
import {placeCase} from '../text/case.ts'
import {clean} from '../text/flat.ts'
import type {Reading} from './name-list.ts'
import type {Part, Piece} from './pieces.ts'
import {isDatelineCity, isRegion, regionOf} from './places.ts'
import {
  isAcronym,
  isCity,
  isLongPlace,
  isLowerWord,
  isPlaceLike,
  isQualifier,
  isUpper,
  lower,
  textOf
} from './shapes.ts'

const camel = /\p{Ll}\p{Lu}/u
const capitalsOnly = /^\P{Ll}*$/u

/** The place that words behind a preposition name, if they do. */
function readPlace(reading: Reading, part: Part): Place | undefined {
  const {flat, isAgency} = reading
  const {words: all} = part
  let stop = all.length
  while (stop > 0 && isLowerWord(all[stop - 1])) stop--
  const words = all.slice(0, stop)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length > 6 || !words.some(isUpper)) return undefined
  if (words.some((word, at) => sentenceWords.has(word.text) && !(word.text === 'the' && at === 0))) return undefined
  // `Translated from French`
  if (part.word === 'from' && languageNames.has(lower(last))) return undefined
  // `on Monday`, `in March`.
  if (words.length === 1 && noNameWords.has(lower(first))) return undefined
  if (part.word !== 'in' && (isAgency(textOf(words)) || words.some(word => isAgency(word.text)))) return undefined
  // `at IFR`, `at PEHub`, `at Thomson Markets` say for whom, not where.
  const letters = words.every(word => isAcronym(word) && !placeLetters.has(lower(word).replace(/\./g, '')))
  const loose = part.word === 'at' || part.word === '('
  if ((loose || part.word === 'from') && letters) return undefined
  if (loose && (orgWords.has(lower(last)) || camel.test(last.text))) return undefined
  const start = nearWords.has(part.word) ? part.start : first.start
  const before = words.at(-2)
  // `Washington DC` has its qualifier without a comma.
  const short = before && (last.text.includes('.') || (capitalsOnly.test(last.text) && !capitalsOnly.test(first.text)))
  const qualified = short && isQualifier([last])
  const end = qualified ? before.end : last.end
  return {
    start,
    end: last.end,
    text: clean(flat, start, last.end),
    name: placeCase(clean(flat, start, end)),
    ...(qualified ? regionOf(last.text) : {})
  }
}

/** Gives a place to those who wait for one, else to those of the place before. */
function addPlace(reading: Reading, place: Place): void {
  if (reading.open.length > 0) {
    reading.placed = reading.open
    reading.open = []
    reading.anded = false
  }
  for (const {person} of reading.placed) person.places.push(place)
}

/** The place directly before, with nobody in between. */
function lastPlace(reading: Reading): Place | undefined {
  return reading.open.length === 0 ? reading.placed.at(-1)?.person.places.at(-1) : undefined
}

/** States that bear a city's name. */
const twoFold = new Set(['new york', 'washington'])

/** `, Texas` behind a place. */
export function takeQualifier(reading: Reading, piece: Piece, next: Piece | undefined): boolean {
  const place = lastPlace(reading)
  const last = piece.words.at(-1)
  if (!place || !last || piece.joint !== 'comma' || !isQualifier(piece.words)) return false
  const key = textOf(piece.words).toLowerCase()
  const before = place.name.toLowerCase()
  if (place.text === place.name && !isDatelineCity(before) && (isRegion(before) || continents.has(before))) return false
  // `in London, New York and Lima`, `in London, Singapore` are rows of places.
  if (isDatelineCity(key)) {
    if (next && next.joint !== 'hard' && next.parts.length === 0 && isPlaceLike(next.words, reading.isAgency))
      return false
    if (!twoFold.has(key) && isDatelineCity(before)) return false
  }
  place.end = last.end
  place.text = clean(reading.flat, place.start, place.end)
  Object.assign(place, regionOf(textOf(piece.words)))
  return true
}

/** `Ann Mills, Lima`: the place of those before it, with no word between. */
export function takeBarePlace(reading: Reading, piece: Piece): boolean {
  const {words} = piece
  if (piece.joint !== 'comma' || reading.open.length === 0 || piece.parts.length > 0) return false
  if (!reading.byline && reading.open.some(entry => entry.kind !== 'person')) return false
  const place =
    isCity(words) || isQualifier(words)
      ? readPlace(reading, {word: 'in', start: words[0]?.start ?? 0, words})
      : undefined
  if (!place) return false
  addPlace(reading, place)
  return true
}

/** `in Lima and Quito`, `in LIMA/QUITO`: one more place for the same people. */
export function takeMorePlaces(reading: Reading, piece: Piece, at: number): boolean {
  const {words} = piece
  if (!lastPlace(reading) || piece.joint === 'hard' || piece.parts.length > 0 || words.length === 0) return false
  if (reading.isAgency(textOf(words)) || words.some(word => isLowerWord(word) && word.text !== 'the')) return false
  let taken = (words.length === 1 && isUpper(words[0]) && textOf(words).length > 1) || isLongPlace(words)
  if (!taken && piece.joint === 'slash') taken = words.length < 4 && capitalsOnly.test(textOf(words))
  if (!taken && reading.placed.every(entry => entry.kind === 'unit') && words.length < 4) {
    // `reporters in Cape Town, Sao Paolo and Minsk`: all places, unless another group has a place of its own.
    const rest = reading.pieces.slice(at)
    const hard = rest.findIndex((next, index) => index > 0 && next.joint === 'hard')
    taken = !rest.slice(0, hard < 0 ? undefined : hard).some(next => next.parts.some(part => placeWords.has(part.word)))
  }
  const place = taken ? readPlace(reading, {word: 'in', start: words[0]?.start ?? 0, words}) : undefined
  if (!place) return false
  addPlace(reading, place)
  return true
}

/** Places and the like behind a name. */
export function takeParts(reading: Reading, piece: Piece): boolean {
  let found = false
  for (const part of piece.parts) {
    if (!placeWords.has(part.word) && part.word !== '(') continue
    const place = readPlace(reading, part)
    if (place) {
      addPlace(reading, place)
      found = true
    }
  }
  return found
}
