/**
 * Lists of names: `A, B and C in Lima, D in Tyler, Texas, and the Oslo bureau`.
 */
import {scopeWords} from '../lexicon/desk.ts'
import {nameParticles, nameSuffixes} from '../lexicon/particles.ts'
import type {Person} from '../story/types.ts'
import {personCase} from '../text/case.ts'
import {enter, type NameContext, type NameList, type Reading} from './name-list.ts'
import {takeName} from './name-words.ts'
import {allCapitals, readPieces, readTokens, type Piece, type Token} from './pieces.ts'
import {amongNames, isCity, isUnitPiece, joinUnits, lower, splitPlaces, textOf} from './shapes.ts'
import {takeBarePlace, takeMorePlaces, takeParts, takeQualifier} from './whereabouts.ts'

export type {Entry, NameContext, NameList} from './name-list.ts'

/** `, Jr.` behind a name. */
function takeSuffix(reading: Reading, piece: Piece): boolean {
  const entry = reading.list.entries.at(-1)
  const last = piece.words.at(-1)
  if (!entry || !last || piece.joint !== 'comma' || piece.words.length > 2) return false
  if (!piece.words.every(word => nameSuffixes.has(lower(word).replace(/\.$/, '')))) return false
  entry.person.end = last.end
  entry.person.name = `${entry.person.name} ${personCase(`X ${textOf(piece.words)}`).slice(2)}`
  return true
}

/** Reads a group that stands for names, with how far it reaches; returns the index of the last piece used. */
function takeUnit(reading: Reading, piece: Piece, at: number): number {
  const {open, anded, pieces} = reading
  const next = pieces[at + 1]
  const alone = open.length === 1 && open[0]?.kind === 'person' && !anded
  if (
    piece.joint === 'comma' &&
    alone &&
    lower(piece.words[0]) !== 'the' &&
    (!next || next.joint !== 'comma' || isCity(next.words))
  )
    return at
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
export function readNames(
  flat: string,
  tokens: readonly Token[],
  context: NameContext & {byline?: boolean} = {}
): NameList {
  const isAgency = amongNames(context.isAgency)
  const pieces = joinUnits(splitPlaces(readPieces(tokens)), isAgency)
  const list: NameList = {entries: [], prose: 0}
  const reading: Reading = {
    flat,
    isAgency,
    byline: context.byline ?? false,
    capitals: allCapitals(tokens),
    pieces,
    list,
    open: [],
    placed: [],
    anded: false,
    untitled: 0,
    title: undefined
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
      if (takeName(reading, piece, pieces[at + 1])) {
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
  return {people: readNames(flat, readTokens(flat, start, end), context).entries.map(entry => entry.person)}
}

const bigOrJoined = /^['’]?\p{Lu}|^(?:d['’]|al-|el-)\p{Lu}/u

/** Particles and suffixes aside, every word begins with a capital: `Ana de la Cruz`, `JOHN SMITH JR.` */
export function isNameShaped(name: string): boolean {
  const words = name.split(' ')
  return words.length < 7 && words.every(word => nameParticles.has(word) || bigOrJoined.test(word))
}
