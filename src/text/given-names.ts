/** Given names and their gender, for telling whom `he` and `she` can mean. */
import {femaleNames, maleNames, otherNames, wordNames} from '../lexicon/generated/first-names.ts'
import {unpackWords} from './packed.ts'

export type Gender = 'm' | 'f'

interface Names {
  genders: Map<string, Gender>
  neutral: Set<string>
  words: Set<string>
}

/** Built when first asked for: most stories parsed for their structure alone never do. */
let names: Names | undefined

/** Letters that are no letter and a mark. */
const plain: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', đ: 'd', ð: 'd', þ: 'th'}

/**
 * The gender of who has a given name.
 *
 * @param lowerFirstName in lower case, with or without accents: `josé`
 * @returns undefined if it is not known or both have it: `kim`, `andrea`
 */
export function genderOfName(lowerFirstName: string): Gender | undefined {
  return load().genders.get(fold(lowerFirstName))
}

/**
 * Whether a capitalised word is a given name rather than another word.
 *
 * @param lower in lower case, with or without accents
 * @returns false too for names that are other words more often: `will`, `may`, `hope`
 */
export function isGivenName(lower: string): boolean {
  const {genders, neutral, words} = load()
  const name = fold(lower)
  return (genders.has(name) || neutral.has(name)) && !words.has(name)
}

function load(): Names {
  if (names) return names
  const genders = new Map<string, Gender>()
  for (const name of unpackWords(maleNames)) genders.set(name, 'm')
  for (const name of unpackWords(femaleNames)) genders.set(name, 'f')
  names = {genders, neutral: new Set(unpackWords(otherNames)), words: new Set(unpackWords(wordNames))}
  return names
}

/** Names stand in the table without accents: stories write them both ways. */
function fold(name: string): string {
  if (/^[a-z'-]*$/.test(name)) return name
  return name.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^\x00-\x7F]/g, letter => plain[letter] ?? letter)
}
