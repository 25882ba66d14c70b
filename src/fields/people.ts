/**
 * Lists of names: `A, B and C in Lima, D in Tyler, Texas, and the Oslo bureau`.
 */
import {
  contactWords, continents, jobWords, nearWords, noNameWords, orgWords, placeWords, scopeWords, sentenceWords
} from '../lexicon/desk.ts'
import {nameParticles, nameSuffixes} from '../lexicon/particles.ts'
import type {Person, Place} from '../story/types.ts'
import {personCase, placeCase} from '../text/case.ts'
import {clean} from '../text/flat.ts'
import {allCapitals, readPieces, readTokens, type Part, type Piece, type Token} from './pieces.ts'
import {isDatelineCity, isRegion, regionOf} from './places.ts'
import {
  isAcronym, isCity, isLongPlace, isLowerWord, isPlaceLike, isQualifier, isUnitPiece, isUpper, joinUnits, lower, splitPlaces, textOf, type AgencyTest
} from './shapes.ts'

/** What the readers of names may ask. */
export interface NameContext {
  isAgency?: AgencyTest
}

/** Somebody in a list, with what kind of somebody it is. */
export interface Entry {
  person: Person
  kind: 'person' | 'unit' | 'organization'
}

/** A list of names as it was understood. */
export interface NameList {
  entries: Entry[]
  /** How many pieces are no names: sentences, notes. */
  prose: number
}

const camel = /\p{Ll}\p{Lu}/u
const capitalsOnly = /^[^\p{Ll}]*$/u
const possessive = /(?:['’]s|s['’])$/u
const placeholder = /^x{2,4}$/i

/** State of reading one list. */
interface Reading {
  flat: string
  isAgency: AgencyTest
  /** Organisations behind a name say for whom somebody writes. */
  byline: boolean
  /** All of the list is printed in capitals. */
  capitals: boolean
  pieces: readonly Piece[]
  list: NameList
  /** Those whose place is still to come. */
  open: Entry[]
  /** Those to whom the last place was given. */
  placed: Entry[]
  /** An `and` stood among the open ones. */
  anded: boolean
  /** The first entry that a title behind a comma may be for. */
  untitled: number
  /** `AP writers A and B`: what holds for those that follow. */
  title: string | undefined
}

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
  // `on Monday`, `in March`.
  if (lower(first) !== 'the' && noNameWords.has(lower(first))) return undefined
  if (isAgency(textOf(words)) || isAgency(first.text) || (part.word === 'at' && words.some((word) => isAgency(word.text)))) return undefined
  // `at IFR`, `at PEHub`, `at Thomson Markets` say for whom, not where.
  if ((part.word === 'at' || part.word === '(') && (orgWords.has(lower(last)) || camel.test(last.text) || words.every(isAcronym))) return undefined
  const start = nearWords.has(part.word) ? part.start : first.start
  const before = words.at(-2)
  // `Washington DC` has its qualifier without a comma.
  const short = before && (last.text.includes('.') || (capitalsOnly.test(last.text) && !capitalsOnly.test(first.text)))
  const qualified = short && isQualifier([last])
  const end = qualified ? before.end : last.end
  return {start, end: last.end, text: clean(flat, start, last.end), name: placeCase(clean(flat, start, end)), ...(qualified ? regionOf(last.text) : {})}
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
function takeQualifier(reading: Reading, piece: Piece, next: Piece | undefined): boolean {
  const place = lastPlace(reading)
  const last = piece.words.at(-1)
  if (!place || !last || piece.joint !== 'comma' || !isQualifier(piece.words)) return false
  const key = textOf(piece.words).toLowerCase()
  const before = place.name.toLowerCase()
  if (place.text === place.name && !isDatelineCity(before) && (isRegion(before) || continents.has(before))) return false
  // `in London, New York and Lima`, `in London, Singapore` are rows of places.
  if (isDatelineCity(key)) {
    if (next && next.joint !== 'hard' && next.parts.length === 0 && isPlaceLike(next.words, reading.isAgency)) return false
    if (!twoFold.has(key) && isDatelineCity(before)) return false
  }
  place.end = last.end
  place.text = clean(reading.flat, place.start, place.end)
  Object.assign(place, regionOf(textOf(piece.words)))
  return true
}

/** `Ann Mills, Lima`: the place of those before it, with no word between. */
function takeBarePlace(reading: Reading, piece: Piece): boolean {
  const {words} = piece
  if (piece.joint !== 'comma' || reading.open.length === 0 || piece.parts.length > 0 || reading.open.some((entry) => entry.kind !== 'person')) return false
  const place = isCity(words) || isQualifier(words) ? readPlace(reading, {word: 'in', start: words[0]?.start ?? 0, words}) : undefined
  if (!place) return false
  addPlace(reading, place)
  return true
}

/** `in Lima and Quito`, `in LIMA/QUITO`: one more place for the same people. */
function takeMorePlaces(reading: Reading, piece: Piece, at: number): boolean {
  const {words} = piece
  if (!lastPlace(reading) || piece.joint === 'hard' || piece.parts.length > 0 || words.length === 0) return false
  if (words.some((word) => isLowerWord(word) && word.text !== 'the')) return false
  let taken = (words.length === 1 && isUpper(words[0]) && textOf(words).length > 1) || isLongPlace(words)
  if (!taken && piece.joint === 'slash') taken = words.length < 4 && capitalsOnly.test(textOf(words))
  if (!taken && reading.placed.every((entry) => entry.kind === 'unit') && words.length < 4) {
    // `reporters in Cape Town, Sao Paolo and Minsk`: all places, unless another group has a place of its own.
    const rest = reading.pieces.slice(at)
    const hard = rest.findIndex((next, index) => index > 0 && next.joint === 'hard')
    taken = !rest.slice(0, hard < 0 ? undefined : hard).some((next) => next.parts.some((part) => placeWords.has(part.word)))
  }
  const place = taken ? readPlace(reading, {word: 'in', start: words[0]?.start ?? 0, words}) : undefined
  if (!place) return false
  addPlace(reading, place)
  return true
}

/** Enters words as a name. */
function enter(reading: Reading, kind: Entry['kind'], words: readonly Token[], title?: string): Entry | undefined {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return undefined
  const printed = clean(reading.flat, first.start, last.end)
  // `LPC` is no person in capitals.
  const letters = kind !== 'person' || (words.length === 1 && isAcronym(first))
  const person: Person = {name: letters ? printed : personCase(printed), places: [], start: first.start, end: last.end}
  if (title !== undefined) person.title = title
  const entry = {person, kind}
  reading.list.entries.push(entry)
  reading.open.push(entry)
  return entry
}

/** Takes a title off the head: `AP writers Ann Mills`, `IFR's Ann Mills`, `senior analyst Ann Mills`. */
function takeTitle(reading: Reading, words: readonly Token[]): {words: readonly Token[]; title: string | undefined} {
  let cut = 0
  let title = reading.title
  for (const [at, word] of words.entries()) {
    const rest = words.slice(at + 1)
    if (!rest.some(isUpper)) break
    const job = jobWords.get(lower(word))
    const first = words[0]
    if (job !== undefined && first && (at > 0 || words.length > 2 || !isUpper(word))) {
      const many = lower(word).length > job.length
      const from = ['the', 'a', 'an'].includes(first.text) ? (words[1] ?? first) : first
      cut = at + 1
      title = clean(reading.flat, from.start, word.end - (many ? 1 : 0))
      reading.title = many ? title : undefined
    } else if (rest.length > 1 && possessive.test(word.text)) {
      cut = at + 1
      title = undefined
      reading.title = undefined
    }
  }
  return {words: words.slice(cut), title}
}

/** `World Affairs correspondent`, `senior analyst at IFR`, `Staff Writers` behind a comma. */
function isTitle(words: readonly Token[]): boolean {
  const job = words.findLastIndex((word) => jobWords.has(lower(word)) || lower(word) === 'staff')
  return job >= 0 && !words.slice(job + 1).some(isUpper)
}

/** Gives a title to the persons before it that have none. */
function giveTitle(reading: Reading, words: readonly Token[]): void {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return
  const job = jobWords.get(lower(last))
  const many = job !== undefined && lower(last).length > job.length
  const title = clean(reading.flat, first.start, last.end - (many ? 1 : 0))
  for (const {person, kind} of reading.list.entries.slice(reading.untitled)) {
    if (kind === 'person') person.title = person.title === undefined ? title : `${person.title}, ${title}`
  }
}

/** An organisation: `Reuters`, `The Daily Bugle`; in a byline also `Springfield Gazette` behind a name. */
function isOrganization(reading: Reading, words: readonly Token[]): boolean {
  const named = lower(words[0]) === 'the' ? words.slice(1) : words
  if (named.length === 0) return false
  if (reading.isAgency(textOf(named)) || reading.isAgency(textOf(words))) return true
  const last = orgWords.has(lower(words.at(-1)))
  if (last && (named.length < words.length || (words[0] && reading.isAgency(words[0].text)))) return true
  // `Ann Mills and USA TODAY`
  if (last && named.length > 1 && named.every((word) => capitalsOnly.test(word.text)) && !reading.capitals) return true
  return last && reading.byline && named.length > 1
}

/** Words of a piece that may be a name: without labels of addresses, `both` and articles. */
function nameWords(piece: Piece): readonly Token[] {
  let {words} = piece
  const label = words.findIndex((word) => contactWords.has(lower(word)))
  if (label >= 0) words = label < 2 ? [] : words.slice(0, label)
  let stop = words.length
  while (stop > 1 && ['both', 'all', 'each', 'also'].includes(words[stop - 1]?.text ?? '')) stop--
  let from = 0
  while (from < stop - 1 && ['also', 'then', 'v'].includes(words[from]?.text ?? '')) from++
  return words.slice(from, stop)
}

/** Reads a piece as a person or an organisation; says whether it is prose. */
function takeName(reading: Reading, piece: Piece): boolean {
  const words = nameWords(piece)
  if (words.length === 0 || words.every((word) => placeholder.test(word.text))) return false
  const person = reading.open.length > 0 || reading.list.entries.length > 0
  if (person && piece.joint === 'comma' && isTitle(words)) {
    giveTitle(reading, words)
    return false
  }
  if (isOrganization(reading, words)) {
    const named = reading.list.entries.slice(reading.untitled).some((entry) => entry.kind === 'person')
    if (reading.byline && named && piece.joint === 'comma') {
      if (reading.list.entries.slice(reading.untitled).every((entry) => entry.person.title !== undefined)) giveTitle(reading, words)
      return false
    }
    enter(reading, 'organization', words)
    return false
  }
  const titled = takeTitle(reading, words)
  let name = titled.words
  while (name.length > 1 && isLowerWord(name[0]) && sentenceWords.has(name[0]?.text ?? '')) name = name.slice(1)
  if (!name.some(isUpper)) return words.length > 1
  const small = name.filter(isLowerWord).length
  // `Multimedia versions of ...`
  if (small > 0 && piece.parts.some((part) => part.word === 'of')) return true
  if (name.length > 6 || small > 1 || name.some((word) => sentenceWords.has(word.text)) || (small === 1 && name.length === 1)) return true
  if (name.length === 1 && (name[0]?.text.length ?? 0) < 2) return false
  if (isOrganization(reading, name)) enter(reading, 'organization', name)
  else enter(reading, 'person', name, titled.title)
  return false
}

/** `, Jr.` behind a name. */
function takeSuffix(reading: Reading, piece: Piece): boolean {
  const entry = reading.list.entries.at(-1)
  const last = piece.words.at(-1)
  if (!entry || !last || piece.joint !== 'comma' || piece.words.length > 2) return false
  if (!piece.words.every((word) => nameSuffixes.has(lower(word).replace(/\.$/, '')))) return false
  entry.person.end = last.end
  entry.person.name = `${entry.person.name} ${personCase(`X ${textOf(piece.words)}`).slice(2)}`
  return true
}

/** Reads a group that stands for names, with how far it reaches; returns the index of the last piece used. */
function takeUnit(reading: Reading, piece: Piece, at: number): number {
  const {open, anded, pieces} = reading
  const next = pieces[at + 1]
  const alone = open.length === 1 && open[0]?.kind === 'person' && !anded
  if (piece.joint === 'comma' && alone && lower(piece.words[0]) !== 'the' && (!next || next.joint !== 'comma' || isCity(next.words))) return at
  let words: readonly Token[] = piece.words
  let used = at
  for (const part of piece.parts) {
    if (part.word === 'of' || scopeWords.has(part.word)) words = [...words, ...part.words]
    if (!scopeWords.has(part.word)) continue
    // `across Europe, Asia and the Americas`
    let stop = at + 1
    while (pieces[stop] && pieces[stop]?.joint !== 'hard' && pieces[stop]?.parts.length === 0) stop++
    if (pieces[stop] && pieces[stop]?.joint !== 'hard') continue
    for (const more of pieces.slice(at + 1, stop)) words = [...words, ...more.words]
    used = stop - 1
  }
  enter(reading, 'unit', words)
  return used
}

/** Places and the like behind a name. */
function takeParts(reading: Reading, piece: Piece): boolean {
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

/** A new group begins: nobody before it gets the next place. */
function startGroup(reading: Reading, joint: Piece['joint']): void {
  // `A and B, and C in Lima`: the place is C's alone.
  if (joint === 'hard' || (joint === 'comma-and' && reading.anded && reading.open.length > 1)) {
    reading.open = []
    reading.anded = false
  }
  if (joint === 'hard') {
    reading.placed = []
    reading.title = undefined
    reading.untitled = reading.list.entries.length
  }
  if (joint === 'and' || joint === 'comma-and') reading.anded = reading.open.length > 0
}

/**
 * Reads the names of a list that is already cut into words.
 *
 * @param flat flat text
 * @param tokens the list's words, with no role words among them
 * @param context how to know an agency's name; `byline` when organisations behind names are whom they write for
 */
export function readNames(flat: string, tokens: readonly Token[], context: NameContext & {byline?: boolean} = {}): NameList {
  const isAgency = context.isAgency ?? ((): boolean => false)
  const pieces = joinUnits(splitPlaces(readPieces(tokens)), isAgency)
  const list: NameList = {entries: [], prose: 0}
  const reading: Reading = {
    flat, isAgency, byline: context.byline ?? false, capitals: allCapitals(tokens), pieces, list, open: [], placed: [], anded: false, untitled: 0, title: undefined
  }
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    startGroup(reading, piece.joint)
    if (piece.words.length > 0) {
      if (takeQualifier(reading, piece, pieces[at + 1]) || takeSuffix(reading, piece)) continue
      if (takeMorePlaces(reading, piece, at) || takeBarePlace(reading, piece)) continue
      if (isUnitPiece(piece)) {
        at = takeUnit(reading, piece, at)
        // `Ann Mills, Reference Unit, Lima`
        const next = pieces[at + 1]
        if (takeParts(reading, piece)) continue
        if (next && takeBarePlace(reading, next)) at++
        else reading.open = []
        continue
      }
      if (takeName(reading, piece)) {
        // What follows a sentence is more of it.
        list.prose++
        break
      }
    }
    takeParts(reading, piece)
  }
  return list
}

/**
 * Reads a list of names: who, and where they worked.
 *
 * @param flat flat text
 * @param start where the list starts
 * @param end where it ends
 * @param context how to know an agency's name
 */
export function readPeople(flat: string, start: number, end: number, context: NameContext = {}): {people: Person[]} {
  return {people: readNames(flat, readTokens(flat, start, end), context).entries.map((entry) => entry.person)}
}

/** Particles and suffixes aside, every word begins with a capital: `Ana de la Cruz`, `JOHN SMITH JR.` */
export function isNameShaped(name: string): boolean {
  const words = name.split(' ')
  return words.length < 7 && words.every((word) => nameParticles.has(word) || /^['’]?[\p{Lu}]|^(?:d['’]|al-|el-)\p{Lu}/u.test(word))
}
