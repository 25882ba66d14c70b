/**
 * NITF 3.6, the News Industry Text Format of the IPTC (https://iptc.org/standards/nitf/).
 *
 * | story | NITF |
 * | --- | --- |
 * | language | `nitf/@baselang`, `body.content/@xml:lang` |
 * | headline without tags and source | `head/title` |
 * | keyword, kicker | `head/meta[@name='anpa-keyword']`, `[@name='kicker']` |
 * | slug, version | `docdata/du-key/@key`, `@version` |
 * | words of the body | `head/meta[@name='anpa-wordcount']` |
 * | kind but `story`, subjects | `tobject.property/@tobject.property.type`, `tobject.subject` |
 * | identifier | `docdata/doc-id/@id-string`, the author agency's id as `@regsrc` |
 * | urgency | `docdata/urgency/@ed-urg` |
 * | publishedAt | `docdata/date.issue/@norm`, basic format, `20240312` where no time is known |
 * | updatedAt | `revision-history/@norm` |
 * | notes | `docdata/ed-msg/@info`, their kind as `@msg-type` |
 * | copyright | `body.head/rights` |
 * | keywords | `docdata/key-list/keyword/@key` |
 * | headline as printed, deck | `body.head/hedline/hl1`, `hl2` |
 * | bylines | `body.head/byline`, with `person`, as printed |
 * | agency | `body.head/distributor/org` |
 * | dateline | `body.head/dateline` as printed, with `location` and `story.date`; the first paragraph does not repeat it |
 * | captions | `body.content/media` with `media-caption` and `media-producer` |
 * | paragraphs, subheads, list items, tables | `p`, `hl2`, `ul/li`, `pre` |
 * | quotes | `q` around what stands in quotation marks, marks included; the speakers in `@quote-source` |
 * | mentions of speakers | `person` where the speaker is one, `org` where it is an organisation |
 * | credits | `body.end/tagline` |
 */
import {speakersOf} from '../story/readers.ts'
import type {Byline, Caption, DateField, Dateline, Person, Place, Span, Speaker, Story} from '../story/types.ts'
import {bodyRuns, paragraphsOf} from './body.ts'
import type {Format} from './format.ts'
import {itemOf, type Item, type Subject} from './item.ts'
import {document, element, fragment, group, type Markup} from './markup.ts'
import {fieldPieces, paragraphPieces, render, type BodyMark} from './pieces.ts'
import {printed} from './printed.ts'
import {speakerNames} from './speakers.ts'
import {toBasic} from './times.ts'

const namespace = 'http://iptc.org/std/NITF/2006-10-18/'

export const nitf: Format = {
  id: 'nitf',
  name: 'NITF 3.6',
  mediaType: 'application/nitf+xml',
  extension: 'xml',
  write(story, options) {
    const item = itemOf(story, options)
    return document(
      element(
        'nitf',
        {xmlns: namespace, version: '-//IPTC//DTD NITF 3.6//EN', baselang: item.language},
        {markup: '\n'},
        lines(headOf(item), bodyOf(bodyHead(story, item), bodyContent(story, item), bodyEnd(item))),
        {markup: '\n'}
      )
    )
  }
}

/**
 * The body alone, for an envelope that has its own place for all else.
 *
 * @param story a story
 * @param item the item made of it
 */
export function nitfBody(story: Story, item: Item): Markup {
  const body = bodyOf(bodyContent(story, item), bodyEnd(item))
  return element('nitf', {xmlns: namespace, version: '-//IPTC//DTD NITF 3.6//EN'}, {markup: '\n'}, body, {markup: '\n'})
}

/** A document has one, though it be empty. */
function bodyOf(...parts: ReadonlyArray<Markup | undefined>): Markup {
  return group('body', {}, ...parts) ?? element('body', {})
}

function lines(...parts: ReadonlyArray<Markup | undefined>): Markup {
  return {markup: parts.flatMap(part => part?.markup ?? []).join('\n')}
}

function headOf(item: Item): Markup | undefined {
  const meta = (name: string, content: string | number | undefined): Markup | undefined =>
    content === undefined ? undefined : element('meta', {name, content})
  return group(
    'head',
    {},
    item.title === undefined ? undefined : element('title', {}, item.title),
    meta('anpa-keyword', item.keywords[0]),
    meta('anpa-wordcount', item.words),
    meta('kicker', item.kicker),
    group(
      'tobject',
      {'tobject.type': 'news'},
      item.kind === 'story' ? undefined : element('tobject.property', {'tobject.property.type': item.kind}),
      ...item.subjects.map(tobjectSubject)
    ),
    docdata(item),
    item.updated === undefined ? undefined : element('revision-history', {norm: toBasic(item.updated)})
  )
}

/** Characters that an NMTOKEN may not have. */
const noToken = /[^\w.:-]/g

function tobjectSubject({code, scheme, name}: Subject): Markup {
  return element('tobject.subject', {
    'tobject.subject.ipr': scheme,
    // An NMTOKEN; a code with a blank in it would break the document's validity.
    'tobject.subject.refnum': code.replace(noToken, '_') || '_',
    'tobject.subject.type': name
  })
}

function docdata(item: Item): Markup | undefined {
  const {provider, slug, version, urgency, published} = item
  return group(
    'docdata',
    {'management-status': 'usable'},
    element('doc-id', {regsrc: provider?.id ?? provider?.name, 'id-string': item.providerId ?? item.id}),
    urgency === undefined ? undefined : element('urgency', {'ed-urg': urgency}),
    published === undefined ? undefined : element('date.issue', {norm: toBasic(published)}),
    slug === undefined && version === undefined ? undefined : element('du-key', {key: slug, version}),
    ...item.notes.map(({kind, text}) => element('ed-msg', {'msg-type': kind, info: text})),
    group('key-list', {}, ...item.keywords.map(key => element('keyword', {key})))
  )
}

function bodyHead(story: Story, item: Item): Markup | undefined {
  const {headline, deck, copyright, provider} = item
  return group(
    'body.head',
    {},
    headline === undefined && deck === undefined
      ? undefined
      : group('hedline', {}, element('hl1', {}, headline), deck === undefined ? undefined : element('hl2', {}, deck)),
    copyright === undefined ? undefined : element('rights', {}, copyright),
    ...(story.bylines.length > 0
      ? story.bylines.map(byline => bylineOf(story, byline))
      : item.bylines.map(text => element('byline', {}, text))),
    provider &&
      element(
        'distributor',
        {},
        element('org', {value: provider.id, idsrc: provider.id && 'wirestory'}, provider.name)
      ),
    story.dateline
      ? datelineOf(story, story.dateline)
      : item.dateline === undefined
        ? undefined
        : element('dateline', {}, item.dateline)
  )
}

function bylineOf(story: Story, byline: Byline): Markup {
  const pieces = fieldPieces<Person>(story, {...byline, text: printed(story, byline)}, byline.people)
  return element('byline', {}, ...render<Person, Markup>(pieces, (_person, inside) => element('person', {}, ...inside)))
}

type DatelinePart = Span & ({place: Place} | {date: DateField})

function datelineOf(story: Story, dateline: Dateline): Markup {
  const {date} = dateline
  const parts: DatelinePart[] = [
    ...dateline.places.map(place => ({start: place.start, end: place.end, place})),
    ...(date ? [{start: date.start, end: date.end, date}] : [])
  ]
  const pieces = fieldPieces(story, dateline, parts)
  return element(
    'dateline',
    {},
    ...render<DatelinePart, Markup>(pieces, (part, inside) =>
      'place' in part
        ? element('location', locationCode(part.place), ...inside)
        : element('story.date', {norm: toBasic(part.date.iso)}, ...inside)
    )
  )
}

function locationCode({country, region}: Place): Record<string, string | undefined> {
  const code = region ?? country
  if (code === undefined) return {}
  return {'location-code': code, 'code-source': region === undefined ? 'ISO 3166-1' : 'ISO 3166-2'}
}

function bodyContent(story: Story, {language}: Item): Markup | undefined {
  const pieces = paragraphPieces(story)
  const paragraph = (name: string, index: number): Markup =>
    element(
      name,
      {},
      ...render<BodyMark, Markup>(pieces[index] ?? [], ({kind, quote}, inside) => {
        if (kind === 'marks') return element('q', {'quote-source': speakerNames(story, quote)}, ...inside)
        return kind === 'mention' ? mentionOf(speakersOf(story, quote)[0], inside) : fragment(...inside)
      })
    )
  return group(
    'body.content',
    {'xml:lang': language},
    ...story.captions.map(mediaOf),
    ...bodyRuns(paragraphsOf(story)).map(({kind, indices}) =>
      kind === 'list-item'
        ? group('ul', {}, ...indices.map(index => paragraph('li', index)))
        : lines(...indices.map(index => paragraph(names[kind], index)))
    )
  )
}

const names = {text: 'p', subhead: 'hl2', preformatted: 'pre'} as const

function mentionOf(speaker: Speaker | undefined, inside: ReadonlyArray<string | Markup>): Markup {
  const name = speaker && mentionNames[speaker.kind]
  // Neither holds anything that a mention could have in it.
  const isPlain = inside.every(part => typeof part === 'string')
  return speaker && name !== undefined && isPlain
    ? element(name, {value: speaker.name, idsrc: 'wirestory'}, ...inside)
    : fragment(...inside)
}

const mentionNames: Partial<Record<Speaker['kind'], string>> = {person: 'person', organization: 'org'}

/** There is no picture, only what is said of it: a reference without a source. */
function mediaOf({text, credit}: Caption): Markup {
  return element(
    'media',
    {'media-type': 'image'},
    {markup: '<media-reference/>'},
    element('media-caption', {}, text),
    credit && element('media-producer', {}, credit.text)
  )
}

function bodyEnd({credits}: Item): Markup | undefined {
  if (credits.length === 0) return undefined
  const lines = credits.flatMap((line, index) => (index === 0 ? [line] : [{markup: '<br/>'}, line]))
  return group('body.end', {}, element('tagline', {}, ...lines))
}
