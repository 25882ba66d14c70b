/**
 * Who stands next to the verb that reports words in quotation marks: `"We
 * won," Ana Ruiz, the keeper of the pier who saw it all, said`; `"We won,"
 * said Ruiz`. Nothing else can stand there, so that even a phrase that was not
 * understood is read.
 */
import {subjectAfter} from './subject-after.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence, Subject} from './types.ts'

/** No phrase that names somebody has more chunks. */
const longest = 20
const ends = new Set([',', '?', '!', '…', '-', '–', '—'])

/**
 * The subject between words in quotation marks and their verb.
 *
 * @param sentence with the verb
 * @param at the chunk of the verb
 */
export function subjectBehindWords(sentence: Sentence, at: number): Subject | undefined {
  const {chunks} = sentence
  let from = at
  while (from > 0 && at - from < longest && !endsWords(sentence, from - 1)) from--
  const opened = chunks[from]?.kind === 'comma'
  if (opened) from++
  const first = chunks[from]
  if (first?.kind !== 'noun' || first.noun?.time || !(opened || invites(sentence, from - 1))) return undefined
  let relative = false
  for (let index = from + 1; index < at; index++) {
    const chunk = chunks[index]
    if (!chunk || breaking.has(chunk.kind)) return undefined
    // `Ruiz, in a "Vote Cole" hat, said`
    if (chunk.kind === 'stretch' && endsWords(sentence, index)) return undefined
    if (chunk.kind === 'wh') relative = true
    if (chunk.kind === 'verb' && chunk.verb?.form === 'finite' && !relative && !chunk.verb.past) return undefined
  }
  let to = at
  while (to > from + 1 && chunks[to - 1]?.kind === 'adverb') to--
  if (chunks[to - 1]?.kind === 'comma') to--
  return {from, to, core: from, shared: false}
}

/**
 * The subject behind a verb that stands right behind words in quotation marks.
 *
 * @param sentence with the verb
 * @param at the chunk of the verb
 */
export function subjectInverted(sentence: Sentence, at: number): Subject | undefined {
  const found = subjectAfter(sentence, at + 1)
  if (found || !invites(sentence, at - 1)) return found
  const {chunks} = sentence
  const first = chunks[at + 1]
  if (first?.kind !== 'noun' || first.noun?.time || first.noun?.pronoun) return undefined
  let to = at + 2
  while (to < chunks.length && to - at < longest && !closing.has(chunks[to]?.kind ?? 'end')) to++
  return {from: at + 1, to, core: at + 1, shared: false}
}

const closing = new Set<Chunk['kind']>(['end', 'comma', 'semicolon', 'colon', 'dash', 'sub', 'stretch', 'verb'])
const breaking = new Set<Chunk['kind']>(['end', 'semicolon', 'colon', 'sub', 'that'])

/** Whether a phrase is words in quotation marks that their attribution may follow. */
function endsWords(sentence: Sentence, at: number): boolean {
  const {chunks} = sentence
  return chunks[at]?.kind === 'stretch' && (chunks[at + 1]?.kind === 'comma' || invites(sentence, at))
}

/** Whether words in quotation marks end as words do whose attribution follows: `"We won,"`, `"Did we?"`. */
export function invites({chunks, tokens}: Sentence, at: number): boolean {
  const stretch = itemAt(chunks, at)
  return stretch?.kind === 'stretch' && ends.has(tokens[stretch.from]?.text ?? '')
}

/** Whether a point stands before the closing mark of words in quotation marks. */
export function isPointed({chunks, tokens}: Sentence, at: number): boolean {
  return tokens[chunks[at]?.from ?? -1]?.text !== ''
}
