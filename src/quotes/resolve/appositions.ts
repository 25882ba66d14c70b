/**
 * What stands beside a name and says who that is: `the envoy, Ana Ruiz,`,
 * `Ana Ruiz, 43, a teacher in Turin`, `Ambassador Ana Ruiz`.
 */
import {rulerTitles} from '../../lexicon/role-kin.ts'
import type {Chunk, Sentence} from '../types.ts'
import type {Description} from './entities.ts'
import {readDescription} from './descriptions.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Named} from './named.ts'

/** No apposition has more phrases. */
const longest = 9
/** Say no more than that somebody has a title. */
const plainTitles = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'lord', 'lady', 'madam'])

/** The word with which a noun phrase ends, if it says what somebody is. */
export function roleOf({tokens}: Sentence, {noun, to}: Chunk): string | undefined {
  const last = tokens[to - 1]
  if (!noun || noun.pronoun || noun.time || last?.kind !== 'word') return undefined
  const {bare, head} = last.word
  if (head.isPlural && !head.isRole) return undefined
  return head.isRole || (head.isAgent && !last.capital && head.speaker === undefined) ? bare : undefined
}

/** A word for one person. */
function isOne(sentence: Sentence, chunk: Chunk): boolean {
  return roleOf(sentence, chunk) !== undefined && sentence.tokens[chunk.to - 1]?.word.head.isPlural === false
}

/**
 * The descriptions that a sentence gives somebody beside the name.
 *
 * @param sentence with the name
 * @param named where it stands
 */
export function descriptionsBeside(sentence: Sentence, {chunk, range}: Named): Description[] {
  const {chunks} = sentence
  const core = chunks[chunk]
  if (!core) return []
  const found: Description[] = []
  const before = behindComma(sentence, chunk)
  if (before !== undefined) {
    const first = chunks[before]
    if (first) found.push(readDescription(sentence, first, chunk - 1))
  }
  const office = officeBefore(sentence, chunk, range.from)
  if (office) found.push(office)
  const title = titleOf(sentence, core, range.from)
  if (title) found.push(title)
  let at = chunk
  while (chunks[at + 1]?.kind === 'open' && at - chunk < longest) at = closing(chunks, at + 1)
  // `, 43,`
  if (chunks[at + 1]?.kind === 'comma' && isAge(sentence, chunks[at + 2])) at += 2
  const next = chunks[at + 2]
  if (
    chunks[at + 1]?.kind === 'comma' &&
    next?.kind === 'noun' &&
    isOne(sentence, next) &&
    !isOwnSubject(chunks, at + 2)
  )
    found.push(readDescription(sentence, next, withLetters(chunks, phraseEnd(chunks, at + 2))))
  return found
}

/** Behind the letters that stand in brackets: `head of the Brack Ferry Authority (BFA)`. */
function withLetters(chunks: readonly Chunk[], end: number): number {
  return chunks[end]?.kind === 'open' && chunks[end + 1]?.noun?.name && chunks[end + 2]?.kind === 'close'
    ? end + 3
    : end
}

/** `Ambassador to Chile Ana Ruiz`: an office whose place stands right before the name. */
function officeBefore(sentence: Sentence, name: number, from: number): Description | undefined {
  const {chunks, tokens} = sentence
  const core = chunks[name]
  const office = itemAt(chunks, name - 2)
  if (!core || from <= core.from || !isOffice(sentence, name - 2) || !office) return undefined
  const place: Chunk = {...core, to: from, end: itemAt(tokens, from - 1)?.end ?? core.end}
  return readDescription({...sentence, chunks: [office, place]}, office, 2)
}

/** Whether a phrase is an office of which the next says where: `Ambassador to`, `Minister for`. */
export function isOffice(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  const office = itemAt(chunks, at)
  return office?.kind === 'noun' && chunks[at + 1]?.kind === 'prep' && isOne(sentence, office)
}

/** `Nordkraft, the grid operator`: what is said behind the name is said of an organisation. */
export function isOrganisationBeside(sentence: Sentence, {chunk}: Named): boolean {
  const {chunks, tokens} = sentence
  const next = chunks[chunk + 2]
  const last = next && tokens[next.to - 1]
  return (
    chunks[chunk + 1]?.kind === 'comma' &&
    next?.noun?.determined === true &&
    last !== undefined &&
    last.word.head.speaker === 'organization'
  )
}

/** `Foreign Minister` in front of a name within its noun phrase; the capitals and the possessive belong to it. */
function titleOf(sentence: Sentence, core: Chunk, from: number): Description | undefined {
  let to = from
  while (to > core.from && !isRoleAt(sentence, to - 1)) to--
  // `Prince Ivo` is whole with his title
  if (to === core.from && rulerTitles.has(sentence.tokens[from]?.low ?? '')) to = from + 1
  if (to === core.from) return undefined
  const title: Chunk = {...core, to, end: sentence.tokens[to - 1]?.end ?? core.end}
  const description = readDescription({...sentence, chunks: [title]}, title, 1)
  const last = sentence.tokens[to - 1]
  return plainTitles.has(description.head) || (last && last.word.isPlural) ? undefined : description
}

function isRoleAt({tokens}: Sentence, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.word.isTitle
}

/** The first phrase of a description that a comma parts from the name: `Norway's envoy to Chile, Ana Ruiz`. */
function behindComma(sentence: Sentence, name: number): number | undefined {
  const {chunks} = sentence
  if (itemAt(chunks, name - 1)?.kind !== 'comma') return undefined
  let at = name - 2
  while (at >= 2 && name - at < longest && chunks[at]?.kind === 'noun' && itemAt(chunks, at - 1)?.kind === 'prep')
    at -= 2
  const first = chunks[at]
  if (first?.kind !== 'noun' || !isOne(sentence, first) || itemAt(chunks, at - 1)?.kind === 'conj') return undefined
  // `For Karl Lund, a teacher, Ana Ruiz is a legend`: said of the one before
  if (itemAt(chunks, at - 1)?.kind === 'comma' && isNameOfOne(sentence, at - 2)) return undefined
  // `Karl Lund, the minister, Ana Ruiz and others` is a list
  if (chunks[name + 1]?.kind === 'conj' && chunks[name + 2]?.kind === 'noun') return undefined
  return first.noun?.determined || first.noun?.name || at === 0 ? at : undefined
}

/** A name that does not only say where: `In Paris, the minister, Ana Ruiz, said` */
function isNameOfOne(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  const name = chunks[at]
  const before = itemAt(chunks, at - 1)
  if (!name?.noun?.name || roleOf(sentence, name) !== undefined) return false
  return before?.kind !== 'prep' || before.head === 'for'
}

function closing(chunks: readonly Chunk[], open: number): number {
  let at = open
  while (at < chunks.length && at - open < longest && chunks[at]?.kind !== 'close') at++
  return chunks[at]?.kind === 'close' ? at : open
}

function isAge({tokens}: Sentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.to - chunk.from === 1 && tokens[chunk.from]?.kind === 'number'
}

/** `As for Ana Ruiz, the mayor said`: the subject of a clause of its own. */
function isOwnSubject(chunks: readonly Chunk[], at: number): boolean {
  const end = phraseEnd(chunks, at)
  return chunks[end]?.verb?.form === 'finite' && chunks[at]?.noun?.determined === true
}

/** Behind a noun phrase and what hangs on it with prepositions. */
export function phraseEnd(chunks: readonly Chunk[], noun: number): number {
  let end = noun + 1
  while (
    end - noun < longest &&
    chunks[end]?.kind === 'prep' &&
    chunks[end + 1]?.kind === 'noun' &&
    !chunks[end + 1]?.noun?.time
  )
    end += 2
  return end
}
