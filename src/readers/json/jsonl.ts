/**
 * JSONL: one object a line, the story's text in a field. Fields with the
 * names that archives use go into the envelope.
 */
import type {Envelope} from '../../story/types.ts'
import type {Input} from '../input/input.ts'
import {isBlank, linesOf} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {isoTime} from '../markup/iso-time.ts'
import {readerMessage} from '../messages.ts'
import {present} from '../present.ts'
import type {Reader, ReaderOptions, ReadStory} from '../types.ts'
import {firstStringAt, isObject, numberAt, parseJson, stringAt, stringsAt, type JsonObject} from './json-value.ts'
import {isNinjs, ninjsStory} from './ninjs-story.ts'

/** Where the text stands, if the caller does not say: the first of these that is a string. */
const textFields: readonly string[] = ['text', 'body', 'content', 'article', 'articleBody', 'story', 'fulltext']

/** The names that a field of the envelope goes by. */
const names = {
  storyId: ['id', 'guid', 'uri', 'url', 'storyId', '_id'],
  headline: ['headline', 'title'],
  slug: ['slug', 'slugline'],
  dateline: ['dateline'],
  language: ['language', 'lang'],
  provider: ['provider', 'agency', 'source', 'publisher'],
  category: ['category', 'section'],
  keyword: ['keyword'],
  copyright: ['copyright'],
  publishedAt: ['publishedAt', 'published_at', 'published', 'datePublished', 'date', 'pubDate', 'timestamp'],
  updatedAt: ['updatedAt', 'updated_at', 'updated', 'dateModified', 'modified']
} as const
const bylineNames: readonly string[] = ['byline', 'bylines', 'author', 'authors']

function envelopeOf(object: JsonObject): Envelope {
  const bylines = bylineNames.map(name => stringsAt(object, name)).find(list => list.length > 0)
  return {
    format: 'jsonl',
    ...present({
      storyId: firstStringAt(object, names.storyId),
      headline: firstStringAt(object, names.headline),
      slug: firstStringAt(object, names.slug),
      dateline: firstStringAt(object, names.dateline),
      language: firstStringAt(object, names.language),
      provider: firstStringAt(object, names.provider),
      category: firstStringAt(object, names.category),
      keyword: firstStringAt(object, names.keyword),
      copyright: firstStringAt(object, names.copyright),
      priority: numberAt(object, 'priority'),
      urgency: numberAt(object, 'urgency'),
      wordCount: numberAt(object, 'wordCount'),
      publishedAt: isoTime(firstStringAt(object, names.publishedAt) ?? ''),
      updatedAt: isoTime(firstStringAt(object, names.updatedAt) ?? ''),
      bylines
    })
  }
}

function textOf(object: JsonObject, field: string | undefined): string | undefined {
  const keys = field === undefined ? textFields : [field]
  return keys
    .map(key => (Object.hasOwn(object, key) ? object[key] : undefined))
    .find(value => typeof value === 'string')
}

function readLine(decoded: ReadStory, span: {start: number; end: number}, options: ReaderOptions): ReadStory {
  const parsed = parseJson(decoded.text)
  const broken = (found: string): ReadStory => ({
    ...decoded,
    text: '',
    messages: [...decoded.messages, readerMessage('malformed-json', span, {found})]
  })
  if ('fault' in parsed) return broken(parsed.fault)
  if (!isObject(parsed.value)) return broken('the line is no object')
  const key = options.keyField === undefined ? undefined : stringAt(parsed.value, options.keyField)
  const own = key === undefined ? {} : {key}
  const text = textOf(parsed.value, options.textField)
  if (text === undefined && isNinjs(parsed.value)) return {...decoded, ...ninjsStory(parsed.value), ...own}
  const messages = text === undefined ? [...decoded.messages, readerMessage('no-text', span)] : decoded.messages
  return {...decoded, text: text ?? '', envelope: envelopeOf(parsed.value), ...own, messages}
}

function* read(input: Input, options: ReaderOptions): Generator<ReadStory> {
  let start = 0
  for (const line of linesOf(input)) {
    if (isBlank(input, line.start, line.stop)) continue
    const body = {start: line.start, end: line.stop}
    const decoded = makeStory(input, {source: {start, end: line.end}, body, envelope: {format: 'jsonl'}}, options)
    start = line.end
    yield readLine(decoded, body, options)
  }
}

const textKey = new RegExp(`^\\s{0,80}\\{(?=[^\\n\\r]{0,4000}"(?:${textFields.join('|')})"\\s{0,4}:\\s{0,4}")`)

/** `jsonl`. */
export const jsonl: Reader = {
  id: 'jsonl',
  detect: head => textKey.test(head),
  read,
  boundary(input, from) {
    if (from === 0) return 0
    const at = input.indexOf('\n', from - 1)
    return at < 0 || at + 1 >= input.length ? undefined : at + 1
  }
}
