/**
 * Where the main clause goes on behind a cue in a clause that hangs on its
 * subject: `Voters who back Ruiz | are few`, `The envoy, who said the pier was
 * shut, | left`.
 */
import {isReducedAt, opensClause} from './clause-start.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk} from './types.ts'

/** How far back the noun phrase of such a clause may begin, in chunks. */
const longestSubject = 14

/** Whether a cue stands in a clause that hangs on the subject of a main clause whose verb is still to come. */
export function hangsOnSubject(chunks: readonly Chunk[], cue: number): boolean {
  const noun = antecedentOf(chunks, cue)
  if (noun === undefined) return false
  let from = noun
  while (itemAt(chunks, from - 1)?.kind === 'prep' && itemAt(chunks, from - 2)?.kind === 'noun') from -= 2
  return !chunks[from]?.noun?.time && opensClause(chunks, from)
}

/** The noun that a relative clause, participle or infinitive with this verb hangs on. */
function antecedentOf(chunks: readonly Chunk[], cue: number): number | undefined {
  const form = chunks[cue]?.verb?.form
  if (form !== 'finite') {
    let at = cue - 1
    while (itemAt(chunks, at)?.kind === 'adverb') at--
    if (itemAt(chunks, at)?.kind === 'noun' && !itemAt(chunks, at)?.noun?.pronoun) return at
  }
  const joined = isJoined(chunks, cue)
  for (let at = cue - 1; at > 0 && cue - at < longestSubject; at--) {
    const chunk = itemAt(chunks, at)
    // `The envoy who left said`: the relative clause has its verb
    if (chunk?.verb?.form === 'finite' && !joined) return undefined
    if (!chunk || chunk.kind === 'end' || chunk.kind === 'semicolon' || chunk.kind === 'colon' || chunk.kind === 'sub')
      return undefined
    if (chunk.kind !== 'wh' && chunk.kind !== 'that') continue
    if (!relatives.has(chunk.head)) return undefined
    const noun = itemAt(chunks, at - 1)?.kind === 'comma' ? at - 2 : at - 1
    return chunks[noun]?.kind === 'noun' ? noun : undefined
  }
  return undefined
}

const relatives = new Set(['who', 'which', 'that'])

/**
 * The main verb behind a clause that hangs on its subject.
 *
 * @param chunks of the sentence
 * @param from where what is reported begins
 * @param owed verbs that what is reported takes for itself without a word that opens it
 */
export function mainVerbAfter(chunks: readonly Chunk[], from: number, owed: number): number | undefined {
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]
    switch (chunk?.kind) {
      case 'end':
      case 'semicolon':
      case 'colon':
        if (at < chunks.length - 1) return undefined
        break
      case 'wh':
      case 'that':
      case 'sub':
        owed++
        break
      case 'noun':
        // `the plan he backs`, `the plan Ruiz backs`
        if (
          at > from &&
          itemAt(chunks, at - 1)?.kind === 'noun' &&
          !chunk.noun?.time &&
          !itemAt(chunks, at - 1)?.noun?.time
        )
          owed++
        break
      case 'verb':
        if (chunk.verb?.form !== 'finite' || isJoined(chunks, at) || isReducedAt(chunks, at)) break
        if (owed === 0) return at
        owed--
        break
      default:
    }
  }
  return undefined
}

/** `backs the plan and wants`: a verb of the same clause. */
function isJoined(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1
  while (itemAt(chunks, at)?.kind === 'adverb') at--
  return itemAt(chunks, at)?.kind === 'conj'
}
