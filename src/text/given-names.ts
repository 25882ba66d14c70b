/** Given names and their gender, for telling whom `he` and `she` can mean. */
import {givenNames} from '../lexicon/generated/first-names.ts'
import {unpackWords} from './packed.ts'
import {plainLetters} from './plain-letters.ts'

export type Gender = 'm' | 'f'

/** What the digit of a packed name says. */
const groups: ReadonlyArray<{gender?: Gender; isWord?: true}> = [
  {gender: 'f'},
  {gender: 'm'},
  {},
  {gender: 'f', isWord: true},
  {gender: 'm', isWord: true},
  {isWord: true}
]

/** Names to groups; built when first asked for. */
let names: ReadonlyMap<string, number> | undefined

/**
 * The gender of who has a given name.
 *
 * @param lowerFirstName in lower case, with or without accents: `josé`
 * @returns undefined if it is not known or both have it: `kim`, `andrea`
 */
export function genderOfName(lowerFirstName: string): Gender | undefined {
  return rowOf(lowerFirstName)?.gender
}

/**
 * Whether a capitalised word is a given name rather than another word.
 *
 * @param lower in lower case, with or without accents
 * @returns false too for names that are other words more often: `will`, `may`, `hope`
 */
export function isGivenName(lower: string): boolean {
  const row = rowOf(lower)
  return row !== undefined && !row.isWord
}

/**
 * Whether a word can be a given name at all.
 *
 * @param lower in lower case, with or without accents: also `april`, `jan`, `hope`
 */
export function mayBeGivenName(lower: string): boolean {
  return rowOf(lower) !== undefined
}

function rowOf(lower: string): {gender?: Gender; isWord?: true} | undefined {
  names ??= new Map(unpackWords(givenNames).map(({word, group}) => [word, group]))
  // Names stand in the table without accents: stories write them both ways.
  const group = names.get(lower) ?? names.get(plainLetters(lower))
  return group === undefined ? undefined : groups[group]
}
