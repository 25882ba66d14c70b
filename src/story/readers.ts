/**
 * Small readers of a result.
 */
import type {Envelope, Quote, Speaker, Story} from './types.ts'

/**
 * The speakers of a quote; none when the story does not say who.
 *
 * @param story the story that the quote is from
 * @param quote one of its quotes
 */
export function speakersOf(story: Story, quote: Quote): Speaker[] {
  return quote.speakers.flatMap(index => story.speakers[index] ?? [])
}

/**
 * The quotes of a speaker, in the story's order.
 *
 * @param story the story
 * @param speaker one of its speakers, or a speaker's name; letters match without regard to case
 */
export function quotesBy(story: Story, speaker: Speaker | string): Quote[] {
  const name = typeof speaker === 'string' ? speaker.toLowerCase() : undefined
  return story.quotes.filter(quote =>
    speakersOf(story, quote).some(other => (name === undefined ? other === speaker : other.name.toLowerCase() === name))
  )
}

/** A value and where it came from. */
export interface Effective<T> {
  value: T
  from: 'text' | 'envelope'
}

export interface EffectiveFields {
  headline?: Effective<string>
  slug?: Effective<string>
  bylines?: Effective<string[]>
  dateline?: Effective<string>
  language?: Effective<string>
  publishedAt?: Effective<string>
  updatedAt?: Effective<string>
}

/**
 * Merges what the text and what the envelope say: the text wins, and each
 * value says where it came from.
 *
 * @param story a story
 */
export function effective(story: Story): EffectiveFields {
  const envelope: Partial<Envelope> = story.envelope ?? {}
  const names = story.bylines.flatMap(byline => byline.people.map(person => person.name))
  const fields: EffectiveFields = {}
  const headline = pick(story.headline?.text, envelope.headline)
  if (headline) fields.headline = headline
  const slug = pick(story.slug?.text, envelope.slug)
  if (slug) fields.slug = slug
  const bylines = pick(names.length > 0 ? names : undefined, envelope.bylines)
  if (bylines) fields.bylines = bylines
  const dateline = pick(story.dateline?.text, envelope.dateline)
  if (dateline) fields.dateline = dateline
  // The text's language is what its words show, the envelope's what somebody declared.
  const language =
    envelope.language === undefined
      ? pick<string>(story.language, undefined)
      : pick<string>(undefined, envelope.language)
  if (language) fields.language = language
  const publishedAt = pick(story.publishedAt?.iso, envelope.publishedAt ?? envelope.sentAt)
  if (publishedAt) fields.publishedAt = publishedAt
  const updatedAt = pick(story.updatedAt?.iso, envelope.updatedAt)
  if (updatedAt) fields.updatedAt = updatedAt
  return fields
}

function pick<T>(text: T | undefined, envelope: T | undefined): Effective<T> | undefined {
  if (text !== undefined) return {value: text, from: 'text'}
  return envelope === undefined ? undefined : {value: envelope, from: 'envelope'}
}
