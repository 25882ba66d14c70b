/**
 * The columns of a Parquet part: a result's members and beside them those of its
 * story. TypeScript holds the table against the types of both, so that no member
 * is forgotten; what the types mean stands there.
 */
import type {Message, Story} from '../../../story/types.ts'
import type {BatchResult} from '../../types.ts'

/** What a leaf holds. Positions in a story fit 32 bits, those in a file may not. */
export type Leaf = 'string' | 'boolean' | 'int32' | 'int64' | 'double'

/** A leaf, a list of something, or a struct. */
export type Column = Leaf | readonly [Column] | {readonly [member: string]: Column}

/** Whether a column is a list. */
export function isList(column: Column): column is readonly [Column] {
  return Array.isArray(column)
}

/** A result without its story; the reader's messages are told from the story's. */
type Head = Omit<BatchResult, 'story' | 'messages'> & {readerMessages?: Message[]}

/** The column of a type. */
type ColumnOf<T> = [T] extends [string]
  ? 'string'
  : [T] extends [number]
    ? 'int32' | 'int64' | 'double'
    : [T] extends [boolean]
      ? 'boolean'
      : T extends ReadonlyArray<infer E>
        ? readonly [ColumnOf<E>]
        : {readonly [K in keyof T]-?: ColumnOf<NonNullable<T[K]>>}

const span = {start: 'int32', end: 'int32'} as const
const field = {...span, text: 'string'} as const
const dateField = {...field, iso: 'string', inferred: 'boolean'} as const
const place = {...field, name: 'string', country: 'string', region: 'string'} as const
const person = {...span, name: 'string', title: 'string', places: [place]} as const
const agency = {id: 'string', name: 'string'} as const
const storyAgency = {...agency, role: 'string'} as const
// Whatever a feed says is a number.
const version = {kind: 'string', number: 'double', text: 'string'} as const

const message = {...span, rule: 'string', severity: 'string', reason: 'string'} as const

const envelope = {
  format: 'string',
  provider: 'string',
  serviceId: 'string',
  storyId: 'string',
  category: 'string',
  priority: 'double',
  urgency: 'double',
  version,
  keyword: 'string',
  wordCount: 'double',
  headline: 'string',
  deck: 'string',
  slug: 'string',
  bylines: ['string'],
  captions: ['string'],
  dateline: 'string',
  language: 'string',
  copyright: 'string',
  subjects: [{code: 'string', scheme: 'string', name: 'string'}],
  sentAt: 'string',
  publishedAt: 'string',
  updatedAt: 'string',
  supersedes: 'string',
  extra: [{name: 'string', value: 'string'}]
} as const

const headline = {
  ...field,
  title: 'string',
  tags: [{...field, kind: 'string', number: 'double'}],
  source: field,
  quotes: [{marks: span, speakers: ['int32']}]
} as const

const caption = {
  ...field,
  credit: field,
  photographer: person,
  agencies: [storyAgency],
  file: 'boolean',
  date: dateField
} as const

const quote = {
  ...field,
  type: 'string',
  act: 'string',
  modality: 'string',
  stance: 'string',
  content: [span],
  marks: [span],
  cue: {...field, spans: [span]},
  mention: field,
  speakers: ['int32'],
  resolution: 'string',
  relays: [{...field, speaker: 'int32'}],
  addressee: field,
  occasion: field,
  date: 'int32',
  anonymous: 'boolean',
  within: 'int32',
  rule: 'string'
} as const

const speaker = {
  name: 'string',
  kind: 'string',
  country: 'string',
  descriptions: ['string'],
  mentions: [span],
  quotes: ['int32'],
  for: 'int32'
} as const

/** Columns of a result. */
const headColumns = {
  status: 'string',
  id: 'string',
  key: 'string',
  storyId: 'string',
  source: {file: 'string', start: 'int64', end: 'int64'},
  parser: 'string',
  schema: 'string',
  reason: 'string',
  storyGroup: {id: 'string', size: 'int32', main: 'string', relation: 'string', latestBy: 'string'},
  readerMessages: [{...message, start: 'int64', end: 'int64'}]
} as const satisfies ColumnOf<Head>

/** Columns of its story. */
export const storyColumns = {
  text: 'string',
  language: 'string',
  kind: 'string',
  agencies: [storyAgency],
  version,
  envelope,
  slug: field,
  headline,
  deck: field,
  kicker: field,
  publishedAt: dateField,
  updatedAt: dateField,
  bylines: [{...field, people: [person]}],
  dateline: {...field, places: [place], date: dateField, agencies: [agency]},
  captions: [caption],
  paragraphs: [{...field, kind: 'string', sentences: [field]}],
  quotes: [quote],
  noComments: [{...field, cue: field, mention: field, speakers: ['int32']}],
  speakers: [speaker],
  credits: [{...field, roles: ['string'], people: [person]}],
  notes: [{...field, kind: 'string'}],
  related: [{...field, url: 'string', under: 'string'}],
  boilerplate: [{...field, kind: 'string'}],
  endMark: field,
  dates: [{...dateField, endIso: 'string'}],
  blocks: [{...span, kind: 'string'}],
  messages: [message]
} as const satisfies ColumnOf<Story>

/** The columns of a part, in their order in the file. */
export const columns: Readonly<Record<string, Column>> = {...headColumns, ...storyColumns}
