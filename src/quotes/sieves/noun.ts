/**
 * Nouns and adjectives that report: `Ruiz's claim that C`, `her call for C`,
 * `criticism of C by the union`, `is confident that C`.
 */
import {adjectiveCueOf, nounCueOf} from '../../lexicon/cues.ts'
import {wordTag} from '../../lexicon/function-words.ts'
import type {Span} from '../../story/types.ts'
import {clauseEnd} from '../clause-end.ts'
import {objectEnd} from '../object-end.ts'
import {subjectBefore} from '../subject-before.ts'
import type {Found} from '../found.ts'
import type {Sentence} from '../types.ts'

/** Verbs that say no more than that somebody does what the noun says. */
const giving = new Set(
  'make issue ask voice express have give raise offer release launch reiterate renew repeat share show state send file lodge level hold take withdraw deliver post publish sound pledge soften drop keep maintain'.split(
    ' '
  )
)
const givers = new Set(['from', 'by'])

export function nominal(sentence: Sentence, at: number): Found | undefined {
  const {chunks, tokens} = sentence
  const chunk = chunks[at]
  if (!chunk || chunk.noun?.pronoun) return undefined
  const predicate = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1
  const states =
    chunks[predicate]?.head === 'be' ||
    chunks[predicate]?.head === 'remain' ||
    chunks[predicate]?.head === 'feel' ||
    chunks[predicate]?.head === 'make'
  const row = nounCueOf(chunk.head) ?? (states ? adjectiveCueOf(chunk.head) : undefined)
  if (!row) return undefined
  // `warnings from the union of a strike`
  const giver = givers.has(chunks[at + 1]?.head ?? '') && chunks[at + 2]?.kind === 'noun' ? at + 2 : undefined
  const behind = giver === undefined ? at + 1 : giver + 1
  const next = chunks[behind]
  const follows = chunks[behind + 1]?.kind === 'noun' || chunks[behind + 1]?.kind === 'stretch'
  const frame =
    next?.kind === 'that'
      ? 't'
      : next?.verb?.form === 'infinitive'
        ? 'i'
        : next?.kind === 'prep' && follows
          ? next.head
          : undefined
  if (frame === undefined || !row.frames.has(frame)) return undefined
  const from = frame === 't' || frame === 'i' ? behind : behind + 1
  const to = frame === 't' || frame === 'i' ? clauseEnd(sentence, from) : objectEnd(sentence, from)
  // The possessor in the same phrase: `Ruiz's claim`, `her claim`
  let owner: Span | undefined = giver === undefined ? undefined : chunks[giver]
  for (let token = chunk.to - 2; token >= chunk.from && !owner; token--) {
    const found = tokens[token]
    if (!found) break
    if (found.low === "'s" && found.tags & wordTag.possessive) owner = {start: chunk.start, end: found.end}
    else if (found.tags & wordTag.possessive && token === chunk.from) owner = {start: found.start, end: found.end}
  }
  // `Ruiz voiced support for`, `made no mention of`: whoever gives it
  const given = nounCueOf(chunk.head) !== undefined
  const gives =
    given && giver === undefined && chunks[at - 1]?.kind === 'verb' && giving.has(chunks[at - 1]?.head ?? '')
  const holder = gives ? subjectBefore(sentence, at - 1) : undefined
  if (holder) owner = undefined
  return {
    content: [{from, to: Math.max(to, from + 1)}],
    subject: holder ?? (owner || !states || given ? undefined : subjectBefore(sentence, predicate)),
    owner,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame,
    rule: 'noun'
  }
}
