/** A person's or an organisation's name within a phrase, parted from the office in front of it. */
import {nameParticles} from '../../lexicon/particles.ts'
import {itemAt} from '../../text/item-at.ts'
import {wires} from '../../lexicon/foreign-words.ts'
import {mayBeGivenName} from '../../text/given-names.ts'
import {tag, type Language} from './language.ts'
import {isGiven, isPersonWord} from './person-words.ts'
import type {Token} from './tokens.ts'

/** Tokens from `from` up to, not including, `to`. */
export interface NameRange {
  from: number
  to: number
}

/**
 * The name with which a phrase ends.
 *
 * @param tokens of the sentence
 * @param start of the phrase, behind its article
 * @param end behind it
 * @param determined whether an article stands in front
 * @param language of the story
 */
export function nameWithin(
  tokens: readonly Token[],
  start: number,
  end: number,
  determined: boolean,
  language: Language
): NameRange | undefined {
  const from = runStart(tokens, start, end)
  if (from === end) return undefined
  const given = givenIn(tokens, from, end)
  const cut = fullNameEnd(tokens, given ?? behindTitle(tokens, from, end, language), end, language)
  if (cut < end) return nameWithin(tokens, start, cut, determined, language)
  const before = from > start ? tokens[from - 1] : undefined
  // `el presidente de la Unión`: that names no person, but `o presidente da Câmara Rui Baltazar` does.
  const isOfSomething = before !== undefined && (before.tags & (tag.join | tag.determiner)) !== 0
  if (given !== undefined && (given > from || !isOfSomething) && end - given > 1) return {from: given, to: end}
  if (isOfSomething) return undefined
  const name = behindTitle(tokens, from, end, language)
  if (name === end) return undefined
  // `die Polizei`, `der Minister`: nouns have capitals there.
  if (determined && language.words.bigNouns && end - from < 2) return undefined
  if (name === from && end - from === 1) {
    const only = tokens[from]
    if (only && isPersonWord(only, language) && from === start && !isGiven(only)) return undefined
  }
  return {from: name, to: end}
}

/** Where the capitals with which a phrase ends begin. */
function runStart(tokens: readonly Token[], start: number, end: number): number {
  let from = end
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (token.capital) from = at
    else if (from === end || !isParticle(tokens, at, start)) break
  }
  return from
}

/** `Holger Wendt | von der Mainbank`: behind given name and surname a particle says where somebody works. */
export function fullNameEnd(tokens: readonly Token[], from: number, end: number, {words}: Language): number {
  if (words.headFirst) return end
  for (let at = from + 2; at < end; at++) if (tokens[at]?.capital === false) return at
  return end
}

/** The first given name. */
export function givenIn(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end - 1; at++) {
    if (!isGiven(tokens[at])) continue
    // `Jan Pieter Wolters`: the first can be another word
    const before = at > from ? tokens[at - 1] : undefined
    return before?.capital && mayBeGivenName(before.low) ? at - 1 : at
  }
  return undefined
}

/** `van`, `de la` between the words of a name. */
export function isParticle(tokens: readonly Token[], at: number, start: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (at === start || !nameParticles.has(low)) return false
  const before = itemAt(tokens, at - 1)
  const isAfterName = before?.capital === true || (nameParticles.has(before?.low ?? '') && before?.low !== 'der')
  // `Maren Voss der Deutschen Presse-Agentur`: an article
  if (before?.capital && articles.has(low)) return false
  const next = tokens[at + 1]
  return isAfterName && next?.kind === 'word' && (next.capital || nameParticles.has(next.low))
}

const articles = new Set(['der', 'des', 'den', 'dem', 'zum', 'zur', 'vom', 'zu'])

/** Behind the capitals of a name. */
export function nameEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  for (let at = from; at < Math.min(limit, from + longestName); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (token.capital) end = at + 1
    else if (!isParticle(tokens, at, from)) break
  }
  return end
}

const longestName = 8
const small = tag.preposition | tag.determiner | tag.link | tag.adverb | tag.join

/** `SPD-Fraktionsvize Detlef Möller`: the last two of three capitals, where no word for an office is known. */
export function behindTitle(tokens: readonly Token[], from: number, end: number, language: Language): number {
  const name = behindOffices(tokens, from, end, language)
  if (name > from || language.words.headFirst || end - from !== 3) return name
  // `Nele De Smet`
  if (nameParticles.has(tokens[from + 1]?.low ?? '')) return name
  return tokens[from + 1]?.capital && tokens[from + 2]?.capital ? from + 1 : name
}

/** Behind the last word for an office or form of address that is not the last word. */
function behindOffices(tokens: readonly Token[], from: number, end: number, language: Language): number {
  let name = from
  // `Laut Lindow`, `O Governo`
  while (name < end - 1 && (((tokens[name]?.tags ?? 0) & small) !== 0 || wires.has(tokens[name]?.low ?? ''))) name++
  for (let at = name; at < end - 1; at++) {
    const token = tokens[at]
    if (token && ((token.tags & tag.title) !== 0 || (isPersonWord(token, language) && !isGiven(token)))) name = at + 1
  }
  return name
}
