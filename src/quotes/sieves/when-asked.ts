/**
 * Answers with the question between the cue and the words: `Ruiz said when
 * asked about the pier: "No."`
 */
import type {Found} from '../found.ts'
import {addresseeEnd} from '../phrase-end.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Sentence} from '../types.ts'

/** In front of the question. */
const asking = new Set(['when', 'after'])
/** A question is not longer, in phrases. */
const longestQuestion = 24

export function whenAsked(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk?.cue
  if (chunk?.verb?.form !== 'finite' || chunk.verb.passive || !row?.quotes) return undefined
  const told =
    row.told && chunks[at + 1]?.kind === 'noun' ? {from: at + 1, to: addresseeEnd(chunks, at + 1)} : undefined
  const when = told?.to ?? at + 1
  const asked = chunks[when + 1]
  if (!asking.has(chunks[when]?.head ?? '') || asked?.head !== 'ask' || !asked.verb) return undefined
  // `when Cole asked`
  if (asked.verb.form === 'finite' && !asked.verb.passive) return undefined
  let colon = when + 2
  while (colon < chunks.length && colon - when < longestQuestion && chunks[colon]?.kind !== 'colon') colon++
  if (chunks[colon]?.kind !== 'colon' || chunks[colon + 1]?.kind !== 'stretch') return undefined
  const subject = subjectBefore(sentence, at)
  if (!subject) return undefined
  return {
    content: [{from: colon + 1, to: colon + 2}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'q',
    addressee: told,
    rule: 'cue-before'
  }
}
