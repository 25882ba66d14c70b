/**
 * Which words beside a quote can be a verb of saying.
 */
import {tag, type Language} from './language.ts'
import type {Token} from './tokens.ts'

export const closed =
  tag.preposition | tag.link | tag.determiner | tag.join | tag.he | tag.she | tag.they | tag.title | tag.person

export function isSaying({tags, capital}: Token): boolean {
  return (tags & tag.says) !== 0 && !capital
}

export function isParticiple({low, tags}: Token, {words}: Language): boolean {
  return (tags & (closed | tag.adverb)) === 0 && low.length > 3 && words.participle.test(low)
}

/** Whether a word that is in no table may be a verb, by its ending. */
export function isVerb({low, tags, capital}: Token, {words}: Language): boolean {
  return !capital && (tags & (closed | tag.adverb | tag.clitic)) === 0 && low.length > 3 && words.finite.test(low)
}

export function isAdverbOrClitic(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & (tag.adverb | tag.clitic)) !== 0
}

/** `s'emporte-t-il`, `se defendió`: what stands between marks and verb. */
export function isClitic(token: Token | undefined, next: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || (token.tags & tag.clitic) === 0 || next?.kind !== 'word') return false
  return (next.tags & (tag.says | tag.helping)) !== 0 || isVerb(next, language)
}

/** `"...", ironizó.`: nothing follows but the end of the sentence or of its clause. */
export function endsSaying(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word'
}
