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
import {childrenOf, descendants, find, outermost, textOf, type Element} from './markup/element.ts'
import {readEnvelope, type EnvelopeRow, type SubjectRow} from './markup/envelope-rows.ts'
import {isoTime} from './markup/iso-time.ts'
import {paragraphsOf} from './markup/paragraphs.ts'
import {meaningOf, rowsOfProvider} from './markup/provider-rows.ts'
import {storyText} from './markup/story-text.ts'
import {present} from './present.ts'
import type {Reader} from './types.ts'
import {xmlReader, type XmlStory} from './xml/xml-reader.ts'

const providerRows: readonly EnvelopeRow[] = [
  {to: 'provider', path: 'head/docdata/doc-id', attribute: 'regsrc'},
  {to: 'provider', path: 'body/body.head/distributor'},
  {to: 'provider', path: 'head/pubdata', attribute: 'name'}
]

const rows: readonly EnvelopeRow[] = [
  ...providerRows,
  {to: 'storyId', path: 'head/docdata/doc-id', attribute: 'id-string'},
  {to: 'urgency', path: 'head/docdata/urgency', attribute: 'ed-urg'},
  {to: 'publishedAt', path: 'head/docdata/date.issue', attribute: 'norm'},
  {to: 'publishedAt', path: 'head/docdata/date.release', attribute: 'norm'},
  {to: 'publishedAt', path: 'head/pubdata', attribute: 'date.publication'},
  {to: 'publishedAt', path: 'body/body.head/dateline/story.date', attribute: 'norm'},
  {to: 'slug', path: 'head/docdata/du-key', attribute: 'key'},
  {to: 'keyword', path: 'head/docdata/key-list/keyword', attribute: 'key'},
  {to: 'supersedes', path: 'head/docdata/correction', attribute: 'id-string'},
  {to: 'copyright', path: 'head/docdata/doc.copyright', attribute: 'holder'},
  {to: 'copyright', path: 'body/body.head/rights'},
  {to: 'headline', path: 'body/body.head/hedline/hl1'},
  {to: 'headline', path: 'head/title'},
  // AP's headline before it was edited; the New York Times' on its site, and its `Roe, Ana` for `By ANA ROE`.
  {to: 'extra', name: 'originalHeadline', path: 'body/body.head/hedline/hl2', where: ['id', 'originalHeadline']},
  {to: 'extra', name: 'online_headline', path: 'body/body.head/hedline/hl2', where: ['class', 'online_headline']},
  {to: 'extra', name: 'normalized_byline', path: 'body/body.head/byline', where: ['class', 'normalized_byline']},
  {to: 'deck', path: 'body/body.head/hedline/hl2'},
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
  ).map(([to, name]): EnvelopeRow => ({
    to,
    path: 'head/meta',
    attribute: 'content',
    nameFrom: 'name',
    where: ['name', name]
  })),
  {to: 'extra', name: 'ed-msg', path: 'head/docdata/ed-msg', attribute: 'info'},
  {to: 'extra', name: 'management-status', path: 'head/docdata', attribute: 'management-status'},
  {to: 'extra', name: 'date.expire', path: 'head/docdata/date.expire', attribute: 'norm'},
  {to: 'extra', name: 'du-key-version', path: 'head/docdata/du-key', attribute: 'version'},
  {to: 'extra', name: 'du-key-generation', path: 'head/docdata/du-key', attribute: 'generation'},
  {to: 'extra', name: 'evloc', path: 'head/docdata/evloc', attribute: 'city'},
  {to: 'extra', name: 'evloc-state-prov', path: 'head/docdata/evloc', attribute: 'state-prov'},
  {to: 'extra', name: 'evloc-iso-cc', path: 'head/docdata/evloc', attribute: 'iso-cc'},
  {to: 'extra', name: 'abstract', path: 'body/body.head/abstract'},
  {to: 'extra', name: 'correction_text', path: '**/block', where: ['class', 'correction_text']},
  {to: 'extra', path: 'head/meta', attribute: 'content', nameFrom: 'name'}
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
  const printed = datelineOf(body)
  // EFE's dateline is a timestamp.
  const isTime = meaningOf('nitf', provider, 'dateline') === 'date' && isoTime(printed ?? '') !== undefined
  const dateline = isTime ? undefined : printed
  if (dateline === undefined || dateline === '') delete envelope.dateline
  else envelope.dateline = dateline
  const captions = descendants(body, 'media')
    .map(captionOf)
    .filter(caption => caption !== '')
  if (captions.length > 0) envelope.captions = captions
  const tail = outermost(body, 'body.end').flatMap(end => paragraphsOf(end))
  const head = find(body, 'body.head')
  return {
    text: storyText({
      headline: textOf(head && find(head, 'hedline/hl1')),
      deck: envelope.deck,
      bylines: head
        ? childrenOf(head, 'byline')
            .filter(isPrinted)
            .flatMap(byline => paragraphsOf(byline))
        : [],
      captions,
      dateline,
      paragraphs: [...contentOf(body), ...tail]
    }),
    envelope
  }
}

function isPrinted({attributes}: Element): boolean {
  return attributes.get('class') !== 'normalized_byline'
}

/** A caption with its credit, which may stand in it already. */
function captionOf(media: Element): string {
  const caption = childrenOf(media, 'media-caption').map(textOf).join(' ')
  const producer = textOf(find(media, 'media-producer'))
  return caption === '' || caption.includes(producer) ? caption : `${caption} ${producer}`
}

/** The blocks of the New York Times Annotated Corpus that say again what `full_text` does, or are no part of the story. */
const besideText = new Set(['lead_paragraph', 'online_lead_paragraph', 'correction_text'])
const lead = 'LEAD: '

/** The paragraphs of the content; captions stand elsewhere. */
function contentOf(body: Element): string[] {
  const isWhole = descendants(body, 'block').some(({attributes}) => attributes.get('class') === 'full_text')
  const isBeside = ({name, attributes}: Element): boolean =>
    name === 'media' || (isWhole && name === 'block' && besideText.has(attributes.get('class') ?? ''))
  const paragraphs = outermost(body, 'body.content').flatMap(content => paragraphsOf(content, isBeside))
  // Stories of 1987 to 1990 begin with their lead and then with it again.
  const [first = '', second] = paragraphs
  return first.startsWith(lead) && first.slice(lead.length) === second ? paragraphs.slice(1) : paragraphs
}

/** `nitf`. */
export const nitf: Reader = xmlReader({
  id: 'nitf',
  records: ['nitf'],
  detect: head =>
    /<(?:\w{1,10}:)?nitf[\s>]/.test(head) && !/<(?:\w{1,10}:)?(?:NewsML|newsMessage|newsItem)[\s>]/.test(head),
  story: nitfStory
})
