/**
 * Quotes that run over paragraphs: each opens with a mark, the last closes.
 * They are one quote, whoever of them carries the attribution.
 */
import type {Draft, Stretch} from './types.ts'

/**
 * Joins the drafts of stretches that continue each other.
 *
 * @param groups drafts by sentence; those that are joined to another are taken out
 * @param stretches of the body, in order
 */
export function joinContinued(groups: Draft[][], stretches: readonly Stretch[]): void {
  if (!stretches.some(({continued}) => continued)) return
  const draftOf = new Map<number, Draft>()
  for (const draft of groups.flat()) for (const index of draft.stretches) draftOf.set(index, draft)
  const gone = new Set<Draft>()
  for (const [index, stretch] of stretches.entries()) {
    const before = draftOf.get(index - 1)
    if (!stretch.continued || !before || before.type === 'mixed') continue
    const draft = draftOf.get(index)
    if (draft === before || draft?.type === 'mixed') continue
    // Each of two paragraphs with an attribution of its own is a quote of its own.
    if (draft?.mention && before.mention && draft.cue.length > 0) continue
    const into = draft?.mention && !before.mention ? draft : before
    const from = into === before ? draft : before
    join(into, from, index, stretch)
    draftOf.set(index, into)
    if (from) {
      gone.add(from)
      for (const at of from.stretches) draftOf.set(at, into)
    }
  }
  for (const [at, group] of groups.entries())
    if (group.some(draft => gone.has(draft))) groups[at] = group.filter(draft => !gone.has(draft))
}

/** Adds what goes on to a quote; what is added mostly stands behind it, so that its own stretches are left where they are. */
function join(into: Draft, from: Draft | undefined, index: number, {start, end}: Stretch): void {
  const spans = from?.content ?? [{start, end}]
  const isBehind = (spans[0]?.start ?? start) > (into.content.at(-1)?.start ?? -1)
  for (const span of spans) into.content.push(span)
  for (const at of from?.stretches ?? [index]) into.stretches.push(at)
  if (isBehind) return
  into.content.sort((a, b) => a.start - b.start)
  into.stretches.sort((a, b) => a - b)
}
