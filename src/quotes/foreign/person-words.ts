/** Which words say what somebody is, and which are given names. */
import {isGivenName} from '../../text/given-names.ts'
import {tag, type Language} from './language.ts'
import type {Token} from './tokens.ts'

/** `ministra`, `Werftchef`, `48-Jährige`: a word for people, and no name that ends like one. */
export function isPersonWord({low, tags, capital}: Token, {words}: Language): boolean {
  if ((tags & tag.person) !== 0) return true
  // `Vítor`: a capital is a name where nouns have none.
  if (capital && (!words.bigNouns || isGivenName(low))) return false
  return low.length > 3 && words.person.test(low)
}

const hyphen = /^(\p{L}+)-\p{L}+$/u

/** `Nora`, `Anna-Leena` */
export function isGiven(token: Token | undefined): boolean {
  if (!token?.capital) return false
  return isGivenName(token.low) || isGivenName(hyphen.exec(token.low)?.[1] ?? '')
}
