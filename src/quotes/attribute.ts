/**
 * Who said what in a body of prose.
 */
import {isOutlet} from '../lexicon/outlets.ts'
import type {NoComment, Quote, Span, Speaker} from '../story/types.ts'
import {chunk} from './chunks.ts'
import {attributionsOf} from './clauses.ts'
import {joinContinued} from './continued.ts'
import {inTitleCase, kindsOf} from './kinds.ts'
import {pairMarks} from './marks.ts'
import {refusalsOf, type Refusal} from './no-comment.ts'
import {record} from './offers.ts'
import {fieldOf, quoteOf} from './quote.ts'
import {resolveSpeakers} from './resolve-stub.ts'
import {attributeRest} from './runs.ts'
import {lowerTitle, tokenise} from './tokens.ts'
import type {Trace} from './trace.ts'
import type {Draft, Prose, Sentence, Stretch, StretchKind} from './types.ts'

/** What the engine found. */
export interface Attribution {
  quotes: Quote[]
  noComments: NoComment[]
  speakers: Speaker[]
  notices: Notice[]
}

/** Something that the engine was unsure of. */
export interface Notice extends Span {
  rule: 'unclosed-quote' | 'stray-quotation-mark' | 'speaker-unknown' | 'ambiguous-pronoun'
}

/**
 * Finds who said what.
 *
 * @param flat the flat text
 * @param paragraphs the headline and the paragraphs of the body, with their sentences
 * @param own names of the story's own agencies, in lower case: who talks to one of them is not relayed by it
 * @param trace hears how, where somebody asks
 */
export function attribute(
  flat: string,
  paragraphs: readonly Prose[],
  own: ReadonlySet<string>,
  trace?: Trace
): Attribution {
  const {stretches, stray} = pairMarks(flat, paragraphs)
  const kinds = kindsOf(flat, paragraphs, stretches)
  const sentences = sentencesOf(flat, paragraphs, stretches, kinds)
  const groups = sentences.map(sentence => attributionsOf(flat, sentence, kinds))
  if (trace) record(trace, flat, sentences, stretches, kinds)
  attributeRest(flat, sentences, kinds, groups)
  joinContinued(groups, stretches)
  const refusals = sentences.map(sentence => refusalsOf(flat, sentence))
  const drafts = groups.flatMap((group, index) => group.filter(draft => !isRefused(draft, refusals[index] ?? [])))
  for (const draft of drafts) complete(flat, draft, stretches, own)
  const {speakers, found, ambiguous} = resolveSpeakers(flat, sentences, drafts)
  const quotes = drafts.map((draft, index) =>
    quoteOf(flat, draft, stretches, found[index]?.speakers ?? [], found[index]?.resolution)
  )
  const noComments = refusals.flat().map(refusal => noCommentOf(flat, refusal))
  return {quotes, noComments, speakers, notices: noticesOf(quotes, stretches, stray, ambiguous)}
}

function sentencesOf(
  flat: string,
  paragraphs: readonly Prose[],
  stretches: readonly Stretch[],
  kinds: readonly StretchKind[]
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < stretches.length && (stretches[first]?.paragraph ?? 0) < index) first++
    if (paragraph.kind === 'preformatted') continue
    const titled = inTitleCase(flat, paragraph)
    for (const run of tokenise(flat, index, paragraph, stretches, first)) {
      if (titled) lowerTitle(run.tokens)
      sentences.push({
        start: run.start,
        end: run.end,
        paragraph: index,
        tokens: run.tokens,
        chunks: chunk(run.tokens, kinds)
      })
    }
  }
  return sentences
}

/** Verbs whose speakers deny what is claimed. */
const denying = new Set(['deny', 'reject', 'dismiss', 'dispute', 'refute', 'rebut', 'contradict', 'disavow'])
const question = /\?["'”’»“]*$/u

/** What a draft says of itself beyond its speaker: its marks, its relays, whether it is a question or a denial. */
function complete(flat: string, draft: Draft, stretches: readonly Stretch[], own: ReadonlySet<string>): void {
  draft.marks = []
  for (const index of draft.stretches) {
    const stretch = stretches[index]
    if (stretch) draft.marks.push({start: stretch.start, end: stretch.end})
  }
  if (denying.has(draft.lemma)) draft.stance = 'denial'
  const last = draft.content.at(-1)
  if (draft.lemma === 'ask' && draft.type === 'direct' && last && !question.test(flat.slice(last.start, last.end)))
    draft.act = 'speech'
  const told = draft.addressee && flat.slice(draft.addressee.start, draft.addressee.end)
  if (draft.addressee && told !== undefined && isOutlet(told) && !own.has(bareName(told)))
    draft.relays.push(draft.addressee)
}

const article = /^the /

function bareName(name: string): string {
  return name.toLowerCase().replace(article, '')
}

/** A refusal to comment reports no words. */
function isRefused({cue}: Draft, refusals: readonly Refusal[]): boolean {
  const first = cue[0]
  return (
    first !== undefined && refusals.some(({cue: refused}) => first.start < refused.end && first.end > refused.start)
  )
}

function noCommentOf(flat: string, {cue, mention}: Refusal): NoComment {
  const start = Math.min(cue.start, mention?.start ?? cue.start)
  return {
    ...fieldOf(flat, {start, end: cue.end}),
    cue: fieldOf(flat, cue),
    ...(mention && {mention: fieldOf(flat, mention)}),
    speakers: []
  }
}

function noticesOf(
  quotes: readonly Quote[],
  stretches: readonly Stretch[],
  stray: readonly Span[],
  ambiguous: readonly number[]
): Notice[] {
  const notices: Notice[] = stray.map(span => ({...span, rule: 'stray-quotation-mark'}))
  for (const {start, innerStart, open, continues} of stretches)
    if (open && !continues) notices.push({rule: 'unclosed-quote', start, end: innerStart})
  for (const {start, end, type, speakers} of quotes)
    if (type !== 'indirect' && speakers.length === 0) notices.push({rule: 'speaker-unknown', start, end})
  for (const index of ambiguous) {
    const mention = quotes[index]?.mention
    if (mention) notices.push({rule: 'ambiguous-pronoun', start: mention.start, end: mention.end})
  }
  return notices.sort((a, b) => a.start - b.start)
}
