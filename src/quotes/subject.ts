/**
 * Who does what a verb says: the noun phrase in front of it, with its
 * appositions, relative clauses and brackets, or behind it when the order is
 * turned round.
 */
import {occasionNouns} from '../lexicon/occasions.ts'
import {wordTag} from '../lexicon/function-words.ts'
import {isCueLemma} from '../lexicon/cues.ts'
import type {Chunk, Sentence} from './types.ts'

/** A subject, as chunks from `from` up to, not including, `to`. */
export interface Subject {
  from: number
  to: number
  /** The chunk of the noun phrase itself. */
  core: number
  /** Who does it, where the verb shares the subject of an earlier one. */
  shared: boolean
}

/** What somebody's words come in. */
const carriers = new Set([
  'statement',
  'letter',
  'email',
  'e-mail',
  'message',
  'tweet',
  'memo',
  'post',
  'release',
  'note',
  'speech',
  'op-ed',
  'remarks',
  'comments',
  'ad',
  'call',
  'briefing',
  'interview',
  'telegram',
  'article',
  'editorial',
  'appearance'
])

/** How far to look back: no subject is longer. */
const farthest = 60

/** Words whose noun phrase says when or where, not who. */
const loosePrepositions = new Set(['during', 'after', 'before', 'since', 'until', 'despite', 'amid'])

/** The subject of the verb group at `at`, in front of it. */
export function subjectBefore(sentence: Sentence, at: number, depth = 0): Subject | undefined {
  const {chunks} = sentence
  let before = at - 1
  while (chunks[before]?.kind === 'adverb') before--
  let end = before + 1
  const chunk = chunks[before]
  if (!chunk) return undefined
  switch (chunk.kind) {
    case 'noun': {
      if (chunk.noun?.time && !chunk.noun.name) {
        // `The company on Tuesday said`, `scientists this week published`
        let earlier = before - 1
        while (chunks[earlier]?.kind === 'adverb' || (chunks[earlier]?.kind === 'prep' && earlier === before - 1))
          earlier--
        if (chunks[earlier]?.kind === 'noun' && !chunks[earlier]?.noun?.time)
          return nounChain(sentence, earlier, earlier + 1, depth)
        if (chunks[earlier]?.kind === 'comma' || chunks[earlier]?.kind === 'close') {
          const found = behindInsertion(sentence, earlier, depth)
          if (found) return found
        }
      }
      // `Ruiz sent out a statement saying`: the words are hers
      if (chunks[at]?.verb?.form === 'gerund' && carriers.has(chunk.head)) {
        const sender = sharedSubject(sentence, before, at, depth)
        if (sender) return sender
      }
      return nounChain(sentence, before, end, depth)
    }
    case 'wh':
      return chunk.head === 'who' || chunk.head === 'which' || chunk.head === 'that'
        ? {from: before, to: end, core: before, shared: false}
        : undefined
    case 'that':
      return chunks[before - 1]?.kind === 'noun' ? {from: before, to: end, core: before, shared: false} : undefined
    case 'comma':
    case 'close':
    case 'dash':
    case 'stretch':
    case 'conj':
    case 'colon':
      end = before
      if (
        chunks[at]?.verb?.form === 'finite' &&
        (chunk.kind === 'comma' || chunk.kind === 'close' || chunk.kind === 'dash')
      ) {
        const found = behindInsertion(sentence, before, depth)
        if (found) return found
      }
      return sharedSubject(sentence, before, at, depth)
    case 'verb':
    case 'prep':
    case 'adverb':
      return (
        predicated(sentence, before, at, depth) ??
        relativeSubject(sentence, before, at, depth) ??
        sharedSubject(sentence, before + 1, at, depth)
      )
    default:
      return sharedSubject(sentence, before + 1, at, depth)
  }
}

/** How far a relative clause without commas goes back, in chunks. */
const relativeLength = 14

/** `a banker who asked not to be named said`: the noun phrase before the relative clause. */
function relativeSubject(sentence: Sentence, before: number, end: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  for (let at = before; at > 0 && before - at < relativeLength; at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'end' || chunk.kind === 'stretch' || chunk.kind === 'colon')
      return undefined
    if (
      (chunk.kind === 'wh' || chunk.kind === 'that') &&
      chunks[at - 1]?.kind === 'noun' &&
      relatives.has(chunk.head)
    ) {
      const chain = nounChain(sentence, at - 1, at, depth)
      return chain && {...chain, to: end}
    }
  }
  return undefined
}

const relatives = new Set(['who', 'which', 'that', 'whose'])

/** `is due to announce`, `was set to say`: the subject of `is`. */
function predicated(sentence: Sentence, before: number, at: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  if (chunks[at]?.verb?.form !== 'infinitive' || chunks[before]?.kind !== 'verb' || chunks[before].head !== 'be')
    return undefined
  return subjectBefore(sentence, before, depth + 1)
}

/** A noun phrase and what hangs on it in front: `the head of the union in Lima`. */
function nounChain(sentence: Sentence, noun: number, end: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let from = noun
  for (let steps = 0; steps < farthest; steps++) {
    const before = chunks[from - 1]
    const farther = chunks[from - 2]
    if (before?.kind === 'prep' && farther) {
      if (farther.kind === 'noun' && !farther.noun?.pronoun && !loosePrepositions.has(before.head)) {
        from -= 2
        continue
      }
      // `voters surveyed in Ohio`
      if (farther.kind === 'verb' && isReduced(chunks, from - 2)) {
        from -= 3
        continue
      }
      // `people like him`, `some of them`
      if (farther.kind === 'noun' && before.head === 'of') {
        from -= 2
        continue
      }
      // `In the poll 50 percent said` has a noun phrase of its own; a phrase behind a preposition is no subject
      // `with Ruiz calling it`
      if (before.head === 'with' && chunks[end]?.verb?.form === 'gerund')
        return {from, to: end, core: coreOf(chunks, from, end), shared: false}
      return from === noun ? undefined : {from, to: end, core: coreOf(chunks, from, end), shared: false}
    }
    if (before?.kind === 'verb' && (chunks[from]?.noun?.time || from !== noun) && isReduced(chunks, from - 1)) {
      from -= 2
      continue
    }
    // `voters who live in Ohio`, `the man he met`
    if (before?.kind === 'verb' && farther?.kind === 'wh' && chunks[from - 3]?.kind === 'noun' && from !== noun) {
      from -= 3
      continue
    }
    if (
      before?.kind === 'conj' &&
      (before.head === 'and' || before.head === 'or' || before.head === 'nor' || before.head === '&')
    ) {
      const other = listBefore(sentence, from - 1, depth)
      if (other !== undefined) {
        from = other
        continue
      }
    }
    break
  }
  return {from, to: end, core: coreOf(chunks, from, end), shared: false}
}

function coreOf(chunks: readonly Chunk[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (chunks[at]?.kind === 'noun') return at
  return from
}

/** A participle right behind its noun, with the verb of the clause still to come: `the poll released Monday`. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind !== 'verb' || !chunk.verb) return false
  const {form, past} = chunk.verb
  return (
    (form === 'gerund' || form === 'participle' || past) &&
    chunks[at - 1]?.kind === 'noun' &&
    !chunks[at - 1]?.noun?.pronoun
  )
}

/** The first member of `A, B and C` where the list begins a clause. */
function listBefore(sentence: Sentence, conj: number, depth: number): number | undefined {
  const {chunks} = sentence
  let at = conj - 1
  if (chunks[at]?.kind === 'comma') at--
  if (chunks[at]?.kind !== 'noun') return undefined
  const chain = depth > 2 ? undefined : nounChain(sentence, at, at + 1, depth + 1)
  if (!chain) return undefined
  let from = chain.from
  // `A, B and C`
  while (chunks[from - 1]?.kind === 'comma' && chunks[from - 2]?.kind === 'noun' && from > 3) from -= 2
  return opensClause(chunks, from) ? from : undefined
}

/** Whether a clause can begin at a chunk. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (!before) return true
  switch (before.kind) {
    case 'comma':
    case 'sub':
    case 'that':
    case 'colon':
    case 'semicolon':
    case 'dash':
    case 'stretch':
    case 'open':
    case 'end':
    case 'wh':
    case 'conj':
      return true
    case 'adverb':
      return opensClause(chunks, at - 1)
    default:
      return false
  }
}

/** The subject before an insertion that ends right before the verb: `Ana Ruiz, 43, a teacher in Turin, said`. */
function behindInsertion(sentence: Sentence, close: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let to = close
  let best: Subject | undefined
  for (let steps = 0; steps < 7; steps++) {
    const from = segmentStart(chunks, to)
    const kind = segmentKind(sentence, from, to)
    if (kind === 'other') break
    if (kind === 'noun') {
      const chain = nounChain(sentence, lastNoun(chunks, from, to), to, depth)
      // The chain may begin behind a word that opens the segment: `and Ana Ruiz`.
      if (chain && steps > 0) {
        // `Ruiz, in a statement,` is named by `Ruiz` alone; `Ruiz, 43, a teacher,` by all of it
        const first = chunks[to + 1]
        const named = first?.kind === 'noun' || first?.kind === 'wh' || chunks[to]?.kind === 'open'
        best = {from: chain.from, to: named ? close : to, core: chain.core, shared: false}
        if (chain.from > from) break
      } else if (chain) {
        // The last insertion: it is one only if a noun phrase stands before it.
      }
    }
    const opening = chunks[from - 1]
    if (!opening || (opening.kind !== 'comma' && opening.kind !== 'open' && opening.kind !== 'dash')) break
    to = from - 1
    // `Sen. Ana Ruiz (R-Texas), a member,`
    if (chunks[to - 1]?.kind === 'comma' && opening.kind === 'open') to--
    if (to <= 0 || close - to > farthest) break
  }
  return best
}

/** The first chunk of the stretch between commas, brackets or dashes that ends before `to`. */
function segmentStart(chunks: readonly Chunk[], to: number): number {
  let at = to
  if (chunks[to]?.kind === 'close') {
    while (at > 0 && chunks[at - 1]?.kind !== 'open') at--
    return at
  }
  const dash = chunks[to]?.kind === 'dash'
  while (at > 0) {
    const kind = chunks[at - 1]?.kind
    if (kind === 'end' || kind === 'semicolon' || kind === 'colon' || kind === 'stretch') break
    if (dash ? kind === 'dash' : kind === 'comma' || kind === 'open' || kind === 'dash') break
    if (kind === 'close' && !dash) {
      // A bracket in the segment: `Ana Ruiz (R-Texas), a member`
      while (at > 0 && chunks[at - 1]?.kind !== 'open') at--
    }
    at--
  }
  return Math.max(at, 0)
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
    return from > 0 && chunks[at + 1]?.kind === 'noun' && !hasVerb(chunks, at + 1, to)
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
  // The chain is read from its last noun that hangs on the first.
  for (let at = to - 1; at >= from; at--) if (chunks[at]?.kind === 'noun') return at
  return from
}

/** The subject that a verb without one of its own shares: `Ruiz laughed and said`, `the plan passed, Ruiz said, adding`. */
function sharedSubject(sentence: Sentence, before: number, at: number, depth: number): Subject | undefined {
  if (depth > 3) return undefined
  const {chunks} = sentence
  const gerund = chunks[at]?.verb?.form === 'gerund' || isCueLemma(chunks[at]?.head ?? '')
  let nested: Subject | undefined
  for (let index = Math.min(before, at) - 1; index >= 0 && at - index < farthest; index--) {
    const chunk = chunks[index]
    if (chunk?.kind === 'end' || chunk?.kind === 'semicolon') break
    if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') continue
    if (isReduced(chunks, index) && index > 1 && laterFinite(chunks, index, at)) continue
    const found = subjectBefore(sentence, index, depth + 1)
    if (!found) continue
    const core = chunks[found.core]
    if (core?.kind === 'wh' || core?.kind === 'that') continue
    // `Ruiz said the port would close, adding`: whoever said it adds, not the port
    const opening = chunks[found.from - 1]?.kind
    if (gerund && (opening === 'that' || opening === 'verb' || opening === 'wh' || opening === 'sub')) {
      nested ??= {...found, shared: true}
      continue
    }
    return {...found, shared: true}
  }
  return nested
}

function laterFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (chunks[at]?.kind === 'verb' && chunks[at]?.verb?.form === 'finite') return true
  return false
}

/**
 * The subject behind a verb: `said Ana Ruiz, 43, a teacher in Turin`.
 *
 * @param sentence with the verb
 * @param at the first chunk behind the verb
 */
export function subjectAfter(sentence: Sentence, at: number): Subject | undefined {
  const {chunks} = sentence
  const first = chunks[at]
  if (first?.kind !== 'noun' || first.noun?.time) return undefined
  const tokens = sentence.tokens
  if (
    first.noun?.pronoun &&
    (tokens[first.from]?.tags ?? 0) & wordTag.object &&
    !((tokens[first.from]?.tags ?? 0) & wordTag.subject)
  )
    return undefined
  let to = at + 1
  for (; to < chunks.length; to++) {
    const chunk = chunks[to]
    if (
      !chunk ||
      chunk.kind === 'end' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      (chunk.kind === 'stretch' && chunks[to - 1]?.kind !== 'prep')
    )
      break
    if (chunk.kind === 'noun' && chunk.noun?.time && !insideRelative(chunks, at, to)) break
    // A clause and no phrase: `said the plant would close`
    if (
      chunk.kind === 'verb' &&
      chunk.verb?.form === 'finite' &&
      !insideRelative(chunks, at, to) &&
      !isReduced(chunks, to)
    )
      return undefined
    if (chunk.kind === 'prep' && chunks[to + 1]?.kind === 'noun' && !insideRelative(chunks, at, to)) {
      const next = chunks[to + 1]
      if (
        next?.noun?.time ||
        (next &&
          occasionNouns.has(next.head) &&
          (chunk.head === 'in' || chunk.head === 'on' || chunk.head === 'at' || chunk.head === 'during'))
      )
        break
    }
    if (chunk.kind === 'dash' || chunk.kind === 'sub' || chunk.kind === 'adverb') {
      if (!insideRelative(chunks, at, to)) break
    }
    if (chunk.kind === 'comma') {
      const next = chunks[to + 1]
      if (!next || next.kind === 'stretch' || next.kind === 'conj' || next.kind === 'sub' || next.kind === 'end') break
      if (next.kind === 'verb') break
      // `, who spoke on condition of anonymity`, `, who added that`
      if (next.kind === 'wh' && next.head !== 'who' && next.head !== 'which') break
      if (next.kind === 'wh' && isTelling(chunks[to + 2])) break
      if (chunk.start - first.start > longestMention) break
      if (next.kind === 'prep' && next.head !== 'of' && next.head !== 'from') break
      if (next.kind === 'noun' && next.noun?.time && !next.noun.name) break
    }
    if (chunk.kind === 'conj') {
      const next = chunks[to + 1]
      if (next?.kind === 'verb' && !insideRelative(chunks, at, to)) break
      if (next?.kind === 'noun' && chunks[to + 2]?.kind === 'verb') break
    }
  }
  if ((chunks[to - 1]?.end ?? 0) - first.start > longestMention) {
    for (let index = at + 1; index < to; index++) {
      if (chunks[index]?.kind !== 'comma') continue
      const second = nextComma(chunks, index + 1, to)
      if (second < to && (chunks[second]?.start ?? 0) - first.start <= longestMention) continue
      to = index
      break
    }
  }
  while (
    to > at + 1 &&
    (chunks[to - 1]?.kind === 'comma' || chunks[to - 1]?.kind === 'adverb' || chunks[to - 1]?.kind === 'dash')
  )
    to--
  return {from: at, to, core: at, shared: false}
}

/** No phrase that names somebody is longer; what follows tells of them. */
const longestMention = 240

function nextComma(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (chunks[at]?.kind === 'comma') return at
  return to
}

/** What a relative clause tells of the speaking itself and not of the speaker. */
function isTelling(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && (isCueLemma(chunk.head) || chunk.head === 'speak' || chunk.head === 'talk')
}

function insideRelative(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]?.kind === 'wh') return true
  return false
}
