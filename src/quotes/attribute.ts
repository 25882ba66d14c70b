/**
 * Who said what in a body of prose.
 */
import {reports} from './fragments.ts'
import {bareName} from '../text/case.ts'
import {isOutlet} from './name-tables.ts'
import type {DateMention, Headline, NoComment, Quote, Speaker} from '../story/types.ts'
import {asksNoName} from './anonymity.ts'
import {attributionsOf} from './clauses.ts'
import {joinContinued} from './continued.ts'
import {headlineQuotes} from './headline-quotes.ts'
import {kindsOf} from './kinds.ts'
import {pairMarks} from './marks.ts'
import {nestedIn} from './nested.ts'
import {refusalsOf, withholds, type Refusal} from './no-comment.ts'
import {noticesOf, type Notice} from './notices.ts'
import {record} from './offers.ts'
import {attributeForeign} from './foreign/attribute.ts'
import {fieldOf, quoteOf} from './quote.ts'
import {resolveSpeakers} from './resolve/resolve.ts'
import {attributeRest} from './runs.ts'
import {sentencesOf} from './sentences.ts'
import {signal} from './signals.ts'
import {transcribe} from './transcript.ts'
import type {Trace} from './trace.ts'
import type {Draft, Prose, Stretch} from './types.ts'

/** What the engine found. */
export interface Attribution {
  quotes: Quote[]
  noComments: NoComment[]
  speakers: Speaker[]
  /** When the quotes were said, in text order. */
  dates: DateMention[]
  headline: Headline['quotes']
  notices: Notice[]
}

/** What is known of a story before its words are read. */
export interface Known {
  /** Names of the story's own agencies, in lower case: who talks to one of them is not relayed by it. */
  agencies: ReadonlySet<string>
  /** Places that its dateline names, in lower case: `Gdansk` is no company. */
  places: ReadonlySet<string>
  /** Language of the body: indirect speech is read in English alone. */
  language: string
}

/**
 * Finds who said what.
 *
 * @param flat the flat text
 * @param paragraphs the headline and the paragraphs of the body, with their sentences
 * @param known of the story
 * @param trace hears how, where somebody asks
 */
export function attribute(
  flat: string,
  paragraphs: readonly Prose[],
  {agencies, places, language}: Known,
  trace?: Trace
): Attribution {
  const marks = pairMarks(flat, paragraphs)
  if (language !== 'en') return attributeForeign(flat, paragraphs, marks, language, trace)
  const {stretches, stray} = marks
  const kinds = kindsOf(flat, paragraphs, stretches)
  const sentences = sentencesOf(flat, paragraphs, stretches, kinds)
  const groups = sentences.map(sentence => attributionsOf(flat, sentence, kinds))
  if (trace) record(trace, flat, sentences, stretches, kinds)
  attributeRest(flat, sentences, kinds, groups)
  joinContinued(groups, stretches)
  transcribe(flat, paragraphs, sentences, groups)
  const refusals = sentences.map(sentence =>
    (sentence.signals & signal.refusal) !== 0 ? refusalsOf(sentence) : noRefusals
  )
  const outer: Draft[] = []
  for (const [index, group] of groups.entries()) {
    const paragraph = paragraphs[sentences[index]?.paragraph ?? -1]
    const headline = group.length > 0 && paragraph?.kind === 'headline' ? paragraph : undefined
    for (const draft of group) {
      const isKept =
        !isRefused(draft, refusals[index] ?? []) &&
        !asksNoName(flat, draft) &&
        !withholds(flat, draft) &&
        !(headline && isLoose(flat, headline, draft))
      if (isKept) outer.push(draft)
    }
  }
  const nested = nestedIn(flat, outer, stretches)
  for (const draft of outer) complete(flat, draft, stretches, agencies)
  for (const draft of nested) complete(flat, draft, stretches, agencies)
  const drafts = nested.length > 0 ? [...outer, ...nested].sort(outerFirst) : outer
  const declined = refusals.flat()
  // The headline's source is resolved with them where the headline quotes: it holds no words of its own.
  const source = stretches[0]?.paragraph === 0 ? paragraphs[0]?.source : undefined
  const {speakers, found, refused, ambiguous} = resolveSpeakers(
    flat,
    paragraphs,
    sentences,
    drafts,
    source ? [...declined, {mention: source}] : declined,
    places,
    trace?.chains
  )
  const dates = datesOf(flat, drafts)
  const quotes = drafts.map((draft, index) => quoteOf(flat, draft, stretches, found[index] ?? unresolved))
  const noComments = declined.map((refusal, index) => noCommentOf(flat, refusal, refused[index] ?? []))
  link(quotes, drafts, dates)
  return {
    quotes,
    noComments,
    speakers,
    dates,
    headline: headlineQuotes(flat, paragraphs, stretches, kinds, quotes, refused[declined.length] ?? []),
    notices: noticesOf(quotes, stretches, stray, ambiguous)
  }
}

const fullStop = /[.!?]["'”’»]?$/u

/**
 * Whether a headline leaves open whose words it quotes. What tells of a fragment in a story's sentence tells
 * nothing in a headline without a stop: `Wall plan is 'a slap in the face'`.
 */
function isLoose(flat: string, {end}: Prose, {rule, lemma}: Draft): boolean {
  if (rule === 'unattributed') return true
  return rule === 'subject' && !reports(lemma) && !fullStop.test(flat.slice(end - 2, end))
}

/** By where they begin; an outer quote before those within it. */
function outerFirst(a: Draft, b: Draft): number {
  return startOf(a) - startOf(b) || Number(a.within !== undefined) - Number(b.within !== undefined)
}

function startOf({content}: Draft): number {
  return content.reduce((first, {start}) => Math.min(first, start), Infinity)
}

/** When the quotes were said, each day once, in text order. */
function datesOf(flat: string, drafts: readonly Draft[]): DateMention[] {
  if (!drafts.some(({when}) => when)) return []
  const dates = new Map<number, DateMention>()
  for (const {when} of drafts) if (when) dates.set(when.start, fieldOf(flat, when))
  return [...dates.values()].sort((a, b) => a.start - b.start)
}

/** The indices by which quotes point to dates and to the quotes that they stand in. */
function link(quotes: readonly Quote[], drafts: readonly Draft[], dates: readonly DateMention[]): void {
  if (dates.length === 0 && !drafts.some(({within}) => within)) return
  const days = new Map(dates.map(({start}, index) => [start, index]))
  const places = new Map(drafts.map((draft, index) => [draft, index]))
  for (const [index, quote] of quotes.entries()) {
    const draft = drafts[index]
    const date = draft?.when && days.get(draft.when.start)
    if (date !== undefined) quote.date = date
    const within = draft?.within && places.get(draft.within)
    if (within !== undefined) quote.within = within
  }
}

const noRefusals: readonly Refusal[] = []
const unresolved = {speakers: [], resolution: undefined, relays: []}

const question = /\?["'”’»“]*$/u

/** What a draft says of itself beyond its speaker: its marks, its relays, whether it is a question or a denial. */
function complete(flat: string, draft: Draft, stretches: readonly Stretch[], own: ReadonlySet<string>): void {
  draft.marks = []
  for (const index of draft.stretches) {
    const stretch = stretches[index]
    if (stretch) draft.marks.push({start: stretch.start, end: stretch.end})
  }
  const last = draft.content.at(-1)
  if (draft.lemma === 'ask' && draft.type === 'direct' && last && !question.test(flat.slice(last.start, last.end)))
    draft.act = 'speech'
  const told = draft.addressee && flat.slice(draft.addressee.start, draft.addressee.end)
  if (draft.addressee && told !== undefined && isOutlet(told) && !own.has(bareName(told)))
    draft.relays.push(draft.addressee)
}

/** A refusal to comment reports no words. */
function isRefused({cue, content}: Draft, refusals: readonly Refusal[]): boolean {
  const first = cue[0] ?? content[0]
  return first !== undefined && refusals.some(({start, cue: {end}}) => first.start < end && first.end > start)
}

function noCommentOf(flat: string, {start, cue, mention}: Refusal, speakers: number[]): NoComment {
  return {
    ...fieldOf(flat, {start: Math.min(start, mention?.start ?? start), end: Math.max(cue.end, mention?.end ?? 0)}),
    cue: fieldOf(flat, cue),
    ...(mention && {mention: fieldOf(flat, mention)}),
    speakers
  }
}
