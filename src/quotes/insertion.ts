/**
 * Appositions, ages, brackets and relative clauses between a subject and its
 * verb: `Ana Ruiz, 43, a teacher in Turin, said`.
 */
import {isReduced, nounChain} from './noun-chain.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, ChunkKind, Range, Sentence, Subject} from './types.ts'

/** No insertion goes farther back, in chunks. */
const longestInsertion = 60

/** The subject before an insertion that ends right before the verb: `Ana Ruiz, 43, a teacher in Turin, said`. */
export function behindInsertion(sentence: Sentence, close: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let to = close
  let best: Subject | undefined
  let closest: Subject | undefined
  let nearest: Subject | undefined
  for (let steps = 0; steps < 7; steps++) {
    const start = segmentStart(chunks, to)
    const from = clauseWithin(chunks, start, to, steps)
    const cut = from > start
    // `who, on Friday, said`
    if (steps > 0 && to === from + 1 && chunks[from]?.kind === 'wh') return {from, to, core: from, shared: false}
    const kind = segmentKind(sentence, from, to)
    if (kind === 'other') break
    if (kind === 'noun') {
      const chain = within(chunks, nounChain(sentence, lastNoun(chunks, from, to), to, depth), {from, to}, cut)
      // The chain may begin behind a word that opens the segment: `and Ana Ruiz`.
      if (chain && steps > 0 && chunks[chain.core]?.noun?.time) {
        // `Tuesday at the port in Turin, Sen. Ana Ruiz (R-Texas), said`
        const last = lastNoun(chunks, from, to)
        return nearest ?? best ?? (last > chain.core ? {from: last, to: close, core: last, shared: false} : undefined)
      }
      if (chain && steps > 0) {
        // `Ruiz, in a statement,` is named by `Ruiz` alone; `Ruiz, 43, a teacher,` by all of it
        const first = chunks[to + 1]?.head === 'now' ? chunks[to + 2] : chunks[to + 1]
        const named = first?.kind === 'noun' || first?.kind === 'wh' || chunks[to]?.kind === 'open'
        best = {from: chain.from, to: named ? close : to, core: chain.core, shared: false}
        if (chain.from > from) break
      } else if (chain && chunks[to]?.kind !== 'close') {
        // The last insertion: it is one only if a noun phrase stands before it.
        closest = {...chain, to: close}
      }
    } else {
      // What stands in front of `after the vote` belongs to the time of it and not to the name.
      nearest ??= best ?? closest
    }
    const opening = itemAt(chunks, from - 1)
    if (!opening || (opening.kind !== 'comma' && opening.kind !== 'open' && opening.kind !== 'dash')) break
    // `(Ana Ruiz, a teacher, said`: the sentence around a bracket has a subject of its own
    if (opening.kind === 'open' && chunks[to]?.kind !== 'close') break
    to = from - 1
    // `Sen. Ana Ruiz (R-Texas), a member,`
    if (chunks[to - 1]?.kind === 'comma' && opening.kind === 'open') to--
    if (to <= 0 || close - to > longestInsertion) break
  }
  return best
}

/** The first chunk of the stretch between commas, brackets or dashes that ends before `to`. */
function segmentStart(chunks: readonly Chunk[], to: number): number {
  let at = to
  if (chunks[to]?.kind === 'close') {
    while (at > 0 && itemAt(chunks, at - 1)?.kind !== 'open') at--
    return at
  }
  const dash = chunks[to]?.kind === 'dash'
  while (at > 0) {
    const kind = itemAt(chunks, at - 1)?.kind
    if (kind === 'end' || kind === 'semicolon' || kind === 'colon' || kind === 'stretch') break
    if (dash ? kind === 'dash' : kind === 'comma' || kind === 'open' || kind === 'dash') break
    if (kind === 'close' && !dash) {
      // A bracket in the segment: `Ana Ruiz (R-Texas), a member`
      while (at > 0 && itemAt(chunks, at - 1)?.kind !== 'open') at--
    }
    at--
  }
  return Math.max(at, 0)
}

/** Words behind which a clause begins with its subject: `when Ana Ruiz, a teacher, objected`. */
const openers = new Set<ChunkKind | undefined>(['sub', 'that'])
/** What a subject may be made of. */
const nominal = new Set<ChunkKind | undefined>(['noun', 'prep', 'adverb', 'open', 'close'])

/**
 * Where the clause begins that a stretch in front of an insertion ends with,
 * or where the stretch does: `grew as | Ana Ruiz, a teacher, objected`.
 */
function clauseWithin(chunks: readonly Chunk[], from: number, to: number, steps: number): number {
  if (steps === 0) return from
  let at = to - 1
  // `at the rally Ana Ruiz (D), a pilot, said`
  while (at > from && nominal.has(chunks[at]?.kind)) {
    if (chunks[at]?.noun?.name && itemAt(chunks, at - 1)?.kind === 'noun') return at
    at--
  }
  at = to - 1
  while (at >= from && nominal.has(chunks[at]?.kind) && chunks[at]?.head !== 'as') at--
  if (at < from || at === to - 1) return from
  const {kind, head} = chunks[at] ?? {}
  return openers.has(kind) || head === 'as' || head === 'when' ? at + 1 : from
}

/** A chain of noun phrases without what stands before the clause that it belongs to. */
function within(
  chunks: readonly Chunk[],
  chain: Subject | undefined,
  {from, to}: Range,
  cut: boolean
): Subject | undefined {
  if (!cut || (chain && chain.from >= from)) return chain
  let core = from
  while (core < to && chunks[core]?.kind !== 'noun') core++
  return core < to ? {from, to, core, shared: false} : chain
}

type SegmentKind = 'noun' | 'insertion' | 'other'

/** What a stretch between commas is: a noun phrase, something inserted behind one, or a clause of its own. */
function segmentKind(sentence: Sentence, from: number, to: number): SegmentKind {
  const {chunks} = sentence
  let at = from
  while (chunks[at]?.kind === 'adverb' && at < to) at++
  const first = chunks[at]
  if (!first || at >= to) return 'insertion'
  if (first.kind === 'wh' || first.kind === 'prep' || first.kind === 'sub') return 'insertion'
  if (first.kind === 'verb') return first.verb?.form === 'finite' && !first.verb.past ? 'other' : 'insertion'
  if (first.kind === 'conj')
    return chunks[at + 1]?.kind === 'noun' && !hasVerb(chunks, at + 1, to)
      ? 'noun'
      : hasVerb(chunks, at, to)
        ? 'other'
        : 'insertion'
  if (first.kind !== 'noun') return first.kind === 'that' ? 'other' : 'insertion'
  return hasVerb(chunks, at, to)
    ? 'other'
    : first.noun?.time && !first.noun.name && to - at === 1
      ? 'insertion'
      : 'noun'
}

/** Whether a finite verb stands there that is no part of a relative clause. */
function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  let relative = false
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'wh' || chunk?.kind === 'that') relative = true
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite' && !relative && !isReduced(chunks, at)) return true
  }
  return false
}

function lastNoun(chunks: readonly Chunk[], from: number, to: number): number {
  // The chain is read from its last noun that hangs on the first, over brackets: `Ana Ruiz (R-Texas), a member`.
  let closed = false
  for (let at = to - 1; at >= from; at--) {
    const kind = chunks[at]?.kind
    if (kind === 'close') closed = true
    else if (kind === 'open') closed = false
    else if (kind === 'noun' && !closed) return at
  }
  return from
}
