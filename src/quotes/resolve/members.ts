/**
 * Whom a mention names, one by one: `both Ana Ruiz and the mayor, Karl Lund,`
 * names two.
 */
import type {Span} from '../../story/types.ts'
import type {Chunk, Sentence} from '../types.ts'
import {phraseEnd, roleOf} from './appositions.ts'
import {itemAt} from '../../text/item-at.ts'

/** One of those whom a mention names, as indices of phrases. */
export interface Member {
  /** The noun phrase itself. */
  core: number
  /** Behind the core and what hangs on it: `the head of the union`. */
  to: number
  /** Noun phrases behind commas, which may name or describe. */
  appositions: number[]
}

/** The first phrase that ends behind an offset; phrases are in order. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Parts a mention into those whom it names. */
export function membersOf(sentence: Sentence, mention: Span): Member[] {
  const {chunks} = sentence
  const members: Member[] = []
  let current: Member | undefined
  let at = chunkAt(chunks, mention.start)
  while (at < chunks.length) {
    const chunk = chunks[at]
    if (!chunk || chunk.start >= mention.end) break
    if (chunk.kind === 'open') {
      while (at < chunks.length && chunks[at]?.kind !== 'close') at++
    } else if (chunk.kind === 'noun') {
      const before = itemAt(chunks, at - 1)
      if (current && before?.kind === 'conj' && isSecondOffice(sentence, current, at)) {
        current.core = at
        current.to = phraseEnd(chunks, at)
        at = current.to
        continue
      }
      const isNew: boolean =
        !current ||
        (before?.kind === 'conj' && beginsMember(sentence, current, at)) ||
        (before?.kind === 'comma' && isListed(sentence, current, at, mention.end))
      if (isNew) {
        current = {core: at, to: phraseEnd(chunks, at), appositions: []}
        members.push(current)
        at = current.to
        continue
      }
      if (current && before?.kind === 'comma') current.appositions.push(at)
      at = phraseEnd(chunks, at)
      continue
    } else if (current && (chunk.kind === 'wh' || chunk.kind === 'verb' || chunk.kind === 'that')) {
      // `who worked in Lima and Quito`: tells of the one before, and names nobody else
      break
    }
    at++
  }
  return members
}

/** Whether the phrase behind `and` is somebody else. */
function beginsMember(sentence: Sentence, current: Member, at: number): boolean {
  const {chunks} = sentence
  const chunk = chunks[at]
  const core = chunks[current.core]
  if (!chunk?.noun || !core?.noun) return false
  // `Ana Ruiz, a teacher, and Karl Lund`, but `Ana Ruiz, secretary for Trade and Industry, and head of the board`
  if (current.appositions.length > 0)
    return (
      itemAt(chunks, at - 2)?.kind === 'comma' &&
      core.noun.name &&
      chunk.noun.name &&
      roleOf(sentence, chunk) === undefined
    )
  // `a pilot and lawyer`, `a meeting of ministers and envoys`
  const inPhrase = current.to - current.core > 1 && current.to === at - 1
  if (chunk.noun.name && !inPhrase) return true
  if (inPhrase) return core.noun.name === chunk.noun.name && (chunk.noun.name || chunk.noun.determined)
  return chunk.noun.determined || chunk.noun.pronoun || roleOf(sentence, core) === undefined || isMany(chunk)
}

/** `founder and CEO Ana Ruiz`: an office without an article is nobody's name, and joins the one that stands before the name. */
function isSecondOffice(sentence: Sentence, {core, to}: Member, at: number): boolean {
  const {chunks, tokens} = sentence
  const office = chunks[core]
  const named = chunks[at]
  if (!office?.noun || !named?.noun?.name || to !== at - 1 || office.noun.determined || named.noun.determined)
    return false
  if (isMany(office) || roleOf(sentence, office) === undefined) return false
  for (let index = named.from; index < named.to - 1; index++) if (tokens[index]?.word.isRole) return true
  return false
}

/** What follows a name behind a comma and is no name: `Norsk Salt Co., Ltd.`, `Ana Ruiz, Republican of Alba`. */
const additions = new Set(
  'inc ltd llc llp lp plc corp jr sr republican democrat independent labour conservative'.split(' ')
)

function saysWhat({tokens}: Sentence, {from, to}: Chunk): boolean {
  const last = tokens[to - 1]
  return to - from === 1 && last !== undefined && additions.has(last.word.bare)
}

function isMany({head}: Chunk): boolean {
  return head.endsWith('s') || head === 'police' || head === 'people'
}

/** `A, B and C`: a name behind a comma with another behind `and`, and no description before it. */
function isListed(sentence: Sentence, current: Member, at: number, end: number): boolean {
  const {chunks} = sentence
  const core = chunks[current.core]
  if (!core?.noun?.name || !chunks[at]?.noun?.name || current.appositions.length > 0) return false
  const chunk = chunks[at] ?? core
  if (saysWhat(sentence, chunk) || roleOf(sentence, core) !== undefined || roleOf(sentence, chunk) !== undefined)
    return false
  let next = phraseEnd(chunks, at)
  if (chunks[next]?.kind === 'comma') next++
  const and = chunks[next]
  return and !== undefined && and.start < end && (and.kind === 'conj' || chunks[next]?.noun?.name === true)
}
