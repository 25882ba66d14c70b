/**
 * Whether a name can stand in the tables of states, organisations and outlets,
 * told from its words: of the people of a story no word does, and no string
 * need be made of their names to ask.
 */
import {outletKeys, outletTails} from '../lexicon/outlets.ts'
import {organisationNames, organisationWords} from '../lexicon/speaker-nouns.ts'
import {stateKeys} from '../lexicon/states.ts'
import type {Token} from './types.ts'

const namePart = {
  /** A name that has it may be one of an organisation or outlet: `Agency`. */
  telling: 1,
  /** Stands in a listed name; a name is listed only if all its words are. */
  listed: 2
} as const

/** Words of small letters, but for the first ones: what else is printed is left to the tables. */
const plain = /^[A-Za-z]{0,3}[a-z]+$/
const notLetters = /[^a-z]+/

/** Made when the first name is read. */
let parts: ReadonlyMap<string, number> | undefined

/**
 * What a word tells of the names that have it.
 *
 * @param text as printed
 * @param low in lower case
 * @returns bits of `namePart`
 */
export function namePartOf(text: string, low: string): number {
  return plain.test(text) ? ((parts ??= makeParts()).get(low) ?? 0) : namePart.telling
}

function makeParts(): Map<string, number> {
  const made = new Map<string, number>([['the', namePart.listed]])
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names)
      for (const part of name.toLowerCase().split(notLetters)) made.set(part, (made.get(part) ?? 0) | bit)
  }
  add(organisationWords(), namePart.telling)
  add(outletTails, namePart.telling)
  add(organisationNames(), namePart.listed)
  add(outletKeys(), namePart.listed)
  add(stateKeys(), namePart.listed)
  return made
}

/**
 * Whether a name of several words may stand in a table.
 *
 * @param tokens of the sentence
 * @param from first token of the name
 * @param to behind the last
 */
export function mayBeListed(tokens: readonly Token[], from: number, to: number): boolean {
  let listed = true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind !== 'word' || token.text !== token.word.text) return true
    const part = token.word.namePart
    if (part & namePart.telling) return true
    listed &&= part !== 0
  }
  return listed
}
