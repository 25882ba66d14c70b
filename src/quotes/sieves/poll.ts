/**
 * Polls in front of what they show: `In a poll by Salt Research, 50 percent
 * chose Ruiz`.
 */
import {clauseEnd} from '../clause-end.ts'
import {isClause} from '../clause-start.ts'
import type {Found} from '../found.ts'
import type {Sentence} from '../types.ts'

const polls = new Set(['poll', 'polls', 'survey', 'surveys', 'polling'])
/** How far the comma behind the poll may be, in chunks. */
const farthest = 12

export function polled(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const poll = chunks[at + 1]
  if (chunks[at]?.head !== 'in' || at > 1 || poll?.kind !== 'noun' || !polls.has(poll.head)) return undefined
  let comma = at + 2
  while (comma < at + farthest && chunks[comma]?.kind !== 'comma') comma++
  if (chunks[comma]?.kind !== 'comma' || !isClause(chunks, comma + 1)) return undefined
  return {
    content: [{from: comma + 1, to: clauseEnd(sentence, comma + 1)}],
    subject: {from: at + 1, to: comma, core: at + 1, shared: false},
    cue: [{from: at, to: at + 1}],
    lemma: 'in',
    row: undefined,
    frame: 'c',
    rule: 'according-to'
  }
}
