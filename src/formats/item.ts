/**
 * A story as a *news item*: what the standards of the IPTC ask for, out of the
 * story's fields and its envelope. Where both have a value, the text's wins, as
 * in `effective`; the language is the envelope's, where somebody declared it.
 */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {effective} from '../story/readers.ts'
import type {Agency, EditorNote, Envelope, Person, Place, Story, StoryKind} from '../story/types.ts'
import {checkFormatOptions, isUri, type FormatOptions} from './format.ts'
import {printed} from './printed.ts'
import {isDate} from './times.ts'

/** A code for what a story is about. */
export type Subject = NonNullable<Envelope['subjects']>[number]

export interface Item {
  /** A URI. */
  id: string
  /** What the provider calls the story, where that is no URI. */
  providerId?: string
  language: string
  kind: StoryKind
  /** With its tags and its source. */
  headline?: string
  /** Without them. */
  title?: string
  deck?: string
  kicker?: string
  slug?: string
  /** As printed, `By` included. */
  bylines: string[]
  authors: Person[]
  dateline?: string
  /** The dateline's places. */
  places: Place[]
  /** When the dateline says that the story was written; a whole date. */
  written?: string
  /** ISO 8601, as precise as the story gives it; a whole date at least. */
  published?: string
  updated?: string
  /** When this version of the item was made: `now`, or else the latest date above. */
  versioned?: string
  version?: number
  provider?: Pick<Agency, 'name'> & Partial<Agency>
  /** Agencies and others who passed the story on. */
  distributors: Agency[]
  copyright?: string
  keywords: string[]
  subjects: Subject[]
  /** 1 is the most urgent. */
  urgency?: number
  notes: EditorNote[]
  /** The reporting credits, as printed. */
  credits: string[]
  /** Words of the body, dateline left out. */
  words: number
}

const word = /\S+/g

/**
 * Makes the item of a story.
 *
 * @param story a story
 * @param options identifier and time
 * @throws TypeError for wrong options
 */
export function itemOf(story: Story, options: FormatOptions = {}): Item {
  checkFormatOptions(options)
  const envelope: Partial<Envelope> = story.envelope ?? {}
  const {headline, slug, dateline, language, publishedAt, updatedAt} = effective(story)
  const published = wholeDate(publishedAt?.value)
  const updated = wholeDate(updatedAt?.value)
  const written = wholeDate(story.dateline?.date?.iso)
  const author = story.agencies.find(({role}) => role === 'author')
  return defined({
    id: options.id ?? identifierOf(story, envelope),
    providerId: envelope.storyId !== undefined && !isUri(envelope.storyId) ? envelope.storyId : undefined,
    language: language?.value ?? story.language,
    kind: story.kind,
    headline: headline?.value,
    title: story.headline?.title ?? headline?.value,
    deck: story.deck?.text,
    kicker: story.kicker?.text,
    slug: slug?.value,
    bylines: story.bylines.length > 0 ? story.bylines.map(byline => printed(story, byline)) : (envelope.bylines ?? []),
    authors: story.bylines.flatMap(({people}) => people),
    dateline: dateline?.value,
    places: story.dateline?.places ?? [],
    written,
    published,
    updated,
    versioned: options.now ?? updated ?? published ?? written,
    version: (story.version ?? envelope.version)?.number,
    provider: author ?? (envelope.provider === undefined ? undefined : {name: envelope.provider}),
    distributors: story.agencies.filter(({role}) => role !== 'author'),
    copyright: story.boilerplate.find(({kind}) => kind === 'copyright')?.text ?? envelope.copyright,
    keywords: envelope.keyword === undefined ? [] : [envelope.keyword],
    subjects: envelope.subjects ?? [],
    urgency: envelope.urgency,
    notes: story.notes,
    credits: creditLines(story),
    words: story.paragraphs.reduce((sum, {text}) => sum + (text.match(word)?.length ?? 0), 0)
  })
}

/** The blocks with credits, and end marks that hold one: `./.KDB`. */
function creditLines(story: Story): string[] {
  const signed = story.blocks.filter(
    ({kind, start, end}) =>
      kind === 'credits' ||
      (kind === 'endmark' && story.credits.some(credit => credit.start >= start && credit.end <= end))
  )
  return signed.map(block => printed(story, block))
}

/** The same text is the same item, wherever and whenever it is written. */
function identifierOf({text}: Story, {storyId}: Partial<Envelope>): string {
  if (storyId !== undefined && isUri(storyId)) return storyId
  return `urn:wirestory:sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}

/** Formats have no place for a date that lacks its day or its year. */
function wholeDate(iso: string | undefined): string | undefined {
  return iso !== undefined && isDate(iso) ? iso : undefined
}

/** Properties that may be missing, instead of being there and undefined. */
type Defined<T> = {[K in keyof T as undefined extends T[K] ? never : K]: T[K]} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Without the properties that are undefined. */
export function defined<T extends object>(value: T): Defined<T>
export function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
}
