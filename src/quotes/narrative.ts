/**
 * Fragments in quotation marks within a narrative: the words are those of
 * whoever does what the nearest verb says.
 */
import {cueOf, isCueLemma} from '../lexicon/cues.ts'
import type {Span} from '../story/types.ts'
import {agentOf} from './agent.ts'
import {objectEnd} from './object-end.ts'
import {subjectBefore} from './subject-before.ts'
import {mentionOf, plainDraft} from './found.ts'
import type {Draft, Sentence, StretchKind, Subject} from './types.ts'

/** Fewer words than these are a term or a scare quote where nobody says them. */
const fewWords = 7
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const determined = /\b(?:a|an|the|his|her|their|its|our|my)$|['’]s?$/iu
const placed = /\b(?:on|in|at)$/iu
const attributive = /^ \p{Ll}/u
const functionBehind =
  /^ (?:and|or|in|on|for|to|of|at|with|by|from|as|that|is|was|are|were|who|but|because|when|if|after|before|about|than|over|against|into|during|while|has|had|have)\b/u
/** `called it "a disgrace"`: verbs that give a name. */
const naming = new Set([
  'call',
  'describe',
  'label',
  'dub',
  'brand',
  'term',
  'denounce',
  'refer',
  'dismiss',
  'characterize',
  'characterise',
  'depict',
  'deride',
  'declare',
  'accuse',
  'say',
  'tell'
])

/**
 * Whether words in a narrative are somebody's: long ones are, short ones where
 * the sentence says whose, and one or two where a cue does.
 */
export function isQuote(flat: string, {start, end}: Span, draft: Draft, kind: StretchKind | undefined): boolean {
  const words = (flat.slice(start, Math.min(end, start + 80)).match(word) ?? []).length
  if (!draft.mention) return words >= fewWords && kind !== 'titled'
  const before = flat.slice(Math.max(0, start - 8), start).trimEnd()
  // `Ruiz said on "The Hour"`
  if (kind === 'titled' && placed.test(before)) return false
  if (naming.has(draft.lemma)) return true
  const behind = flat.slice(end, end + 12)
  const describes = attributive.test(behind) && !functionBehind.test(behind)
  if (isCueLemma(draft.lemma)) {
    return !(describes && (kind === 'titled' || (words === 1 && determined.test(before))))
  }
  // `a "unity" lunch`, `the "street date" of the record`
  return kind !== 'titled' && words > 1 && !(describes && words <= longestTerm)
}

/** A term that describes a noun has no more words. */
const longestTerm = 3

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
