/** Words in marks that are a name, a title or a term, and nobody's words. */
import {startsBig} from '../../text/letters.ts'
import {itemAt} from '../../text/item-at.ts'
import {tag, type Language} from './language.ts'
import type {Token} from './tokens.ts'

const sentencePoint = /[.!?…,]$/u
const blank = /\s+/u
/** What somebody is told stands so far behind whom it is told, in tokens. */
const reach = 12
/** No title is longer, in words. */
const longestTitle = 8

/**
 * Whether a stretch is what something is called: `la película "La casa de
 * sal"`, `Das Projekt mit dem Namen „Tor zum Norden“`, `alias "Cuervo"`.
 *
 * @param tokens of the sentence
 * @param at the stretch
 * @param inner its words
 * @param language of the story
 */
export function isTerm(tokens: readonly Token[], at: number, inner: string, language: Language): boolean {
  if (sentencePoint.test(inner) || inner.split(blank).length > longestTitle) return false
  const before = itemAt(tokens, at - 1)
  if (before?.kind !== 'word') return false
  if ((before.tags & tag.called) !== 0 && (before.tags & tag.says) === 0) return true
  // `conocido como 'caso Fuentes'`
  const called = itemAt(tokens, at - 2)
  if ((before.tags & tag.link) !== 0 && called && (called.tags & tag.called) !== 0 && (called.tags & tag.says) === 0)
    return true
  if (!startsBig(inner)) return false
  if ((before.tags & (tag.work | tag.called)) !== 0) return true
  if (isTold(tokens, at)) return true
  const small =
    tag.determiner | tag.preposition | tag.link | tag.adverb | tag.says | tag.helping | tag.join | tag.clitic
  if ((before.tags & small) !== 0) return isWorkBehind(tokens[at + 1])
  // `Die Sendung «Rundschau»`, `la banda "Los Halcones"`: a noun stands right in front.
  return language.words.bigNouns ? before.capital : !isVerbLike(before, language)
}

/** `sagte dem «Tagesblatt»: «...»`, `dice a "Il Corriere": "..."`: who was told. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1)
  const verb = itemAt(tokens, at - 2)
  if (!before || !verb || (verb.tags & tag.says) === 0) return false
  if ((before.tags & (tag.determiner | tag.preposition | tag.join)) === 0) return false
  return tokens.slice(at + 1, at + reach).some(({kind}) => kind === 'stretch')
}

/** `der „Möwe“ genannte Kahn` */
function isWorkBehind(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & tag.called) !== 0 && (token.tags & tag.says) === 0
}

function isVerbLike({low}: Token, {words}: Language): boolean {
  return words.finite.test(low) || words.participle.test(low)
}
