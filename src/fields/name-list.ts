/**
 * What is known while a list of names is read: who is in it, and who still
 * waits for a place or a title.
 */
import type {Person} from '../story/types.ts'
import {personCase} from '../text/case.ts'
import {clean} from '../text/flat.ts'
import type {Piece, Token} from './pieces.ts'
import {isAcronym, type AgencyTest} from './shapes.ts'

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

/** State of reading one list. */
export interface Reading {
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

/** Enters words of a list as a name. */
export function enter(
  reading: Reading,
  kind: Entry['kind'],
  words: readonly Token[],
  title?: string
): Entry | undefined {
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
