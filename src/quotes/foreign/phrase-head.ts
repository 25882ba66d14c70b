/**
 * The noun that says what somebody is, and what it tells of them.
 */
import type {Gender} from '../../text/given-names.ts'
import {tag, type Language} from './language.ts'
import type {NameRange} from './name-within.ts'
import {isPersonWord} from './person-words.ts'
import type {Token} from './tokens.ts'

/** The noun that says what somebody is. */
export function headOf(tokens: readonly Token[], from: number, to: number, language: Language): Token | undefined {
  let last: Token | undefined
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if ((token.tags & (tag.join | tag.preposition)) !== 0 && at > from && last) break
    if ((token.tags & (tag.determiner | tag.title)) !== 0) continue
    if (isPersonWord(token, language)) return token
    if (!last || !language.words.headFirst) last = token
  }
  return last
}

export function genderOf(
  tokens: readonly Token[],
  start: number,
  name: NameRange | undefined,
  head: Token | undefined,
  article: Gender | undefined,
  language: Language
): Gender | undefined {
  const title = genderOfTags((tokens[start]?.tags ?? 0) & tag.title ? (tokens[start]?.tags ?? 0) : 0)
  if (title) return title
  if (name && name.from === start) return undefined
  if (article) return article
  if (!head || !isPersonWord(head, language)) return undefined
  if (language.words.woman.test(head.low)) return 'f'
  return language.words.man.test(head.low) ? 'm' : undefined
}

export function genderOfTags(tags: number): Gender | undefined {
  if (tags & tag.masculine) return 'm'
  return tags & tag.feminine ? 'f' : undefined
}
