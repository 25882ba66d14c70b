/**
 * Whether somebody did say it: `has not said`, `if he says`, `is to
 * announce`; and whether they deny what others claim.
 */
import {itemAt} from '../text/item-at.ts'
import type {Found} from './found.ts'
import type {Chunk, Draft, Sentence, VerbInfo} from './types.ts'

/** `is due to announce`, `is expected to say` */
const scheduled = new Set([
  'due',
  'set',
  'expected',
  'expect',
  'schedule',
  'scheduled',
  'ready',
  'likely',
  'go',
  'about'
])
const nobody = new Set(['neither', 'nobody', 'none', 'no', 'no-one'])
const conditions = new Set(['if', 'unless', 'whether', 'until', 'once'])
const future = new Set(['will', "'ll", 'shall', "won't"])
/** `declined to say whether`: what was not said. */
const declining = new Set(['decline', 'refuse'])

/** `has not said`; `if he says`, `would say`; `will say`, `is to announce`. */
export function modalityOf(sentence: Sentence, found: Found): Draft['modality'] {
  const {chunks} = sentence
  const cue = found.cue[0]
  const verb = chunks[cue?.from ?? -1]?.verb
  if (!cue || !verb) return undefined
  if (isNegated(sentence, found, cue.from, verb)) return 'negated'
  const condition = itemAt(chunks, (found.subject?.from ?? cue.from) - 1)
  if (condition?.kind === 'sub' && conditions.has(condition.head)) return 'hypothetical'
  const before = itemAt(chunks, cue.from - 1)
  if (verb.form === 'infinitive' && before && (before.head === 'be' || scheduled.has(before.head))) return 'future'
  if (verb.modal === '') return undefined
  return future.has(verb.modal) ? 'future' : 'hypothetical'
}

function isNegated({chunks, tokens}: Sentence, found: Found, cue: number, verb: VerbInfo): boolean {
  const before = itemAt(chunks, cue - 1)
  if (verb.negated || before?.head === 'never') return true
  // `has yet to say`
  if (verb.form === 'infinitive' && before?.head === 'yet') return true
  const first = itemAt(chunks, found.subject?.from ?? -1)
  if (first && (nobody.has(first.head) || nobody.has(tokens[first.from]?.low ?? ''))) return true
  const object = itemAt(chunks, found.content[0]?.from ?? -1)
  return declining.has(found.lemma) && object?.verb?.form === 'infinitive' && object.cue?.act === 'speech'
}

/** Verbs and nouns that deny whatever they have as object. */
const denying = new Set(['deny', 'denial', 'refute', 'rebut', 'contradict'])
/** Verbs that deny a claim, and may also turn an offer down. */
const rejecting = new Set(['reject', 'dismiss', 'dispute', 'disavow', 'brush_off', 'shrug_off'])
/** What others say of somebody: `rejected the accusations`. */
const claims = new Set(
  'accusation accusations allegation allegations assertion assertions charge charges claim claims contention criticism finding findings idea insinuation notion report reports rumor rumors rumour rumours speculation suggestion suggestions theory'.split(
    ' '
  )
)

/** The speakers deny what is attributed to them or claimed by others. */
export function stanceOf(chunks: readonly Chunk[], found: Found, modality: Draft['modality']): Draft['stance'] {
  if (modality === 'negated') return undefined
  if (denying.has(found.lemma)) return 'denial'
  if (!rejecting.has(found.lemma)) return undefined
  const object = chunks[found.content[0]?.from ?? -1]
  return object && (object.kind === 'that' || claims.has(object.head)) ? 'denial' : undefined
}
