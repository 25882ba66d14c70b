/**
 * Who stands behind a verb of saying, with what may stand between.
 */
import {wires} from '../../lexicon/foreign-words.ts'
import {tag, type Language} from './language.ts'
import {phraseAt, type Phrase} from './phrase.ts'
import type {Token} from './tokens.ts'
import {closed} from './verbs.ts'

/** Adverbials between a verb and who says it. */
const mostAdverbials = 5

/**
 * Who stands behind a verb, with what may stand between: `a raconté | à l'AFP |
 * Mireille Cazals`, `warnt | hingegen | Lindow`.
 */
export function subjectBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  language: Language
): Phrase | undefined {
  let at = from
  for (let count = 0; count < mostAdverbials && at < limit; count++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return undefined
    if ((token.tags & tag.preposition) !== 0 && !token.capital) {
      at = behindObject(tokens, at + 1, limit)
      continue
    }
    if ((token.tags & tag.adverb) !== 0) {
      at++
      continue
    }
    if ((token.tags & tag.link) !== 0 && (token.tags & (tag.determiner | tag.he | tag.she | tag.they)) === 0)
      return undefined
    const phrase = phraseAt(tokens, at, limit, language)
    if (phrase) return phrase
    at++
  }
  return undefined
}

/** Behind what a preposition governs: `à | l'AFP`, `a | la televisión local`, `en | una rueda de prensa`. */
function behindObject(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < from + 2 && ((tokens[at]?.tags ?? 0) & (tag.determiner | tag.title)) !== 0 && !tokens[at]?.capital) at++
  if (((tokens[at]?.tags ?? 0) & (tag.he | tag.she | tag.they)) !== 0) return at + 1
  if (tokens[at]?.capital) return at + governed(tokens, at, limit)
  for (; at < limit; at++) {
    const token = tokens[at]
    // `en la red X`
    if (token?.kind === 'word' && token.capital && token.end - token.start === 1) return at + 1
    if (token?.kind !== 'word' || token.capital) break
    if ((token.tags & tag.join) !== 0) {
      while (((tokens[at + 1]?.tags ?? 0) & tag.determiner) !== 0) at++
      if (tokens[at + 1]?.capital) return at + 1 + governed(tokens, at + 1, limit)
      continue
    }
    if ((token.tags & (closed | tag.adverb) & ~tag.person) !== 0) break
  }
  return at
}

function isAgency(token: Token | undefined): boolean {
  return token !== undefined && wires.has(token.low)
}

/** How many of the capitals behind a preposition it governs: all, but for a name that follows: `a EFE Ana Paz`. */
function governed(tokens: readonly Token[], from: number, limit: number): number {
  let count = 0
  while (from + count < limit && tokens[from + count]?.capital) count++
  // `cuenta a Efe Dolores`
  if (count === 2 && isAgency(tokens[from])) return 1
  return count < 3 ? count : count - 2
}
