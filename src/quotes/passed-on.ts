/**
 * Words that come by way of an outlet: `The Gazette reported that Ruiz said
 * C`. Ruiz speaks, the outlet passes on.
 */
import {isOutletAt} from './outlet-at.ts'
import {cueBefore} from './sieves/cue-before.ts'
import type {Found} from './found.ts'
import type {Chunk, Sentence, Subject} from './types.ts'

/** What was found, or, where an outlet reports what somebody said, what that one said. */
export function passedOn(sentence: Sentence, found: Found): Found {
  return (found.rule === 'clause' ? spokenWithin(sentence, found) : undefined) ?? found
}

/** The attribution that is all of what an outlet reports: `said Ruiz had told it that C`. */
function spokenWithin(sentence: Sentence, {subject, content, cue}: Found): Found | undefined {
  const {chunks} = sentence
  const range = content[0]
  if (!subject || !range || content.length > 1 || !isOutletAt(sentence, subject)) return undefined
  const from = chunks[range.from]?.kind === 'that' ? range.from + 1 : range.from
  for (let at = from; at < range.to; at++) {
    if (chunks[at]?.kind !== 'verb') continue
    const inner = chunks[at]?.verb?.form === 'finite' ? cueBefore(sentence, at) : undefined
    if (inner?.rule !== 'clause' || inner.subject?.from !== from || isReflexive(chunks, inner.subject)) return undefined
    return {...inner, cue: [...cue, ...inner.cue], relays: [subject], rule: 'relay'}
  }
  return undefined
}

/** `The Gazette reported it had obtained a letter`: it is the outlet's own again. */
function isReflexive(chunks: readonly Chunk[], {core}: Subject): boolean {
  return chunks[core]?.noun?.pronoun === true && chunks[core].head === 'it'
}
