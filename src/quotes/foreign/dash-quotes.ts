/**
 * Quotes that a dash opens and no mark closes, as the North prints them: `– Vi
 * åpner i morgen, sier Holm. – Det er trygt.`
 */
import type {Span} from '../../story/types.ts'
import {plainDraft} from '../found.ts'
import type {ForeignDraft} from './drafts.ts'
import {tag, type Language} from './language.ts'
import type {Saying} from './saying.ts'
import {sayingBehind} from './saying-behind.ts'
import type {ForeignSentence, Token} from './tokens.ts'

/**
 * The quotes of a paragraph; none where no dash opens one.
 *
 * @param flat the flat text
 * @param sentences of the paragraph
 * @param first index of the first of them in the story
 * @param language of the story
 */
export function dashQuotes(
  flat: string,
  sentences: readonly ForeignSentence[],
  first: number,
  language: Language
): ForeignDraft[] {
  const drafts: ForeignDraft[] = []
  let open: ForeignDraft | undefined
  let pending: {start: number; sentence: number} | undefined
  for (const [index, {tokens}] of sentences.entries()) {
    const opens = tokens[0]?.kind === 'dash'
    if (opens) {
      if (pending) open = undefined
      pending = {start: tokens[1]?.start ?? 0, sentence: first + index}
    }
    if (!pending) continue
    const found = attribution(tokens, opens ? 1 : 0, language)
    const isLast = index === sentences.length - 1 || sentences[index + 1]?.tokens[0]?.kind === 'dash'
    if (found) {
      const made = draftOf({start: pending.start, end: found.end}, tokens, found.saying, first + index)
      drafts.push(made)
      open = made
      pending = undefined
      continue
    }
    if (!isLast) continue
    const span = trimmed(flat, {start: pending.start, end: tokens.at(-1)?.end ?? 0})
    // `– A, sier Holm. – B.`: one quote
    if (open) open.draft.content.push(span)
    else drafts.push(draftOf(span, tokens, undefined, first + index))
    pending = undefined
  }
  return drafts
}

interface Found {
  /** Behind what is said. */
  end: number
  saying: Saying
}

/** The first attribution of a sentence that a point parts from what is said. */
function attribution(tokens: readonly Token[], from: number, language: Language): Found | undefined {
  for (let at = from + 1; at < tokens.length; at++) {
    const point = tokens[at]
    if (point?.kind !== 'comma' && point?.kind !== 'stop' && point?.kind !== 'dash') continue
    const saying = sayingBehind(tokens, at + 1, tokens.length, language)
    const isSure = saying?.who && saying.rule !== 'according-to' && isKnown(tokens, saying)
    if (isSure) return {end: point.kind === 'stop' ? point.end : (tokens[at - 1]?.end ?? point.start), saying}
  }
  return undefined
}

/** A clause of the quote may have any verb: `, kommer han`. */
function isKnown(tokens: readonly Token[], {cue}: Saying): boolean {
  return cue.some(at => ((tokens[at]?.tags ?? 0) & tag.says) !== 0)
}

function trimmed(flat: string, {start, end}: Span): Span {
  let to = end
  while (to > start && flat.charAt(to - 1) === ' ') to--
  return {start, end: to}
}

function draftOf(span: Span, tokens: readonly Token[], saying: Saying | undefined, sentence: number): ForeignDraft {
  const who = saying?.who
  const draft = plainDraft(span, -1, saying?.rule ?? 'carried-over')
  draft.stretches = []
  draft.cue = saying ? saying.cue.map(at => ({start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0})) : []
  draft.lemma = saying?.lemma ?? ''
  draft.mention = who && {start: tokens[who.from]?.start ?? 0, end: tokens[who.to - 1]?.end ?? 0}
  draft.core = draft.mention
  return {draft, sentence, who, leftOut: false, carried: undefined}
}
