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
import {firstStringAt, isObject, numberAt, objectsAt, stringAt, type JsonObject} from './json-value.ts'

/** Names of a field in the versions, newest first. */
const names = {
  storyId: ['uri'],
  slug: ['slugline', 'slugLine'],
  language: ['language'],
  copyright: ['copyrightNotice', 'copyrightnotice', 'copyrightHolder', 'copyrightholder'],
  publishedAt: ['firstCreated', 'firstcreated', 'contentCreated', 'contentcreated', 'firstpublished'],
  updatedAt: ['versionCreated', 'versioncreated'],
  byline: ['by', 'byline'],
  located: ['dateline', 'located']
} as const

/** What is looked at under its own name, and what says only how the item is made. */
const known = new Set<string>([
  ...Object.values(names).flat(),
  ...[
    'headline',
    'title',
    'urgency',
    'priority',
    'type',
    'representationtype',
    'representationType',
    'profile',
    '$schema'
  ]
])
/** Fields that hold a text of the story or its picture. */
const textField = /^(?:body|description)_/

const subjectLists = ['subjects', 'subject', 'genres', 'genre'] as const

/** `body_html`, `body_text` of 1.x; `bodies` of 2.x: the whole story in the richest form. */
function bodyOf(item: JsonObject): string | undefined {
  const bodies = objectsAt(item, 'bodies').filter(body => stringAt(body, 'value') !== undefined)
  const whole =
    bodies.find(body => /html/i.test(stringAt(body, 'contenttype') ?? stringAt(body, 'contentType') ?? '')) ?? bodies[0]
  if (whole) return stringAt(whole, 'value')
  return firstStringAt(item, [
    'body_html',
    'body_xhtml',
    'body_text',
    ...Object.keys(item).filter(key => key.startsWith('body_'))
  ])
}

const plainRole = /^(?:main|headline)$/i
const deckRole = /^(?:sub\w{0,20}|deck|standfirst)$/i

interface Headlines {
  headline?: string
  deck?: string
  others: Array<{name: string; value: string}>
}

/** `headline` of 1.x; `headlines` with roles since 2.x: the first without a role, else the first. */
function headlinesOf(item: JsonObject): Headlines {
  const listed = objectsAt(item, 'headlines').flatMap(headline => {
    const value = stringAt(headline, 'value')
    const role = stringAt(headline, 'role')
    return value === undefined ? [] : [{role, value: contentParagraphs(value).join(' ')}]
  })
  const main = listed.find(({role}) => plainRole.test(role ?? 'main')) ?? listed[0]
  const deck = listed.find(each => each !== main && deckRole.test(each.role ?? ''))
  const one = firstStringAt(item, ['headline', 'title'])
  const others = listed
    .filter(each => each !== main && each !== deck)
    .map(({role, value}) => ({name: role === undefined ? 'headline' : `headline@${role}`, value}))
  return {
    ...present({
      headline: main?.value ?? (one === undefined ? undefined : contentParagraphs(one).join(' ')),
      deck: deck?.value
    }),
    others
  }
}

const captionRole = /^caption$/i

/** The captions of an item: its own, and those of the pictures that go with it. */
function captionsOf(item: JsonObject): string[] {
  const {associations} = item
  const pictures = Array.isArray(associations)
    ? associations.filter(isObject)
    : isObject(associations)
      ? Object.values(associations).filter(isObject)
      : []
  const captions = [item, ...pictures].flatMap(each => [
    stringAt(each, 'description_caption'),
    ...objectsAt(each, 'descriptions')
      .filter(description => captionRole.test(stringAt(description, 'role') ?? ''))
      .map(description => stringAt(description, 'value'))
  ])
  const printed = captions.flatMap(caption => (caption === undefined ? [] : [contentParagraphs(caption).join(' ')]))
  // A picture's caption, and the item's own that is the beginning of it.
  return printed.filter(
    (caption, index) =>
      !printed.some((other, at) => at !== index && other.startsWith(caption) && (other !== caption || at < index))
  )
}

/** What has no field of its own in an envelope, as long as it is a text or a number. */
function extraOf(item: JsonObject, {headline, others}: Headlines): NonNullable<Envelope['extra']> {
  const title = stringAt(item, 'title')
  const plain = Object.keys(item)
    .filter(
      key => !known.has(key) && !(textField.test(key) && key !== 'description_summary' && key !== 'description_text')
    )
    .flatMap(key => {
      const value = stringAt(item, key)
      return value === undefined ? [] : [{name: key, value}]
    })
  return [...others, ...(title === undefined || title === headline ? [] : [{name: 'title', value: title}]), ...plain]
}

/** `byline`, or AP's `bylines: [{by, title}]`. */
function bylinesOf(item: JsonObject): string[] {
  const listed = objectsAt(item, 'bylines').flatMap(({by, title}) =>
    typeof by === 'string' ? [typeof title === 'string' && title !== '' ? `${by}\n${title}` : by] : []
  )
  const one = firstStringAt(item, names.byline)
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
  const headlines = headlinesOf(item)
  const {headline, deck} = headlines
  const captions = captionsOf(item)
  const bylines = bylinesOf(item)
  const located = firstStringAt(item, names.located)
  const subjects = subjectsOf(item)
  const extra = extraOf(item, headlines)
  const envelope: Envelope = {
    format: 'ninjs',
    ...present({
      storyId: firstStringAt(item, names.storyId),
      provider: providerOf(item),
      urgency: numberAt(item, 'urgency'),
      priority: numberAt(item, 'priority'),
      headline,
      deck,
      slug: firstStringAt(item, names.slug),
      dateline: located,
      language: firstStringAt(item, names.language),
      copyright: firstStringAt(item, names.copyright),
      publishedAt: isoTime(firstStringAt(item, names.publishedAt) ?? ''),
      updatedAt: isoTime(firstStringAt(item, names.updatedAt) ?? '')
    }),
    ...(bylines.length > 0 && {bylines}),
    ...(captions.length > 0 && {captions}),
    ...(subjects.length > 0 && {subjects}),
    ...(extra.length > 0 && {extra})
  }
  const body = bodyOf(item)
  const paragraphs = body === undefined ? [] : contentParagraphs(body)
  return {text: storyText({headline, deck, bylines, captions, dateline: located, paragraphs}), envelope}
}
