/**
 * The gender of who is named: from titles and offices in front of the name,
 * else from the given name.
 */
import {genderOfName, type Gender} from '../../text/given-names.ts'
import type {Token} from '../types.ts'

/**
 * What titles and offices tell: `Mrs.`, `the chairwoman`.
 *
 * @param tokens of the sentence
 * @param from first token of the titles
 * @param to behind the last
 */
export function genderOfTitles(tokens: readonly Token[], from: number, to: number): Gender | undefined {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    const gender = token?.kind === 'word' ? token.word.head.gender : undefined
    if (gender) return gender
  }
  return undefined
}

/**
 * What the given name tells; an initial tells nothing: `J. Paul Holm` is a Paul.
 *
 * @param words of the name
 * @param given the token of the first
 */
export function genderOfWords(words: readonly string[], given: Token | undefined): Gender | undefined {
  if (words.length < 2) return undefined
  const first = words[0] ?? ''
  if (first.length < 3 && words.length > 2) return genderOfName(words[1] ?? '')
  return given?.word.bare === first ? given.word.gender : genderOfName(first)
}
