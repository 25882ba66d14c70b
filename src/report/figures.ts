/** What a report tells of an archive, counted a result at a time; its size does not grow with the archive. */
import type {CountedResult, CountedStory} from '../batch/counted.ts'
import {authorOf, dayOf} from '../batch/summary.ts'
import type {BatchCounts, RecordSource, StoryGroup} from '../batch/types.ts'
import type {Speaker} from '../story/types.ts'
import {coveredFields} from './fields.ts'
import {createCounts, createRanking, type Ranking} from './ranking.ts'

/** Names of a kind that are known at once. */
const capacity = 50_000

/** Records without a story that are listed. */
const listed = 100

export interface SpeakerDetail {
  /** Stories that the speaker speaks in. */
  stories: number
  /** Stories by what the speaker is in them. */
  kinds: Map<Speaker['kind'], number>
}

/** A record without a story. */
export interface Quarantined {
  source: RecordSource
  key?: string
  reason: string
}

export interface Figures extends BatchCounts {
  /** Bytes of the records, unpacked. */
  bytes: number
  /** Versions of wirestory. */
  parsers: Ranking<undefined>
  /** Stories by year of publication. */
  years: Map<number, number>
  /** The first and the last day of publication, where that is known to the day. */
  firstDay?: string
  lastDay?: string
  /** Stories by author agency, with those of each year. */
  agencies: Ranking<Map<number, number>>
  kinds: Ranking<undefined>
  languages: Ranking<undefined>
  /** Stories that have a field, by its name in `coveredFields`. */
  having: Map<string, number>
  /** All quotes, and by their type, by their act, by how their speaker was found. */
  quotes: number
  types: Ranking<undefined>
  acts: Ranking<undefined>
  resolutions: Ranking<undefined>
  /** Quotes by speaker. */
  speakers: Ranking<SpeakerDetail>
  /** Stories by what they are to others, `alone` where no other is like them; empty where nobody looked. */
  copies: Ranking<undefined>
  /** Groups of two stories and more, by size. */
  groups: Map<number, number>
  /** Stories by the rule of a message that they have: of the parser, of the reader. */
  messages: Ranking<undefined>
  readerMessages: Ranking<undefined>
  /** Records by why they are partial or quarantined: what stands in front of the colon. */
  reasons: Record<'partial' | 'quarantined', Ranking<undefined>>
  /** The first of the records without a story. */
  quarantinedRecords: Quarantined[]
}

/** Figures of nothing. */
export function emptyFigures(): Figures {
  return {
    ...{records: 0, ok: 0, partial: 0, quarantined: 0, bytes: 0, quotes: 0},
    parsers: createCounts(capacity),
    years: new Map(),
    agencies: createRanking(capacity / 10, () => new Map<number, number>()),
    kinds: createCounts(capacity),
    languages: createCounts(capacity),
    having: new Map(coveredFields.map(({name}) => [name, 0])),
    types: createCounts(capacity),
    acts: createCounts(capacity),
    resolutions: createCounts(capacity),
    speakers: createRanking(capacity, () => ({stories: 0, kinds: new Map()})),
    copies: createCounts(capacity),
    groups: new Map(),
    messages: createCounts(capacity),
    readerMessages: createCounts(capacity),
    reasons: {partial: createCounts(capacity), quarantined: createCounts(capacity)},
    quarantinedRecords: []
  }
}

/** Counts a result. */
export function countFigures(figures: Figures, result: CountedResult): void {
  const {status, source, key, reason, parser, story, storyGroup, messages = []} = result
  figures.records++
  figures[status]++
  figures.bytes += source.end - source.start
  figures.parsers.add(parser)
  if (status !== 'ok') figures.reasons[status].add(reason?.split(':', 1)[0] ?? 'unknown')
  if (status === 'quarantined' && figures.quarantinedRecords.length < listed)
    figures.quarantinedRecords.push({source, ...(key !== undefined && {key}), reason: reason ?? 'unknown'})
  for (const rule of new Set(messages.map(({rule}) => rule))) figures.readerMessages.add(rule)
  if (story) countStory(figures, story)
  if (story && storyGroup) countGroup(figures, storyGroup)
}

function countStory(figures: Figures, story: CountedStory): void {
  const author = figures.agencies.add(authorOf(story) ?? '')
  const day = dayOf(story)
  if (day !== undefined) {
    const year = Number(day.slice(0, 4))
    addTo(figures.years, year)
    addTo(author, year)
    if (day.length === 10) widen(figures, day)
  }
  figures.kinds.add(story.kind)
  figures.languages.add(story.language)
  for (const {name, has} of coveredFields) if (has(story)) addTo(figures.having, name)
  countQuotes(figures, story)
  for (const rule of new Set(story.messages.map(({rule}) => rule))) figures.messages.add(rule)
}

/** Each group is counted with the story that stands for it. */
function countGroup({copies, groups}: Figures, {size, relation}: StoryGroup): void {
  copies.add(size === 1 ? 'alone' : relation)
  if (size > 1 && relation === 'main') addTo(groups, size)
}

function countQuotes(figures: Figures, {quotes, speakers}: CountedStory): void {
  figures.quotes += quotes.length
  for (const {type, act, resolution, speakers} of quotes) {
    figures.types.add(type)
    figures.acts.add(act)
    figures.resolutions.add(speakers.length > 0 ? (resolution ?? 'unknown') : 'unknown')
  }
  for (const {name, kind, quotes} of speakers) {
    // Who only declined to comment said nothing.
    if (quotes.length === 0) continue
    const detail = figures.speakers.add(name, quotes.length)
    detail.stories++
    addTo(detail.kinds, kind)
  }
}

function widen(figures: Figures, day: string): void {
  if (figures.firstDay === undefined || day < figures.firstDay) figures.firstDay = day
  if (figures.lastDay === undefined || day > figures.lastDay) figures.lastDay = day
}

function addTo<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
