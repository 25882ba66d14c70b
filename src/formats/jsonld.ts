/**
 * schema.org `NewsArticle` as JSON-LD (https://schema.org/NewsArticle).
 *
 * | story | schema.org |
 * | --- | --- |
 * | identifier | `@id`, `identifier` |
 * | kind | `@type`: `AnalysisNewsArticle` for an analysis, `BackgroundNewsArticle` for a factbox or timeline |
 * | headline without tags and source; deck | `headline`; `alternativeHeadline` |
 * | language, publishedAt, updatedAt | `inLanguage`, `datePublished`, `dateModified` |
 * | dateline's date | `dateCreated` |
 * | people of the bylines, or else the author agency | `author` |
 * | author agency; those who passed it on | `sourceOrganization`; `publisher` |
 * | dateline as printed; its places | `dateline`; `locationCreated` |
 * | kicker, slug and keywords | `articleSection`, `keywords` |
 * | paragraphs, words | `articleBody`, `wordCount` |
 * | people of the credits | `editor`, `translator`, `contributor` |
 * | credits, copyright | `creditText`, `copyrightNotice` |
 * | notes that correct | `correction` |
 * | captions | `associatedMedia`: `ImageObject` |
 * | quotes with words in quotation marks that somebody said | `hasPart`: `Quotation` with `creator` |
 * | speakers | `mentions`: `Person`, `Organization`, ... |
 *
 * A `Quotation` is what somebody said. So it is not made of paraphrases without
 * any marks, of thoughts, of denials, nor of what was not said, may be said or
 * is still to be said.
 */
import type {Caption, CreditRole, Place, Quote, Speaker, Story} from '../story/types.ts'
import {paragraphsOf} from './body.ts'
import type {Format} from './format.ts'
import {defined, itemOf} from './item.ts'

export const jsonld: Format = {
  id: 'jsonld',
  name: 'schema.org NewsArticle',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  write: (story, options) => {
    const item = itemOf(story, options)
    const {provider} = item
    const organization = provider && {'@type': 'NewsMediaOrganization', name: provider.name}
    const authors = item.authors.map(({name, title}) => defined({'@type': 'Person', name, jobTitle: title}))
    const article = defined({
      '@context': 'https://schema.org',
      '@id': item.id,
      '@type': types[story.kind] ?? 'NewsArticle',
      identifier: item.providerId ?? item.id,
      headline: item.title,
      alternativeHeadline: item.deck,
      inLanguage: item.language,
      datePublished: item.published,
      dateModified: item.updated,
      dateCreated: item.written,
      author: authors.length > 0 ? authors : organization,
      sourceOrganization: organization,
      publisher: some(item.distributors.map(({name}) => ({'@type': 'Organization', name}))),
      dateline: item.dateline,
      locationCreated: some(item.places.map(placeOf)),
      articleSection: item.kicker,
      keywords: some([...(item.slug === undefined ? [] : [item.slug]), ...item.keywords]),
      articleBody:
        paragraphsOf(story)
          .map(({text}) => text)
          .join('\n\n') || undefined,
      wordCount: item.words,
      editor: peopleOf(story, 'editing'),
      translator: peopleOf(story, 'translating'),
      contributor: peopleOf(
        story,
        'reporting',
        'additional-reporting',
        'contributing',
        'writing',
        'additional-writing'
      ),
      creditText: item.credits.join(' ') || undefined,
      copyrightNotice: item.copyright,
      correction: some(
        item.notes.filter(({kind}) => kind === 'correction').map(({text}) => ({'@type': 'CorrectionComment', text}))
      ),
      associatedMedia: some(story.captions.map(imageOf)),
      mentions: some(story.speakers.map((speaker, index) => speakerOf(item.id, speaker, index))),
      hasPart: some(
        story.quotes.flatMap((quote, index) => (isSaid(quote) ? [quotationOf(item.id, story, quote, index)] : []))
      )
    })
    return `${JSON.stringify(article, undefined, 2)}\n`
  }
}

const types: Partial<Record<Story['kind'], string>> = {
  analysis: 'AnalysisNewsArticle',
  factbox: 'BackgroundNewsArticle',
  timeline: 'BackgroundNewsArticle'
}

/** An empty list says nothing. */
function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined
}

function placeOf({name, country, region}: Place): object {
  const address = {'@type': 'PostalAddress', addressLocality: name, addressCountry: country, addressRegion: region}
  return {'@type': 'Place', name, ...(country === undefined && region === undefined ? {} : {address: defined(address)})}
}

function peopleOf({credits}: Story, ...roles: readonly CreditRole[]): readonly object[] | undefined {
  const people = credits
    .filter(credit => credit.roles.some(role => roles.includes(role)))
    .flatMap(credit => credit.people)
  return some(people.map(({name}) => ({'@type': 'Person', name})))
}

function imageOf({text, credit, photographer}: Caption): object {
  return defined({
    '@type': 'ImageObject',
    caption: text,
    creditText: credit?.text,
    creator: photographer && {'@type': 'Person', name: photographer.name}
  })
}

/** A part's own identifier: a fragment of the article's, which may have a fragment itself. */
function partId(id: string, part: 'speaker' | 'quote', index: number): string {
  return `${id}${id.includes('#') ? '-' : '#'}${part}-${index}`
}

/** Groups, and places that stand for their government, speak as organisations do. */
const speakerTypes: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  group: 'Organization',
  organization: 'Organization',
  place: 'Organization',
  document: 'CreativeWork',
  unknown: 'Thing'
}

function speakerOf(id: string, {name, kind, descriptions}: Speaker, index: number): object {
  return defined({
    '@type': speakerTypes[kind],
    '@id': partId(id, 'speaker', index),
    name,
    description: descriptions.join('; ') || undefined
  })
}

function isSaid({type, act, modality, stance}: Quote): boolean {
  return type !== 'indirect' && act !== 'thought' && modality === undefined && stance === undefined
}

function quotationOf(id: string, story: Story, {text, speakers, date}: Quote, index: number): object {
  return defined({
    '@type': 'Quotation',
    '@id': partId(id, 'quote', index),
    text,
    creator: some(speakers.map(speaker => ({'@id': partId(id, 'speaker', speaker)}))),
    dateCreated: date === undefined ? undefined : story.dates[date]?.iso
  })
}
