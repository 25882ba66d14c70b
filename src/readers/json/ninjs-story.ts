/**
 * ninjs 1.x, 2.x and 3.x, of IPTC, and AP's kin of it: one object, one story.
 *
 * The versions differ in names (`byline`, `by`; `body_html`, `bodies`;
 * `versioncreated`, `versionCreated`), so each field is a list of names.
 */
import type {Envelope} from '../../story/types.ts'
import {contentParagraphs} from '../markup/content-text.ts'
import {isoTime} from '../markup/iso-time.ts'
import {storyText} from '../markup/story-text.ts'
import {present} from '../present.ts'
import {numberAt, objectsAt, stringAt, type JsonObject} from './json-value.ts'

/** Names of a field in the versions, newest first. */
const names = {
  storyId: ['uri'],
  slug: ['slugline', 'slugLine'],
  language: ['language'],
  copyright: ['copyrightNotice', 'copyrightnotice', 'copyrightHolder', 'copyrightholder'],
  publishedAt: ['firstCreated', 'firstcreated', 'contentCreated', 'contentcreated', 'firstpublished'],
  updatedAt: ['versionCreated', 'versioncreated'],
  byline: ['by', 'byline'],
  located: ['dateline', 'located'],
  edNote: ['edNote', 'ednote']
} as const

const subjectLists = ['subjects', 'subject', 'genres', 'genre'] as const

function first(item: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = stringAt(item, key)
    if (value !== undefined) return value
  }
  return undefined
}

/** `body_html`, `body_text` of 1.x; `bodies` of 2.x: the whole story in the richest form. */
function bodyOf(item: JsonObject): string | undefined {
  const bodies = objectsAt(item, 'bodies').filter(body => stringAt(body, 'value') !== undefined)
  const whole =
    bodies.find(body => /html/i.test(stringAt(body, 'contenttype') ?? stringAt(body, 'contentType') ?? '')) ?? bodies[0]
  if (whole) return stringAt(whole, 'value')
  return first(item, [
    'body_html',
    'body_xhtml',
    'body_text',
    ...Object.keys(item).filter(key => key.startsWith('body_'))
  ])
}

const plainRole = /^(?:main|headline)$/i

/** `headline` of 1.x; `headlines` with roles since 2.x: the first without a role, else the first. */
function headlineOf(item: JsonObject): string | undefined {
  const headlines = objectsAt(item, 'headlines')
  const plain = headlines.find(headline => plainRole.test(stringAt(headline, 'role') ?? 'main')) ?? headlines[0]
  const value = plain ? stringAt(plain, 'value') : (stringAt(item, 'headline') ?? stringAt(item, 'title'))
  return value === undefined ? undefined : contentParagraphs(value).join(' ')
}

/** `byline`, or AP's `bylines: [{by, title}]`. */
function bylinesOf(item: JsonObject): string[] {
  const listed = objectsAt(item, 'bylines').flatMap(({by, title}) =>
    typeof by === 'string' ? [typeof title === 'string' && title !== '' ? `${by}\n${title}` : by] : []
  )
  const one = first(item, names.byline)
  return listed.length > 0 ? listed : one === undefined ? [] : [one]
}

function providerOf(item: JsonObject): string | undefined {
  const sources = [
    ...objectsAt(item, 'infoSources'),
    ...objectsAt(item, 'infosources'),
    ...objectsAt(item, 'infosource')
  ]
  return sources[0] ? (stringAt(sources[0], 'name') ?? stringAt(sources[0], 'literal')) : undefined
}

function subjectsOf(item: JsonObject): NonNullable<Envelope['subjects']> {
  return subjectLists.flatMap(list =>
    objectsAt(item, list).flatMap(subject => {
      const printed = stringAt(subject, 'code') ?? stringAt(subject, 'literal') ?? stringAt(subject, 'uri')
      if (printed === undefined) return []
      return [{code: printed, ...present({scheme: stringAt(subject, 'scheme'), name: stringAt(subject, 'name')})}]
    })
  )
}

/** Whether an object is an item of ninjs. */
export function isNinjs(item: JsonObject): boolean {
  return (
    stringAt(item, 'uri') !== undefined &&
    (objectsAt(item, 'bodies').length > 0 ||
      objectsAt(item, 'headlines').length > 0 ||
      'headline' in item ||
      Object.keys(item).some(key => key.startsWith('body_')))
  )
}

/** The story of an item. */
export function ninjsStory(item: JsonObject): {text: string; envelope: Envelope} {
  const headline = headlineOf(item)
  const bylines = bylinesOf(item)
  const located = first(item, names.located)
  const subjects = subjectsOf(item)
  const edNote = first(item, names.edNote)
  const status = first(item, ['pubStatus', 'pubstatus'])
  const extra = [
    ...(edNote === undefined ? [] : [{name: 'edNote', value: edNote}]),
    ...(status === undefined ? [] : [{name: 'pubStatus', value: status}])
  ]
  const envelope: Envelope = {
    format: 'ninjs',
    ...present({
      storyId: first(item, names.storyId),
      provider: providerOf(item),
      urgency: numberAt(item, 'urgency'),
      priority: numberAt(item, 'priority'),
      headline,
      slug: first(item, names.slug),
      dateline: located,
      language: first(item, names.language),
      copyright: first(item, names.copyright),
      publishedAt: isoTime(first(item, names.publishedAt) ?? ''),
      updatedAt: isoTime(first(item, names.updatedAt) ?? '')
    }),
    ...(bylines.length > 0 && {bylines}),
    ...(subjects.length > 0 && {subjects}),
    ...(extra.length > 0 && {extra})
  }
  const body = bodyOf(item)
  const paragraphs = body === undefined ? [] : contentParagraphs(body)
  return {text: storyText({headline, bylines, dateline: located, paragraphs}), envelope}
}
