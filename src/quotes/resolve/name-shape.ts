/**
 * What the words of a name tell of whom or what it names: a firm, a body, somebody with a rank, or nobody.
 */
import {firmEndings} from '../../lexicon/speaker-nouns.ts'
import {wordTag} from '../../lexicon/function-words.ts'
import {wordClass} from '../../text/word-kinds.ts'
import type {Range, Sentence} from '../types.ts'
import type {NameRange} from './person-name.ts'
import {startsBig} from '../../text/letters.ts'

const {time, number} = wordTag

/** `Others`, `More`, `Witnesses`, `Americans`: no names, whatever their capital. */
export function isCommon(tokens: Sentence['tokens'], {from, to}: NameRange): boolean {
  const last = tokens[to - 1]
  if (!last) return true
  if (last.word.speaker === 'group' || (last.word.isPlural && last.word.isRole)) return true
  if (to - from > 1 || last.word.isGiven) return false
  // `Poll`, `Similarly` at a sentence's head
  return (last.tags & ~(time | number)) !== 0 || last.classes === wordClass.adverb || last.word.speaker !== undefined
}

/** `Norsk Ferries`, `Salt Lines`: ends in the plural of a common word. */
export function endsInPlural(tokens: Sentence['tokens'], {from, to}: NameRange): boolean {
  const last = tokens[to - 1]
  return to - from > 1 && last !== undefined && last.word.isPlural && (last.forms !== 0 || last.classes !== 0)
}

/** `Western Journalism`, `Team Ruiz`: all of it are words that are no names of people. */
export function isOfCommonWords(tokens: Sentence['tokens'], {from, to}: NameRange): boolean {
  const first = tokens[from]
  if (first?.low === 'team' && to - from > 1) return true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.classes === 0 || token.word.mayBeGiven || token.word.isRole) return false
  }
  return to - from > 1
}

const letters = /^\p{Lu}{3,4}$/u

/** `ASP Ana Maria Ruiz`: a rank or party in letters before a whole name; not `LUND & Co L.P.` */
export function isRankAt(tokens: Sentence['tokens'], {from, to}: NameRange): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  return (
    to - from > 2 &&
    first !== undefined &&
    second !== undefined &&
    startsBig(second.text) &&
    letters.test(first.text) &&
    !letters.test(second.text)
  )
}

/** `Norsk Salt Co.`: the last word is one of firms alone. */
export function isFirm(tokens: Sentence['tokens'], {to}: Range): boolean {
  const last = tokens[to - 1]
  return last !== undefined && firmEndings.has(last.word.bare)
}

/** `the Ana Ruiz Legacy Program`: so many capitals before the word for a body are its name, whoever it is called after. */
export function endsAsBody(tokens: Sentence['tokens'], {from, to}: NameRange): boolean {
  const last = tokens[to - 1]
  return to - from > 2 && last !== undefined && last.word.speaker === 'organization' && !last.word.isGiven
}
