/**
 * What a page says of itself: JSON-LD of schema.org, then `meta`.
 */
import type {Envelope} from '../../story/types.ts'
import {isObject, objectsAt, parseJson, stringAt, stringsAt, type JsonObject} from '../json/json-value.ts'
import {descendants, rawTextOf, textOf, type Element} from '../markup/element.ts'
import {isoTime} from '../markup/iso-time.ts'
import {present} from '../present.ts'

export interface PageData {
  envelope: Partial<Envelope>
  /** The text of the article, where the page gives it as data. */
  articleBody?: string
}

const articleType = /(?:News|Reportage|Analysis|Background|Opinion|Review)?Article$|^(?:BlogPosting|LiveBlogPosting)$/

/** A script may hold one thing, a list, or a graph. */
function thingsIn(value: unknown): JsonObject[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter(isObject).flatMap(thing => [thing, ...objectsAt(thing, '@graph')])
}

function articleIn(page: Element): JsonObject | undefined {
  for (const script of descendants(page, 'script')) {
    if (!/^application\/ld\+json/i.test(script.attributes.get('type') ?? '')) continue
    const parsed = parseJson(rawTextOf(script))
    if ('fault' in parsed) continue
    const article = thingsIn(parsed.value).find(thing => stringsAt(thing, '@type').some(type => articleType.test(type)))
    if (article) return article
  }
  return undefined
}

function namesAt(thing: JsonObject, key: string): string[] {
  const named = objectsAt(thing, key).flatMap(each => stringsAt(each, 'name'))
  return named.length > 0 ? named : stringsAt(thing, key)
}

/** `meta` by `name` or `property`, in lower case; the first of a name counts. */
function metaOf(page: Element): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const {attributes} of descendants(page, 'meta')) {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase()
    const content = (attributes.get('content') ?? '').trim()
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

/** What schema.org has and an envelope has not. */
const extraNames: readonly string[] = ['sourceOrganization', 'creditText', 'keywords', 'isBasedOn', 'correction']

/** What is no name: the page of an author, the paper's. */
const address = /^https?:/

/** Reads the data of a page. */
export function pageDataOf(page: Element): PageData {
  const article = articleIn(page) ?? {}
  const meta = metaOf(page)
  const metaAt = (...names: string[]): string | undefined =>
    names.map(name => meta.get(name)).find(value => value !== undefined)
  const authors = namesAt(article, 'author')
  const author = metaAt('author', 'byl', 'parsely-author', 'article:author')
  const bylines = authors.length > 0 ? authors : author === undefined || address.test(author) ? [] : [author]
  const canonical = descendants(page, 'link').find(({attributes}) => attributes.get('rel') === 'canonical')
  const root = descendants(page, 'html')[0]
  const section = stringsAt(article, 'articleSection')[0] ?? metaAt('article:section', 'parsely-section')
  const extra = extraNames.flatMap(name =>
    [...namesAt(article, name), ...objectsAt(article, name).flatMap(each => stringsAt(each, 'text'))].map(value => ({
      name,
      value
    }))
  )
  return {
    envelope: {
      ...present({
        provider: namesAt(article, 'publisher')[0] ?? metaAt('og:site_name', 'application-name'),
        storyId: canonical?.attributes.get('href') ?? metaAt('og:url'),
        headline:
          stringAt(article, 'headline') ?? metaAt('og:title', 'twitter:title') ?? textOf(descendants(page, 'title')[0]),
        deck: stringAt(article, 'alternativeHeadline'),
        dateline: stringAt(article, 'dateline'),
        language:
          stringAt(article, 'inLanguage') ?? root?.attributes.get('lang') ?? metaAt('og:locale')?.replace('_', '-'),
        copyright: stringAt(article, 'copyrightNotice') ?? metaAt('copyright'),
        category: section,
        keyword: metaAt('news_keywords'),
        publishedAt: isoTime(
          stringAt(article, 'datePublished') ??
            metaAt('article:published_time', 'datepublished', 'pubdate', 'date') ??
            ''
        ),
        updatedAt: isoTime(
          stringAt(article, 'dateModified') ??
            metaAt('article:modified_time', 'datemodified', 'lastmod', 'og:updated_time') ??
            ''
        )
      }),
      ...(bylines.length > 0 && {bylines}),
      ...(extra.length > 0 && {extra})
    },
    ...present({articleBody: stringAt(article, 'articleBody')})
  }
}
