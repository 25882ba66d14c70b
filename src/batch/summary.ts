/** What an archive holds, in numbers: counted a part at a time and put together. */
import type {CountedResult, CountedStory} from './counted.ts'
import type {BatchCounts} from './types.ts'

/** How often each of some names was counted. */
export type Tally = Record<string, number>

export interface Summary extends BatchCounts {
  /** Stories by the name of their author agency, kind, language and year of publication. */
  agencies: Tally
  kinds: Tally
  languages: Tally
  years: Tally
  /** Stories that have a headline, dateline, byline, quotes, speakers, dates. */
  having: Tally
  /** Quotes by type. */
  quotes: Tally
  /** Stories of groups of two and more: `main`, and what the others are to it. */
  copies: Tally
  /** Stories that have a message of a rule. */
  messages: Tally
  /** Records by why they are quarantined or partial: the name in front of the colon. */
  reasons: Tally
}

const tallies = [
  'agencies',
  'kinds',
  'languages',
  'years',
  'having',
  'quotes',
  'copies',
  'messages',
  'reasons'
] as const

/** A summary of nothing. */
export function emptySummary(): Summary {
  return {
    ...{records: 0, ok: 0, partial: 0, quarantined: 0},
    agencies: emptyTally(),
    kinds: emptyTally(),
    languages: emptyTally(),
    years: emptyTally(),
    having: emptyTally(),
    quotes: emptyTally(),
    copies: emptyTally(),
    messages: emptyTally(),
    reasons: emptyTally()
  }
}

function emptyTally(): Tally {
  const tally: Tally = {}
  // A language may be called `constructor`.
  Object.setPrototypeOf(tally, null)
  return tally
}

/** Counts a result. */
export function countResult(summary: Summary, {status, story, storyGroup, reason}: CountedResult): void {
  summary.records++
  summary[status]++
  if (reason !== undefined) add(summary.reasons, reason.split(':', 1)[0] ?? reason)
  if (!story) return
  if (storyGroup && storyGroup.size > 1) add(summary.copies, storyGroup.relation)
  add(summary.agencies, authorOf(story) ?? '(none)')
  add(summary.kinds, story.kind)
  add(summary.languages, story.language)
  add(summary.years, yearOf(story) ?? '(none)')
  const {headline, dateline, bylines, quotes, speakers, dates, messages} = story
  if (headline) add(summary.having, 'headline')
  if (dateline) add(summary.having, 'dateline')
  if (bylines.length > 0) add(summary.having, 'byline')
  if (quotes.length > 0) add(summary.having, 'quotes')
  if (speakers.length > 0) add(summary.having, 'speakers')
  if (dates.length > 0) add(summary.having, 'dates')
  for (const {type} of quotes) add(summary.quotes, type)
  for (const rule of new Set(messages.map(({rule}) => rule))) add(summary.messages, rule)
}

/** The year of a story, by its page or its dateline. */
function yearOf(story: CountedStory): string | undefined {
  return dayOf(story)?.slice(0, 4)
}

/** The name of the agency that wrote the story. */
export function authorOf({agencies}: CountedStory): string | undefined {
  return agencies.find(({role}) => role === 'author')?.name
}

/**
 * When the story was published, to the day or as far as is known: `2024-02-07`,
 * `2024-02`. A date without a year, `--02-07`, is none.
 */
export function dayOf({publishedAt, dateline}: CountedStory): string | undefined {
  const iso = publishedAt?.iso ?? dateline?.date?.iso
  return iso === undefined || iso.startsWith('-') ? undefined : iso.slice(0, 10)
}

/** Adds what another summary counted. */
export function addSummary(to: Summary, from: Summary): void {
  to.records += from.records
  to.ok += from.ok
  to.partial += from.partial
  to.quarantined += from.quarantined
  for (const name of tallies) for (const [key, count] of Object.entries(from[name])) add(to[name], key, count)
}

function add(tally: Tally, name: string, count = 1): void {
  tally[name] = (tally[name] ?? 0) + count
}

/** The names of a tally with the greatest counts in front; equal counts by name. */
export function ranked(tally: Tally): Array<[name: string, count: number]> {
  return Object.entries(tally).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
