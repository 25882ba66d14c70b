/**
 * ninjs 2.1 and 3.0, News in JSON (https://iptc.org/standards/ninjs/).
 *
 * Here in the spelling of 3.0; 2.1 spells the same names in lower case.
 *
 * | story | ninjs |
 * | --- | --- |
 * | identifier; what the provider calls the story, where that is no URI | `uri`; `altIds[role=provider]` |
 * | language, slug, version, urgency | `language`, `slugline`, `version`, `urgency` |
 * | headline as printed; without tags and source; deck; kicker | `headlines` of the roles `main`, `title`, `deck`, `kicker` |
 * | headline without tags and source | `title` |
 * | bylines | `by`, joined by `; `; their people in `people[rel=author]` |
 * | places of the dateline | `located`, joined by `/`; `places[rel=located]` |
 * | publishedAt | `firstCreated`, where time and offset are known |
 * | `now`, updatedAt or publishedAt | `versionCreated`, where time and offset are known |
 * | dateline's date | `contentCreated`, where time and offset are known |
 * | agencies | `infoSources`, their id as `literal`, with their role |
 * | copyright | `copyrightNotice` |
 * | notes | `edNote`, one a line |
 * | keywords, subjects | `subjects` of the `rel` `keyword` and `about` |
 * | dateline, paragraphs, credits | `bodies` of the roles `html` and `text` |
 * | speakers | `people` and `organisations` of the `rel` `speaker` |
 * | kind but `story` | `genres` |
 * | captions | `descriptions` of the role `caption` |
 * | quotes, speakers with what they said, refusals | `wirestory`, see below |
 *
 * ninjs has no place for who said what. As the IPTC describes for extensions,
 * one property stands beside those of the standard: `wirestory`, of the type
 * `NinjsExtension`. Whoever checks items against the standard's own schema,
 * which allows no property beside its own, takes it off first.
 */
import type {DateMention, NoComment, Quote, Speaker, Story} from '../story/types.ts'
import {paragraphsOf} from './body.ts'
import {datelineParagraph} from './dateline.ts'
import type {Format, FormatOptions} from './format.ts'
import {htmlBody} from './html-body.ts'
import {itemOf, type Item, type Subject} from './item.ts'
import {element} from './markup.ts'
import {withOffsets, type OffsetUnit} from './offsets.ts'
import {toInstant} from './times.ts'

/** What ninjs has no place for. */
export interface NinjsExtension {
  /** What the spans count. */
  offsets: OffsetUnit
  /** The story's text, which the spans point into. */
  text: string
  quotes: Quote[]
  speakers: Speaker[]
  noComments: NoComment[]
  /** What `Quote.date` counts in. */
  dates: DateMention[]
}

const mediaType = 'application/json'
const extension = 'json'

export const ninjs21: Format = {
  id: 'ninjs',
  name: 'ninjs 2.1',
  mediaType,
  extension,
  write: (story, options) => written(ninjs21Item(story, options), story, options)
}

/** An item of ninjs 2.1 with no extension; options are those of a format. */
export function ninjs21Item(story: Story, options?: FormatOptions): Record<string, unknown> {
  return lowerKeys(ninjsItem(story, options, '2.1'))
}

export const ninjs30: Format = {
  id: 'ninjs3',
  name: 'ninjs 3.0',
  mediaType,
  extension,
  write: (story, options) => written(ninjsItem(story, options, '3.0'), story, options)
}

function written(item: object, story: Story, options: FormatOptions = {}): string {
  const offsets = options.offsets ?? 'utf16'
  const {text, quotes, speakers, noComments, dates} = withOffsets(story, offsets)
  const own: NinjsExtension = {offsets, text, quotes, speakers, noComments, dates}
  return `${JSON.stringify({...item, wirestory: own}, undefined, 2)}\n`
}

/** The item in the spelling of 3.0; what is undefined or empty is left out. */
function ninjsItem(story: Story, options: FormatOptions | undefined, version: string): object {
  const item = itemOf(story, options)
  const {published, written: created} = item
  const speakersOf = (kind: Speaker['kind']) =>
    story.speakers.filter(speaker => speaker.kind === kind).map(({name}) => ({name, rel: 'speaker'}))
  return filled({
    uri: item.id,
    type: 'text',
    representationType: 'full',
    version: item.version === undefined ? undefined : `${item.version}`,
    firstCreated: toInstant(published),
    versionCreated: toInstant(item.versioned),
    contentCreated: toInstant(created),
    pubStatus: 'usable',
    urgency: item.urgency !== undefined && isUrgency(item.urgency) ? item.urgency : undefined,
    copyrightNotice: item.copyright,
    edNote: item.notes.map(({text}) => text).join('\n'),
    language: item.language,
    title: item.title,
    by: item.bylines.join('; '),
    slugline: item.slug,
    located: item.places.map(({name}) => name).join('/'),
    headlines: roles([
      ['main', item.headline],
      ['title', item.title],
      ['deck', item.deck],
      ['kicker', item.kicker]
    ]),
    descriptions: roles(story.captions.map(({text}) => ['caption', text])),
    bodies: bodies(story, item),
    people: [...item.authors.map(({name}) => ({name, rel: 'author'})), ...speakersOf('person')],
    organisations: speakersOf('organization'),
    places: item.places.map(({name, country, region}) => ({name, rel: 'located', ...literal(region ?? country)})),
    subjects: [...item.keywords.map(name => ({name, rel: 'keyword'})), ...item.subjects.map(subjectOf)],
    infoSources: sources(story, item),
    genres: item.kind === 'story' ? [] : [{name: item.kind}],
    altIds: item.providerId === undefined ? [] : [{role: 'provider', value: item.providerId}],
    standard: {name: 'ninjs', version}
  })
}

function isUrgency(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9
}

function roles(values: ReadonlyArray<readonly [role: string, value: string | undefined]>): object[] {
  return values.flatMap(([role, value]) => (value === undefined ? [] : [{role, value}]))
}

function literal(text: string | undefined): {literal?: string} {
  return text === undefined ? {} : {literal: text}
}

function subjectOf({code, scheme, name}: Subject): object {
  const full = scheme === undefined ? code : `${scheme}:${code}`
  return {...(name === undefined ? {} : {name}), rel: 'about', literal: full}
}

function sources({agencies}: Story, {provider}: Item): object[] {
  if (agencies.length > 0) return agencies.map(({id, name, role}) => ({name, role, literal: id}))
  return provider ? [{name: provider.name, role: 'author'}] : []
}

/** The same body twice: with its structure, and as text with a blank line between paragraphs. */
function bodies(story: Story, item: Item): object[] {
  const datelined = datelineParagraph(story)
  const paragraphs = paragraphsOf(story).map(({text}, index) =>
    index === datelined && story.dateline ? `${story.dateline.text} ${text}` : text
  )
  const plain = [...paragraphs, ...item.credits].join('\n\n')
  if (plain === '') return []
  const credits = item.credits.map(text => element('p', {class: 'credits'}, text))
  const counts = {charCount: Array.from(plain).length, wordCount: item.words}
  const html = [...htmlBody(story), ...credits].map(({markup}) => markup).join('\n')
  return [
    {role: 'html', contentType: 'text/html', ...counts, value: html},
    {role: 'text', contentType: 'text/plain', ...counts, value: plain}
  ]
}

/** Without what is undefined, an empty text or an empty list. */
function filled(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) => part !== undefined && part !== '' && !(Array.isArray(part) && part.length === 0)
    )
  )
}

/** The names of ninjs 2.1: `contentType` is `contenttype`. Items nest three levels deep. */
function lowerKeys(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [name.toLowerCase(), lowered(part)])
  )
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  return typeof value === 'object' && value !== null ? lowerKeys(value) : value
}
