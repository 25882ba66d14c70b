/**
 * NewsML-G2, a news item of conformance level *power* (https://iptc.org/standards/newsml-g2/).
 *
 * | story | NewsML-G2 |
 * | --- | --- |
 * | identifier, version | `newsItem/@guid`, `@version` (1 where the story tells none) |
 * | language | `newsItem/@xml:lang`, `contentMeta/language/@tag` |
 * | copyright | `rightsInfo/copyrightNotice` |
 * | author agency, or the envelope's provider | `itemMeta/provider`, its id as `@literal`, `name`; `unknown` where there is none |
 * | `now`, updatedAt, publishedAt or the dateline's date | `itemMeta/versionCreated`, see below |
 * | publishedAt | `itemMeta/firstCreated` |
 * | headline without tags and source | `itemMeta/title` |
 * | notes | `itemMeta/edNote`, one each |
 * | urgency, date of the dateline | `contentMeta/urgency`, `contentCreated` |
 * | places of the dateline | `contentMeta/located` with `name` and, as `broader`, country or region |
 * | agencies that passed the story on | `contentMeta/infoSource` |
 * | people of the bylines | `contentMeta/creator` |
 * | what the provider calls the story, where that is no URI | `contentMeta/altId` |
 * | kind but `story` | `contentMeta/genre/@literal` |
 * | keywords, subjects | `contentMeta/keyword`, `subject` |
 * | slug, headline as printed, dateline as printed, bylines | `contentMeta/slugline`, `headline`, `dateline`, `by` |
 * | deck | `contentMeta/description` of role `drol:summary` |
 * | captions, paragraphs, quotes, credits | `contentSet/inlineXML`: the body in NITF, as `nitf.ts` writes it |
 *
 * `versionCreated` must be there, with a time. A day without a time is written
 * as its midnight without an offset; where no date is known at all the time is
 * the year 1 (`unknownTime`), which no reader can take for a date of news.
 */
import type {Place, Story} from '../story/types.ts'
import type {Format} from './format.ts'
import {itemOf, type Item, type Subject} from './item.ts'
import {document, element, group, type Markup} from './markup.ts'
import {nitfBody} from './nitf.ts'
import {toDateTime} from './times.ts'

/** What stands for a time that must be given and is not known. */
const unknownTime = '0001-01-01T00:00:00Z'

/** Explains the codes: `ninat:`, `stat:`, `medtop:`, ... */
const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml'

export const newsmlG2: Format = {
  id: 'newsmlg2',
  name: 'NewsML-G2 2.34',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  extension: 'xml',
  write(story, options) {
    const item = itemOf(story, options)
    const parts = [
      element('catalogRef', {href: catalog}),
      rightsInfo(item),
      itemMeta(item),
      contentMeta(item),
      contentSet(story, item)
    ]
    return document(
      element(
        'newsItem',
        {
          xmlns: 'http://iptc.org/std/nar/2006-10-01/',
          guid: item.id,
          version: Math.max(1, item.version ?? 1),
          standard: 'NewsML-G2',
          standardversion: '2.34',
          conformance: 'power',
          'xml:lang': item.language
        },
        {markup: '\n'},
        {markup: parts.flatMap(part => part?.markup ?? []).join('\n')},
        {markup: '\n'}
      )
    )
  }
}

function rightsInfo({copyright}: Item): Markup | undefined {
  return copyright === undefined ? undefined : group('rightsInfo', {}, element('copyrightNotice', {}, copyright))
}

function itemMeta({provider, versioned, published, title, notes}: Item): Markup | undefined {
  return group(
    'itemMeta',
    {},
    element('itemClass', {qcode: 'ninat:text'}),
    provider
      ? element('provider', {literal: provider.id ?? provider.name}, element('name', {}, provider.name))
      : element('provider', {literal: 'unknown'}),
    element('versionCreated', {}, toDateTime(versioned) ?? unknownTime),
    published === undefined ? undefined : element('firstCreated', {}, toDateTime(published)),
    element('pubStatus', {qcode: 'stat:usable'}),
    title === undefined ? undefined : element('title', {}, title),
    ...notes.map(({text}) => element('edNote', {}, text))
  )
}

function contentMeta(item: Item): Markup | undefined {
  const simple = (name: string, text: string | undefined): Markup | undefined =>
    text === undefined ? undefined : element(name, {}, text)
  const named = (name: string, of: {name: string; id?: string}): Markup =>
    element(name, {literal: of.id ?? of.name}, element('name', {}, of.name))
  return group(
    'contentMeta',
    {},
    simple('urgency', urgencyOf(item)),
    simple('contentCreated', item.written),
    ...item.places.map(located),
    ...item.distributors.map(agency => named('infoSource', agency)),
    ...item.authors.map(({name}) => named('creator', {name})),
    item.providerId === undefined ? undefined : element('altId', {}, item.providerId),
    element('language', {tag: item.language}),
    item.kind === 'story' ? undefined : element('genre', {literal: item.kind}),
    ...item.keywords.map(keyword => simple('keyword', keyword)),
    ...item.subjects.map(subjectOf),
    simple('slugline', item.slug),
    simple('headline', item.headline),
    simple('dateline', item.dateline),
    ...item.bylines.map(byline => simple('by', byline)),
    item.deck === undefined ? undefined : element('description', {role: 'drol:summary'}, item.deck)
  )
}

function urgencyOf({urgency}: Item): string | undefined {
  return urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? `${urgency}` : undefined
}

function located({name, country, region}: Place): Markup {
  const code = region === undefined ? country && `iso3166-1a2:${country}` : undefined
  return element(
    'located',
    {literal: name},
    element('name', {}, name),
    region === undefined ? undefined : element('broader', {literal: region}),
    code === undefined ? undefined : element('broader', {qcode: code})
  )
}

/** Codes of the IPTC, which the catalogue explains; those of others are literals. */
const iptcCode = /^\d+$/
const iptcSchemes = new Set(['medtop', 'subj'])

function subjectOf({code, scheme, name}: Subject): Markup {
  const known = scheme !== undefined && iptcSchemes.has(scheme) && iptcCode.test(code)
  const full = scheme === undefined ? code : `${scheme}:${code}`
  return element(
    'subject',
    known ? {qcode: full} : {literal: full},
    name === undefined ? undefined : element('name', {}, name)
  )
}

function contentSet(story: Story, item: Item): Markup | undefined {
  return group(
    'contentSet',
    {},
    element(
      'inlineXML',
      {contenttype: 'application/nitf+xml', wordcount: item.words},
      {markup: '\n'},
      nitfBody(story, item),
      {
        markup: '\n'
      }
    )
  )
}
