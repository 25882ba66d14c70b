/**
 * NITF 3.x, of IPTC.
 *
 * | story | element |
 * | --- | --- |
 * | headline, deck | `body.head/hedline/hl1`, `hl2` |
 * | byline | `body.head/byline` |
 * | dateline | `body.head/dateline`; in the text where it ends with its dash |
 * | paragraphs | `body.content` |
 * | tail | `body.end/tagline` |
 */
import {childrenOf, descendants, find, textOf, type Element} from './markup/element.ts'
import {readEnvelope, type EnvelopeRow, type SubjectRow} from './markup/envelope-rows.ts'
import {paragraphsOf} from './markup/paragraphs.ts'
import {meaningOf, rowsOfProvider} from './markup/provider-rows.ts'
import {storyText} from './markup/story-text.ts'
import {present} from './present.ts'
import type {Reader} from './types.ts'
import {xmlReader, type XmlStory} from './xml/xml-reader.ts'

const providerRows: readonly EnvelopeRow[] = [
  {to: 'provider', path: 'head/docdata/doc-id', attribute: 'regsrc'},
  {to: 'provider', path: 'body/body.head/distributor'}
]

const rows: readonly EnvelopeRow[] = [
  ...providerRows,
  {to: 'storyId', path: 'head/docdata/doc-id', attribute: 'id-string'},
  {to: 'urgency', path: 'head/docdata/urgency', attribute: 'ed-urg'},
  {to: 'publishedAt', path: 'head/docdata/date.issue', attribute: 'norm'},
  {to: 'publishedAt', path: 'head/docdata/date.release', attribute: 'norm'},
  {to: 'publishedAt', path: 'body/body.head/dateline/story.date', attribute: 'norm'},
  {to: 'slug', path: 'head/docdata/du-key', attribute: 'key'},
  {to: 'keyword', path: 'head/docdata/key-list/keyword', attribute: 'key'},
  {to: 'supersedes', path: 'head/docdata/correction', attribute: 'id-string'},
  {to: 'copyright', path: 'head/docdata/doc.copyright', attribute: 'holder'},
  {to: 'copyright', path: 'body/body.head/rights'},
  {to: 'headline', path: 'body/body.head/hedline/hl1'},
  {to: 'headline', path: 'head/title'},
  {to: 'extra', name: 'hl2', path: 'body/body.head/hedline/hl2'},
  {to: 'bylines', path: 'body/body.head/byline'},
  {to: 'dateline', path: 'body/body.head/dateline'},
  {to: 'language', path: '**/body.content', attribute: 'xml:lang'},
  // The fields of ANPA 1312 that a feed carried over.
  ...(
    [
      ['keyword', 'anpa-keyword'],
      ['serviceId', 'anpa-sequence'],
      ['category', 'anpa-category'],
      ['wordCount', 'anpa-wordcount'],
      ['version', 'anpa-takekey']
    ] as const
  ).map(([to, name]): EnvelopeRow => ({to, path: 'head/meta', attribute: 'content', where: ['name', name]})),
  {to: 'extra', name: 'ed-msg', path: 'head/docdata/ed-msg', attribute: 'info'},
  {to: 'extra', name: 'management-status', path: 'head/docdata', attribute: 'management-status'},
  {to: 'extra', name: 'date.expire', path: 'head/docdata/date.expire', attribute: 'norm'},
  {to: 'extra', name: 'du-key-version', path: 'head/docdata/du-key', attribute: 'version'},
  {to: 'extra', name: 'du-key-generation', path: 'head/docdata/du-key', attribute: 'generation'},
  {to: 'extra', name: 'evloc', path: 'head/docdata/evloc', attribute: 'city'},
  {to: 'extra', name: 'abstract', path: 'body/body.head/abstract'},
  {to: 'extra', name: 'media-caption', path: '**/media-caption'}
]

const subjects: readonly SubjectRow[] = [
  {
    path: 'head/tobject/tobject.subject',
    code: 'tobject.subject.refnum',
    scheme: '=subj',
    name: '@tobject.subject.type'
  },
  {path: 'head/docdata/identified-content/classifier', code: 'value', scheme: 'type'}
]

/** The place alone where the dateline has an element for it: `story.date` is the day of the issue. */
function datelineOf(body: Element): string | undefined {
  const dateline = find(body, 'body.head/dateline')
  if (!dateline) return undefined
  const date = textOf(find(dateline, 'story.date'))
  const text = textOf(dateline)
  return date !== '' && text.endsWith(date) && !/[A-Z]/i.test(date) ? text.slice(0, -date.length).trim() : text
}

/** The story of a NITF document; other formats carry one inside. */
function nitfStory(nitf: Element): XmlStory {
  const {provider = ''} = readEnvelope(nitf, providerRows, [], {format: 'nitf'})
  const envelope = readEnvelope(nitf, rowsOfProvider(rows, 'nitf', provider), subjects, {
    format: 'nitf',
    ...present({language: nitf.attributes.get('baselang')})
  })
  const body = find(nitf, 'body') ?? nitf
  // EFE's dateline is a timestamp.
  const dateline = meaningOf('nitf', provider, 'dateline') === 'date' ? undefined : datelineOf(body)
  if (dateline === undefined || dateline === '') delete envelope.dateline
  else envelope.dateline = dateline
  const paragraphs = descendants(body, 'body.content').flatMap(content =>
    paragraphsOf(content, ({name}) => name === 'media')
  )
  const tail = descendants(body, 'body.end').flatMap(end => paragraphsOf(end))
  const head = find(body, 'body.head')
  return {
    text: storyText({
      headline: textOf(head && find(head, 'hedline/hl1')),
      deck: meaningOf('nitf', provider, 'hl2') === undefined ? textOf(head && find(head, 'hedline/hl2')) : undefined,
      bylines: head ? childrenOf(head, 'byline').flatMap(byline => paragraphsOf(byline)) : [],
      dateline,
      paragraphs: [...paragraphs, ...tail]
    }),
    envelope
  }
}

/** `nitf`. */
export const nitf: Reader = xmlReader({
  id: 'nitf',
  record: 'nitf',
  detect: head =>
    /<(?:\w{1,10}:)?nitf[\s>]/.test(head) && !/<(?:\w{1,10}:)?(?:NewsML|newsMessage|newsItem)[\s>]/.test(head),
  story: nitfStory
})
