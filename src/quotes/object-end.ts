/**
 * Where a reported noun phrase ends: `criticised the plan, its author and its cost`.
 */
import {adjunctPrepositions, occasional, placeOfSaying} from './adjuncts.ts'
import {isFinite, opensClause} from './clause-start.ts'
import {behindApposition, nounPhraseEnd} from './phrase-end.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence} from './types.ts'

/** Where the object that begins at a chunk ends. */
export function objectEnd(sentence: Sentence, from: number): number {
  const {chunks} = sentence
  let at = from
  let relative = false
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'semicolon' || chunk.kind === 'dash') break
    if (chunk.kind === 'close') break
    if (chunk.kind === 'open') {
      const close = remarkEnd(chunks, at)
      if (close === undefined) break
      at = close
      continue
    }
    if (at === from) continue
    // `as "mad," adding that`, `the plan and calling for another`
    if (isTelling(chunk) && itemAt(chunks, at - 1)?.kind === 'stretch') break
    // `at "busy ports," Ruiz said`
    if (chunk.kind === 'noun' && itemAt(chunks, at - 1)?.kind === 'stretch' && endsInComma(sentence, at - 1)) break
    const joined = chunks[at + 1]
    if (chunk.kind === 'conj' && joined && isTelling(joined)) break
    if (chunk.kind === 'prep' && chunks[at + 1]?.kind === 'adverb' && chunks[at + 2]?.noun?.time) break
    // `accused his deputy, Ana Ruiz, of theft`
    const apposed = chunk.kind === 'comma' && at === from + 1 ? behindApposition(chunks, at) : undefined
    if (apposed !== undefined && charging.has(itemAt(chunks, apposed)?.head ?? '')) {
      at = apposed
      continue
    }
    if (chunk.kind === 'comma' && !runsOnBehind(chunks, at) && !listsOn(chunks, at) && !isApposed(chunks, at)) break
    if (chunk.kind === 'wh' || chunk.kind === 'that') {
      relative = true
      continue
    }
    if (chunk.kind === 'sub' && !goingOn.has(chunk.head)) break
    if (chunk.kind === 'prep' && !relative && occasional.has(chunk.head) && placeOfSaying(chunks[at + 1])) break
    if (chunk.kind === 'prep' && !goingOn.has(chunk.head) && adjunctPrepositions.has(chunk.head)) break
    if (chunk.kind === 'conj' && !relative && isFinite(chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1]))
      break
    if (
      chunk.kind === 'conj' &&
      chunks[at + 1]?.kind === 'noun' &&
      chunks[nounPhraseEnd(chunks, at + 1)]?.verb?.form === 'finite'
    )
      break
    if (
      chunk.kind === 'verb' &&
      chunk.verb?.form === 'finite' &&
      !relative &&
      !opensClause(chunks, at) &&
      itemAt(chunks, at - 1)?.kind !== 'noun'
    )
      break
  }
  while (at > from + 1 && itemAt(chunks, at - 1)?.kind === 'adverb' && itemAt(chunks, at - 1)?.head !== 'else') at--
  return at
}

/** Where a short remark in brackets closes: `the plan (a draft of May) and its author`; a clause is the writer's own. */
function remarkEnd(chunks: readonly Chunk[], open: number): number | undefined {
  for (let at = open + 1; at < chunks.length && at <= open + longestRemark; at++) {
    const kind = chunks[at]?.kind
    if (kind === 'close') return at
    if (kind === undefined || !ofRemarks.has(kind)) return undefined
  }
  return undefined
}

const ofRemarks: ReadonlySet<Chunk['kind']> = new Set([
  'noun',
  'prep',
  'conj',
  'adverb',
  'comma',
  'dash',
  'end',
  'stretch'
])
/** No remark has more phrases. */
const longestRemark = 6

/** Words that open a part of what is reported: `denounced the delay during the strike`. */
const goingOn = new Set(['because', 'if', 'as', 'during', 'without'])

/** Prepositions with which an object goes on behind an apposition. */
const charging = new Set(['of', 'for', 'as'])

/** Words behind a comma with which a noun phrase goes on: `the costs, including repairs`. */
const runsOn = new Set('including like especially particularly even such notably not'.split(' '))

/** Whether a noun phrase goes on behind a comma: `the costs, including repairs`, but not `the plan, with some saying`. */
function runsOnBehind(chunks: readonly Chunk[], comma: number): boolean {
  const opening = chunks[comma + 1]?.head ?? ''
  if (opening !== 'with') return runsOn.has(opening)
  const verb = chunks[nounPhraseEnd(chunks, comma + 2)]
  return !verb || !isTelling(verb)
}

/** Whether a comma stands before the closing mark of words in quotation marks. */
export function endsInComma({chunks, tokens}: Sentence, at: number): boolean {
  const chunk = itemAt(chunks, at)
  return chunk?.kind === 'stretch' && tokens[chunk.from]?.text === ','
}

function isTelling(chunk: Chunk): boolean {
  return chunk.verb?.form === 'gerund' && chunk.cue !== undefined
}

/** No slogan or title that stands behind what it names is longer, in characters. */
const longestSlogan = 40

/** `the slogan, "Brack First."`, `the port of Brack, Norland.`: what stands behind a comma up to the end. */
function isApposed(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1]
  if (next?.kind === 'stretch' ? next.end - next.start > longestSlogan : !next?.noun?.name || next.noun.time)
    return false
  const behind = chunks[nounPhraseEnd(chunks, comma + 1)]
  return !behind || behind.kind === 'end'
}

/** `the plan, its author and its cost`: the list goes on behind a comma. */
function listsOn(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma + 1]?.kind !== 'noun' || chunks[comma + 1]?.noun?.time) return false
  for (let at = comma + 1; at < chunks.length && at < comma + 14; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'conj' && chunks[at + 1]?.kind === 'noun')
      return chunks[nounPhraseEnd(chunks, at + 1)]?.kind !== 'verb'
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'comma' && chunk?.kind !== 'prep' && chunk?.kind !== 'stretch')
      return false
  }
  return false
}
