/**
 * Fragments in quotation marks within a narrative: the words are those of
 * whoever does what the nearest verb says.
 */
import {ownerIn} from './owner.ts'
import {isSayingNoun} from '../lexicon/fragments.ts'
import {wordTag} from '../lexicon/function-words.ts'
import {isCueLemma} from './cue-table.ts'
import {agentOf} from './agent.ts'
import {objectEnd} from './object-end.ts'
import {kindOf} from './resolve/kinds.ts'
import {subjectBefore} from './subject-before.ts'
import {mentionOf, plainDraft} from './found.ts'
import {itemAt} from '../text/item-at.ts'
import type {Span} from '../story/types.ts'
import type {Chunk, Draft, Sentence, Subject} from './types.ts'

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
  const named = namedNextTo(sentence, at)
  if (named) return Object.assign(draft, named)
  const doing = doingBefore(sentence, at)
  if (doing) {
    const {verb, subject} = doing
    const found = chunks[verb]
    draft.mention = (found?.head === 'be' ? ownerOf(sentence, subject) : undefined) ?? mentionOf(chunks, subject)
    draft.core = chunks[subject.core]
    draft.cue = found ? [{start: found.start, end: found.end}] : []
    draft.lemma = found?.head ?? ''
    // `"Good," he said, and "the rest can wait"`: the words are no object of the verb
    const apart =
      itemAt(chunks, at - 1)?.kind === 'colon' || chunks[verb + 1]?.kind === 'comma' || found?.verb?.passive === true
    const to = apart ? at : objectEnd(sentence, verb + 1)
    if (found?.head !== 'be' && to > at && verb + 1 < at) {
      draft.content = [{start: chunks[verb + 1]?.start ?? chunk.start, end: chunks[to - 1]?.end ?? chunk.end}]
      draft.type = 'mixed'
    }
  }
  const introducer = draft.cue.length > 0 && isCueLemma(draft.lemma) ? undefined : beforeColon(chunks, at)
  if (introducer) {
    draft.mention = {start: introducer.start, end: introducer.end}
    draft.core = introducer
    draft.rule = 'colon'
    draft.content = [{start: chunk.start, end: chunk.end}]
    draft.type = 'direct'
  }
  if (!draft.mention) draft.rule = 'unattributed'
  return draft
}

/** `Ruiz's answer was "No"`: whose answer it is. */
function ownerOf(sentence: Sentence, {core}: Subject): Span | undefined {
  const noun = sentence.chunks[core]
  return noun && isSayingNoun(noun.head) ? ownerIn(sentence, noun) : undefined
}

/** Who is named in front of the colon before words: `It did not surprise Ana Ruiz: "We saw it."`, `Here is Ruiz in May: "..."`. */
function beforeColon(chunks: readonly Chunk[], at: number): Chunk | undefined {
  if (itemAt(chunks, at - 1)?.kind !== 'colon') return undefined
  const last = itemAt(chunks, at - 2)
  if (last?.noun?.name && !last.noun.time && itemAt(chunks, at - 3)?.kind === 'verb') return last
  const shown = chunks[0]?.head === 'here' && chunks[1]?.head === 'be' ? chunks[2] : undefined
  return shown?.noun?.name || shown?.noun?.pronoun ? shown : undefined
}

/** Who is named right next to a fragment, whatever the verb: `her "47 percent" remark`. */
function namedNextTo(sentence: Sentence, at: number): Partial<Draft> | undefined {
  const {chunks, tokens} = sentence
  const before = itemAt(chunks, at - 1)
  const behind = chunks[at + 1]
  if (before?.kind !== 'noun') return undefined
  const owns = (tokens[before.to - 1]?.tags ?? 0) & wordTag.possessive
  if (owns && behind?.kind === 'noun' && isSayingNoun(tokens[behind.from]?.low ?? ''))
    return {
      mention: {start: before.start, end: before.end},
      core: before,
      cue: [{start: behind.start, end: behind.end}],
      rule: 'noun'
    }
  return undefined
}

interface Doing {
  verb: number
  subject: Subject
}

/** `the gates`, `this theme`: nobody's name, office or body, and no document; `his answer` is his. */
function isThing(sentence: Sentence, {core}: Subject): boolean {
  const chunk = sentence.chunks[core]
  if (!chunk?.noun || chunk.noun.name || chunk.noun.pronoun || ownerIn(sentence, chunk)) return false
  return kindOf(sentence, core).kind === 'unknown'
}

/** Whose words a fragment is: of the nearest cue's subject, else of the nearest verb's. */
function doingBefore(sentence: Sentence, at: number): Doing | undefined {
  const {chunks} = sentence
  let nearest: Doing | undefined
  let isOpen = true
  for (let verb = at - 1; verb >= 0 && at - verb < farthest; verb--) {
    const chunk = chunks[verb]
    if (chunk?.kind !== 'verb' || !chunk.verb) continue
    const row = chunk.cue
    if (nearest && !row) continue
    // `was criticised by the union for "a lack of care"`
    const subject = chunk.verb.passive ? agentOf(chunks, verb) : subjectBefore(sentence, verb)
    if (!subject) continue
    // `Ruiz came for talks of an offer that the gates were "safe"`: the gates say nothing, and Ruiz said nothing of them
    isOpen &&= row !== undefined || itemAt(chunks, at - 1)?.kind === 'colon' || !isThing(sentence, subject)
    if (!row && !isOpen) continue
    if (row) return {verb, subject}
    nearest ??= {verb, subject}
  }
  return nearest
}
