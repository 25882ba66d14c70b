/**
 * Where the words of a phrase itself end: what stands in it is told by small words
 * and capitals.
 */
import {nameParticles} from '../../lexicon/particles.ts'
import {itemAt} from '../../text/item-at.ts'
import {tag, type Language} from './language.ts'
import {isParticle} from './name-within.ts'
import {isPersonWord} from './person-words.ts'
import type {Token} from './tokens.ts'

export const closed =
  tag.preposition | tag.adverb | tag.link | tag.clitic | tag.he | tag.she | tag.they | tag.helping | tag.says

/** Behind the words of the phrase itself. */
export function coreEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  determined: boolean,
  language: Language
): number {
  let capitals = 0
  let at = start
  let end = start
  for (; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const isFirst = at === start
    if (token.capital) {
      // `sagte Brede Mittwoch`
      if ((token.tags & (tag.adverb | tag.link | tag.preposition)) !== 0 && !isFirst) break
      if (isFirst && !determined && (token.tags & closed & ~tag.says) !== 0 && !opensName(tokens, at)) break
      capitals++
    } else if (isParticle(tokens, at, start)) continue
    else if ((token.tags & tag.join) !== 0) {
      if (isFirst || !joins(tokens, at, {start, capitals, determined}, language)) break
      continue
    } else if ((token.tags & tag.determiner) !== 0) {
      // `gritó otro.`
      const isOther = isFirst && (token.tags & tag.person) !== 0
      if (!isOther && (isFirst || ((itemAt(tokens, at - 1)?.tags ?? 0) & tag.join) === 0)) break
      if (!isOther) continue
    } else if ((token.tags & closed) !== 0 && !(isFirst && (token.tags & tag.person) !== 0)) break
    else if (capitals > 0 && !followsUp(tokens, at, {start, capitals, determined}, language)) break
    end = at + 1
  }
  return end
}

/** `Van Duijn`, `De Smet` */
export function opensName(tokens: readonly Token[], at: number): boolean {
  return nameParticles.has(tokens[at]?.low ?? '') && tokens[at + 1]?.capital === true
}

interface Before {
  start: number
  capitals: number
  determined: boolean
}

/** Whether a phrase goes on at a word like `of`: `die Vorsitzende | der Grünen`, but `Maren Voss | der Zeitung`. */
function joins(
  tokens: readonly Token[],
  at: number,
  {start, capitals, determined}: Before,
  language: Language
): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return false
  if ((next.tags & tag.determiner) === 0 && (next.tags & closed & ~tag.says & ~tag.preposition) !== 0) return false
  if (!language.words.bigNouns)
    return determined || capitals === 0 || next.capital || (next.tags & tag.determiner) !== 0
  const before = itemAt(tokens, at - 1)
  if (!before?.capital) return false
  return (capitals === 1 && determined) || (capitals === 1 && isPersonWord(before, language)) || at - start === 1
}

/** Whether a word in lower case behind a capital goes on: `l'Association suisse des locataires`. */
function followsUp(
  tokens: readonly Token[],
  at: number,
  {start, capitals, determined}: Before,
  language: Language
): boolean {
  const next = tokens[at + 1]
  if (nameParticles.has(itemAt(tokens, at - 1)?.low ?? '')) return true
  if ((itemAt(tokens, at - 1)?.tags ?? 0) & tag.join) return true
  if (!language.words.headFirst) return capitals === 1 && at - start < 4 && leadsToName(tokens, start, at, language)
  // `l'Association suisse | des locataires unis`
  const isBehindJoin = tokens.slice(start, at).some(({tags}) => (tags & tag.join) !== 0)
  if (!determined || capitals > 1 || (at !== start + 1 && !isBehindJoin)) return false
  return next?.kind !== 'word' || (next.tags & (tag.join | tag.preposition)) !== 0
}

/** `Socialdemokraternas | rättspolitiska talesperson Jonas Wikdahl`: whose office it is stands in front. */
function leadsToName(tokens: readonly Token[], start: number, from: number, language: Language): boolean {
  // `Hoogleraar bestuursrecht Kars Smit`
  const opens = ((tokens[start]?.tags ?? 0) & tag.person) !== 0
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.capital || (token.tags & closed) !== 0) return false
    const isOffice = isPersonWord(token, language)
    if (tokens[at + 1]?.capital) return opens || isOffice
    // `Vlaams minister van Onderwijs Tom Goossens`
    if (isOffice && ((tokens[at + 1]?.tags ?? 0) & tag.join) !== 0) return true
  }
  return false
}
