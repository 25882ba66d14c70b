/**
 * Whether a noun phrase is of more than one: only such a subject has a verb
 * that looks like its base form.
 */
import {itemAt} from '../text/item-at.ts'
import type {Chunk} from './types.ts'

/** `42%`, `43`; no year. */
const few = /%$|^\d\d?$/

/** Whether the noun phrase before a word is many: `Ruiz and Cole`, `42%`, `supporters of the law`. */
export function isMany(chunks: readonly Chunk[], last: Chunk | undefined, open: Chunk | undefined): boolean {
  if (last?.kind !== 'noun') return false
  if (last.head === 'percent' || few.test(last.head)) return !last.noun?.time
  let before = open ? chunks.length - 1 : chunks.lastIndexOf(last) - 1
  if (itemAt(chunks, before)?.kind === 'conj')
    return itemAt(chunks, before)?.head === 'and' && itemAt(chunks, before - 1)?.kind === 'noun'
  let head: Chunk | undefined
  while (itemAt(chunks, before)?.kind === 'prep' && itemAt(chunks, before - 1)?.kind === 'noun') {
    head = itemAt(chunks, before - 1)
    before -= 2
  }
  // `people briefed on the plan`
  if (
    itemAt(chunks, before)?.kind === 'prep' &&
    itemAt(chunks, before - 1)?.verb?.past &&
    itemAt(chunks, before - 2)?.kind === 'noun'
  )
    head = itemAt(chunks, before - 2)
  return head !== undefined && (head.word.isPlural || head.noun?.pronoun === true || head.head.endsWith('%'))
}

/** No clause has more phrases before its verb. */
const longestSubject = 30

/** Whether a clause of many still waits for its verb: `critics, however,`. */
export function awaitsVerb(chunks: readonly Chunk[]): boolean {
  let pending = false
  let first: Chunk | undefined
  let joined = false
  for (let at = chunks.length - 1; at >= 0 && chunks.length - at < longestSubject; at--) {
    const found = chunks[at]
    if (!found || found.kind === 'end' || found.kind === 'semicolon' || found.kind === 'stretch') break
    if (found.kind === 'sub' || (found.kind === 'that' && itemAt(chunks, at - 1)?.kind !== 'noun')) break
    if (found.kind === 'wh' || found.kind === 'that') pending = false
    else if (found.kind === 'verb') pending ||= found.verb?.form === 'finite' && !found.verb.past
    else if (found.kind === 'noun' && itemAt(chunks, at - 1)?.kind !== 'prep') {
      first = found
      joined = chunks[at + 1]?.head === 'and' && chunks[at + 2]?.kind === 'noun'
    }
  }
  return (
    !pending && first !== undefined && !first.noun?.time && (joined || first.word.isPlural || several.has(first.head))
  )
}

const several = new Set(['they', 'we', 'many', 'some', 'others', 'those', 'most', 'few'])
