/**
 * Fragments in quotation marks within a narrative: the words are those of
 * whoever does what the nearest verb says.
 */
import {cueOf} from './cue-table.ts'
import {agentOf} from './agent.ts'
import {objectEnd} from './object-end.ts'
import {subjectBefore} from './subject-before.ts'
import {mentionOf, plainDraft} from './found.ts'
import type {Draft, Sentence, Subject} from './types.ts'

/** How far back the verb of a fragment may stand, in chunks. */
const farthest = 40

/** A fragment in a narrative sentence: the words are those of whoever does what the nearest verb says. */
export function inNarrative(sentence: Sentence, at: number, group: readonly Draft[]): Draft | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (!chunk) return undefined
  const draft = plainDraft({start: chunk.start, end: chunk.end}, chunk.stretch ?? -1, 'subject')
  // `Ruiz said the pier was closed while repairs "dragged on"`: what was said may go on
  const said = group
    .filter(
      other =>
        other.mention &&
        other.act === 'speech' &&
        (other.content[0]?.start ?? 0) < chunk.start &&
        (other.cue[0]?.start ?? 0) < chunk.start
    )
    .at(-1)
  if (said?.mention && said.rule === 'clause') {
    draft.mention = said.mention
    draft.core = said.core
    draft.cue = said.cue
    draft.lemma = said.lemma
    draft.rule = 'continued-sentence'
    return draft
  }
  const doing = doingBefore(sentence, at)
  if (doing) {
    const {verb, subject} = doing
    const found = chunks[verb]
    draft.mention = mentionOf(chunks, subject)
    draft.core = chunks[subject.core]
    draft.cue = found ? [{start: found.start, end: found.end}] : []
    draft.lemma = found?.head ?? ''
    const apart = chunks[at - 1]?.kind === 'colon' || found?.verb?.passive === true
    const to = apart ? at : objectEnd(sentence, verb + 1)
    if (found?.head !== 'be' && to > at && verb + 1 < at) {
      draft.content = [{start: chunks[verb + 1]?.start ?? chunk.start, end: chunks[to - 1]?.end ?? chunk.end}]
      draft.type = 'mixed'
    }
  }
  if (!draft.mention) draft.rule = 'unattributed'
  return draft
}

interface Doing {
  verb: number
  subject: Subject
}

/** Whose words a fragment is: of the nearest cue's subject, else of the nearest verb's. */
function doingBefore(sentence: Sentence, at: number): Doing | undefined {
  const {chunks} = sentence
  let nearest: Doing | undefined
  for (let verb = at - 1; verb >= 0 && at - verb < farthest; verb--) {
    const chunk = chunks[verb]
    if (chunk?.kind !== 'verb' || !chunk.verb) continue
    const row = cueOf(chunk.head)
    if (nearest && !row) continue
    // `was criticised by the union for "a lack of care"`
    const subject = chunk.verb.passive ? agentOf(chunks, verb) : subjectBefore(sentence, verb)
    if (!subject) continue
    if (row) return {verb, subject}
    nearest ??= {verb, subject}
  }
  return nearest
}
