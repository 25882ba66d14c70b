/**
 * The words next to a quote in a language other than English: a cue from the
 * language's table, and the name next to it. No grammar: a name runs to the
 * next point, comma or preposition of time and place.
 */
import type {ForeignCues} from '../lexicon/foreign-cues.ts'
import type {Span} from '../story/types.ts'
import {startsBig} from '../text/letters.ts'

/** A cue with whom it names. */
export interface Saying {
  cue: Span
  lemma: string
  mention: Span | undefined
  /** Behind all of it. */
  end: number
}

interface Word extends Span {
  low: string
  capital: boolean
}

const nextWord = /[ \u00a0\u202f\u2009]{0,8}([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,80})/uy
/** `a-t-il`, `dit-elle`, `explique-t-on` */
const inverted = /^(\p{L}+)(?:-t)?-(ils?|elles?|on)$/u
const trailing = /[.'’-]{1,4}$/u
/** The longest name with its office, in words. */
const longestName = 12
/** A name that stands in front of its cue, in words. */
const longestBefore = 6

function wordAt(flat: string, at: number, limit: number): Word | undefined {
  nextWord.lastIndex = at
  const found = nextWord.exec(flat)?.[1]
  if (found === undefined) return undefined
  const text = found.replace(trailing, '')
  const end = nextWord.lastIndex - (found.length - text.length)
  if (end > limit) return undefined
  return {start: nextWord.lastIndex - found.length, end, low: text.toLowerCase(), capital: startsBig(text)}
}

/**
 * The attribution that begins at an offset: `sagte Mara Stoll`, `a déclaré la
 * porte-parole, Anne Morel`, `a-t-il dit`, `Rinne sanoi`.
 *
 * @param flat the flat text
 * @param at behind the quote and its comma
 * @param limit where the attribution must end
 * @param table of the language
 */
export function sayingAt(flat: string, at: number, limit: number, table: ForeignCues): Saying | undefined {
  const first = wordAt(flat, at, limit)
  if (!first) return undefined
  const pronoun = inverted.exec(first.low)
  if (pronoun) return invertedSaying(flat, first, pronoun, limit, table)
  const cue = cueFrom(flat, first, limit, table)
  if (cue) {
    const mention = nameAt(flat, cue.end, limit, table)
    return {cue: spanOf(cue), lemma: cue.low, mention, end: mention?.end ?? cue.end}
  }
  // The name stands in front: `Rinne sanoi`.
  let last = first
  for (let count = 0; count < longestBefore; count++) {
    const word = wordAt(flat, last.end, limit)
    if (!word) return undefined
    const behind = cueFrom(flat, word, limit, table)
    if (behind)
      return {cue: spanOf(behind), lemma: behind.low, mention: {start: first.start, end: last.end}, end: behind.end}
    last = word
  }
  return undefined
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** A cue that begins with a word, with the auxiliary in front of it. */
function cueFrom(flat: string, word: Word, limit: number, table: ForeignCues): Word | undefined {
  if (table.cues.has(word.low)) return word
  if (!table.auxiliaries.has(word.low)) return undefined
  const next = wordAt(flat, word.end, limit)
  return next && table.cues.has(next.low) ? {...next, start: word.start} : undefined
}

function invertedSaying(
  flat: string,
  first: Word,
  [, verb = '', pronoun = '']: RegExpExecArray,
  limit: number,
  table: ForeignCues
): Saying | undefined {
  const mention = {start: first.end - pronoun.length, end: first.end}
  if (table.cues.has(verb)) return {cue: {start: first.start, end: first.end}, lemma: verb, mention, end: first.end}
  const next = wordAt(flat, first.end, limit)
  if (!table.auxiliaries.has(verb) || !next || !table.cues.has(next.low)) return undefined
  return {cue: {start: first.start, end: next.end}, lemma: next.low, mention, end: next.end}
}

/** The name behind a cue. */
function nameAt(flat: string, from: number, limit: number, table: ForeignCues): Span | undefined {
  let at = from
  let name: Span | undefined
  let capital = false
  for (let count = 0; count < longestName; count++) {
    // `la porte-parole, Anne Morel`: an office and its name
    const comma = name !== undefined && !capital && flat.charAt(at) === ','
    const word = wordAt(flat, comma ? at + 1 : at, limit)
    if (!word || (comma && !word.capital) || table.stops.has(word.low)) break
    if (!name && table.adverbs.has(word.low)) {
      at = word.end
      continue
    }
    name = {start: name?.start ?? word.start, end: word.end}
    capital ||= word.capital
    at = word.end
  }
  return name
}

/**
 * The attribution that ends at an offset: `Mara Stoll sagte:`, `Afirmó el
 * ministro:`.
 *
 * @param flat the flat text
 * @param from where its sentence begins
 * @param to where the quote begins
 * @param table of the language
 */
export function sayingBefore(flat: string, from: number, to: number, table: ForeignCues): Saying | undefined {
  const first = wordAt(flat, from, to)
  if (!first) return undefined
  const opening = cueFrom(flat, first, to, table)
  if (opening) {
    const mention = nameAt(flat, opening.end, to, table)
    return mention && {cue: spanOf(opening), lemma: opening.low, mention, end: to}
  }
  let last: Word = first
  let end = first.end
  for (let count = 0; count < longestName; count++) {
    const word = wordAt(flat, last.end, to)
    if (!word) return undefined
    const cue = cueFrom(flat, word, to, table)
    if (cue) return {cue: spanOf(cue), lemma: cue.low, mention: {start: first.start, end}, end: to}
    last = word
    if (!table.stops.has(word.low)) end = word.end
  }
  return undefined
}
