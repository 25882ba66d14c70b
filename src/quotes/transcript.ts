/**
 * Transcripts: `Q: When?` and `A: In May.`, `REUTERS: When?`, `[Narrator]: The
 * sea rose.` All of a paragraph behind its label is what was said.
 */
import type {Span} from '../story/types.ts'
import {isBigCode} from '../text/codes.ts'
import {plainDraft} from './found.ts'
import {introduced, type Signature} from './neighbours.ts'
import {namesSomebody} from './sieves/label.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Draft, Prose, Sentence, Token} from './types.ts'

const label =
  /(?<name>\[[^\]\n:]{1,40}\]|\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,3})(?<mark>:\s{1,3})|(?<letter>[QA])[:.]\s{1,3}/uy
/** One label may be a heading. */
const fewest = 2

interface Labelled {
  /** Index of its first sentence. */
  sentence: number
  label: Span
  letter: string | undefined
  /** Where what was said begins. */
  start: number
}

/**
 * Gives each labelled paragraph of a transcript to its speaker; what else was found there stands within it.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param sentences of them
 * @param groups the drafts of each sentence
 */
export function transcribe(
  flat: string,
  paragraphs: readonly Prose[],
  sentences: readonly Sentence[],
  groups: Draft[][]
): void {
  const found = labels(flat, paragraphs, sentences)
  const first = found[0]
  if (!first || found.length < fewest) return
  const answering = guestOf(paragraphs, sentences, first.sentence)
  for (const {
    sentence,
    label: {start: from, end: to},
    letter,
    start
  } of found) {
    const paragraph = sentences[sentence]?.paragraph ?? -1
    const end = paragraphs[paragraph]?.end ?? start
    const draft = plainDraft({start, end}, -1, 'label')
    draft.stretches = []
    draft.cue = [{start: to, end: to + 1}]
    draft.lemma = ':'
    if (letter === 'Q' || flat.charAt(end - 1) === '?') draft.act = 'question'
    if (!letter) {
      draft.mention = flat.charAt(from) === '[' ? {start: from + 1, end: to - 1} : {start: from, end: to}
      draft.core = draft.mention
    } else if (letter === 'A' && answering) {
      draft.mention = answering.mention
      draft.core = answering.core
    }
    for (let at = sentence; sentences[at]?.paragraph === paragraph; at++) {
      const inner = groups[at]?.filter(({rule}) => rule !== 'label') ?? []
      for (const other of inner) other.within = draft
      groups[at] = at === sentence ? [draft, ...inner] : inner
    }
  }
}

/** So many sentences introduce an interview. */
const longestIntroduction = 16

/**
 * Who answers: the last subject in front of the questions that is somebody, and not the paper that asked, or the
 * answers; where no word says that it is somebody, the last that has a name.
 */
function guestOf(paragraphs: readonly Prose[], sentences: readonly Sentence[], first: number): Signature | undefined {
  let named: Signature | undefined
  for (let at = first - 1; at >= Math.max(first - longestIntroduction, 0); at--) {
    const sentence = itemAt(sentences, at)
    if (!sentence || paragraphs[sentence.paragraph]?.kind === 'headline') break
    const found = introduced(sentence)
    const core = sentence.chunks.find(({start}) => start === found?.core?.start)
    if (!core) continue
    if (isSomebody(sentence.tokens, core)) return found
    // not `Answers have been edited`
    if (core.noun?.name && core.to - core.from > 1) named ??= found
  }
  return named
}

function isSomebody(tokens: readonly Token[], {noun, from, to}: Chunk): boolean {
  return noun?.pronoun ? one.has(tokens[from]?.low ?? '') : namesSomebody(tokens, from, to)
}

const one = new Set(['he', 'she'])

/** The paragraphs that begin with a label; words in quotation marks behind a name are read elsewhere. */
function labels(flat: string, paragraphs: readonly Prose[], sentences: readonly Sentence[]): Labelled[] {
  const found: Labelled[] = []
  for (const [sentence, {paragraph}] of sentences.entries()) {
    const prose = paragraphs[paragraph]
    if (!prose || prose.kind === 'headline' || itemAt(sentences, sentence - 1)?.paragraph === paragraph) continue
    if (!mayBeLabel(flat, prose.start)) continue
    label.lastIndex = prose.start
    const {name, letter} = label.exec(flat)?.groups ?? {}
    const start = label.lastIndex
    if (start === 0 || start >= prose.end || (name && quotes(sentences, sentence, paragraph))) continue
    const length = name?.length ?? letter?.length ?? 0
    found.push({sentence, label: {start: prose.start, end: prose.start + length}, letter, start})
  }
  return found
}

/** Whether the first two characters of a paragraph are those of a label. */
function mayBeLabel(flat: string, start: number): boolean {
  const code = flat.charCodeAt(start)
  // `[`, and halves of letters beyond the basic plane
  if (code === 0x5b || code >= 0xd800) return true
  const next = flat.charCodeAt(start + 1)
  return isBigCode(code) && (isBigCode(next) || next >= 0xd800 || afterInitial.has(next))
}

/** The point, the colon, the hyphen and apostrophes. */
const afterInitial = new Set([0x2e, 0x3a, 0x2d, 0x27, 0x2019])

/** Whether words in quotation marks stand in a paragraph. */
function quotes(sentences: readonly Sentence[], first: number, paragraph: number): boolean {
  for (let at = first; sentences[at]?.paragraph === paragraph; at++)
    if (sentences[at]?.chunks.some(({kind}) => kind === 'stretch')) return true
  return false
}
