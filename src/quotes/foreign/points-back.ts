/** Sentences that say whose the words in front of them are: `Lo ha detto Bertoldi`, `Dat zei Roos`. */
import {tag, type Language} from './language.ts'
import {phraseAt} from './phrase.ts'
import type {Saying} from './saying.ts'
import {sayingBehind} from './saying-behind.ts'
import {rowAt} from './sources.ts'
import {subjectBehind} from './subject-behind.ts'
import type {Token} from './tokens.ts'

/** What points back at words. */
const pointers = new Set(['lo', 'das', 'dies', 'dat', 'dit', 'det', 'esto', 'questo'])
/** `così`: how somebody put it, with a verb or without. */
const manners = new Set(['così', 'así', 'assim', 'ainsi', 'so', 'zo'])
/** Such a word stands so far from the sentence's head: `Si è difeso così`. */
const farthest = 4

/**
 * The attribution of the sentence before.
 *
 * @param tokens of a sentence without marks
 * @param language of the story
 */
export function pointsBack(tokens: readonly Token[], language: Language): Saying | undefined {
  const first = tokens[0]
  if (first?.kind !== 'word') return undefined
  if (pointers.has(first.low) || manners.has(first.low)) {
    let at = 1
    while (at < 3 && ((tokens[at]?.tags ?? 0) & tag.clitic) !== 0) at++
    const saying = sayingBehind(tokens, at, tokens.length, language)
    if (saying?.who) return saying
  }
  const row = rowAt(tokens, 0, language.pointers)
  const pointed = row && phraseAt(tokens, row.length, tokens.length, language)
  if (row && pointed)
    return {cue: row.map((_, at) => at), lemma: row.join(' '), who: pointed, end: pointed.to, rule: 'next-sentence'}
  const manner = tokens.findIndex(({low}, at) => at < farthest && manners.has(low))
  if (manner < 0) return undefined
  const who =
    manner === 0
      ? phraseAt(tokens, 1, tokens.length, language)
      : subjectBehind(tokens, manner + 1, tokens.length, language)
  return who?.name && {cue: [manner], lemma: tokens[manner]?.low ?? '', who, end: who.to, rule: 'next-sentence'}
}
