/**
 * NewsML-G2 2.x, of IPTC: one story a `newsItem`, in a `newsMessage` or alone.
 * Items of pictures and packages have no text and say so.
 */
import {descendants, outermost, textOf, type Element} from '../markup/element.ts'
import {contentParagraphs} from '../markup/content-text.ts'
import {readEnvelope, type EnvelopeRow, type SubjectRow} from '../markup/envelope-rows.ts'
import {isoTime} from '../markup/iso-time.ts'
import {rowsOfProvider} from '../markup/provider-rows.ts'
import {storyText} from '../markup/story-text.ts'
import {present} from '../present.ts'
import type {Reader} from '../types.ts'
import {xmlReader, type XmlStory} from '../xml/xml-reader.ts'

const providerRows: readonly EnvelopeRow[] = [
  {to: 'provider', path: 'itemMeta/provider/name'},
  {to: 'provider', path: 'itemMeta/provider', attribute: 'literal'},
  {to: 'provider', path: 'itemMeta/provider', attribute: 'qcode'}
]

const rows: readonly EnvelopeRow[] = [
  ...providerRows,
  {to: 'publishedAt', path: 'itemMeta/firstCreated'},
  {to: 'publishedAt', path: 'contentMeta/contentCreated'},
  {to: 'updatedAt', path: 'itemMeta/versionCreated'},
  {to: 'urgency', path: 'contentMeta/urgency'},
  {to: 'headline', path: 'contentMeta/headline', where: ['role', /(?:^|:)main$/i]},
  {to: 'headline', path: 'contentMeta/headline', where: ['role', '']},
  {to: 'deck', path: 'contentMeta/headline', where: ['role', /(?:^|:)(?:sub\w{0,20}|deck|standfirst)$/i]},
  {to: 'deck', path: 'contentMeta/subHeadline'},
  {to: 'headline', path: 'contentMeta/headline'},
  {to: 'headline', path: 'itemMeta/title'},
  {to: 'slug', path: 'contentMeta/slugline'},
  {to: 'bylines', path: 'contentMeta/by'},
  {to: 'dateline', path: 'contentMeta/dateline'},
  {to: 'keyword', path: 'contentMeta/keyword'},
  {to: 'language', path: 'contentMeta/language', attribute: 'tag'},
  {to: 'copyright', path: 'rightsInfo/copyrightNotice'},
  {to: 'copyright', path: 'rightsInfo/copyrightHolder', attribute: 'literal'},
  {to: 'copyright', path: 'rightsInfo/copyrightHolder/name'},
  {to: 'wordCount', path: 'contentSet/inlineXML', attribute: 'wordcount'},
  {to: 'wordCount', path: 'contentSet/inlineData', attribute: 'wordcount'},
  {to: 'extra', name: 'pubStatus', path: 'itemMeta/pubStatus', attribute: 'qcode'},
  {to: 'extra', name: 'edNote@sttnote:private', path: 'itemMeta/edNote', where: ['role', 'sttnote:private']},
  {to: 'extra', path: 'itemMeta/edNote'},
  {to: 'supersedes', path: 'itemMeta/link', attribute: 'residref', where: ['rel', /(?:^|:)previousVersion$/]},
  {to: 'extra', name: 'embargoed', path: 'itemMeta/embargoed'},
  {to: 'extra', name: 'signal', path: 'itemMeta/signal', attribute: 'qcode'},
  {to: 'extra', name: 'located', path: 'contentMeta/located/name'},
  {to: 'extra', name: 'creditline', path: 'contentMeta/creditline'},
  {to: 'extra', name: 'usageTerms', path: 'rightsInfo/usageTerms'},
  {to: 'extra', name: 'creator', path: 'contentMeta/creator/name'},
  {to: 'captions', path: 'contentMeta/description', where: ['role', /(?:^|:)caption$/i]},
  {to: 'extra', path: 'contentMeta/description'}
]

const frameRows: readonly EnvelopeRow[] = [
  {to: 'sentAt', path: 'header/sent'},
  {to: 'serviceId', path: 'header/channel'},
  {to: 'priority', path: 'header/priority'},
  {to: 'extra', name: 'transmitId', path: 'header/transmitId'}
]

const subjects: readonly SubjectRow[] = [
  {path: 'contentMeta/subject', code: 'qcode', name: 'name'},
  {path: 'contentMeta/genre', code: 'qcode', name: 'name'}
]

function story(item: Element, frame: Element | undefined): XmlStory {
  const {attributes} = item
  const known = {
    format: 'newsmlg2',
    ...present({storyId: attributes.get('guid'), language: attributes.get('xml:lang')})
  }
  const {provider = ''} = readEnvelope(item, providerRows, [], known)
  const read = readEnvelope(item, rowsOfProvider(rows, 'newsmlg2', provider), subjects, known)
  const envelope = frame ? readEnvelope(frame, frameRows, [], read) : read
  const version = attributes.get('version')
  if (version !== undefined) (envelope.extra ??= []).push({name: 'version', value: version})
  // Opta's dateline is a timestamp.
  if (envelope.dateline !== undefined && isoTime(envelope.dateline) !== undefined) delete envelope.dateline
  const contents = [...outermost(item, 'inlineXML'), ...outermost(item, 'inlineData')]
  const {captions} = envelope
  const shown = contents.flatMap(content => descendants(content, 'figcaption')).map(textOf)
  if (shown.length > 0) envelope.captions = [...(captions ?? []), ...shown]
  return {
    text: storyText({
      headline: envelope.headline,
      deck: envelope.deck,
      captions,
      bylines: envelope.bylines,
      dateline: envelope.dateline,
      paragraphs: contents.flatMap(contentParagraphs)
    }),
    envelope
  }
}

/** `newsmlg2`. */
export const newsmlG2: Reader = xmlReader({
  id: 'newsmlg2',
  records: ['newsItem', 'packageItem'],
  detect: head => /<(?:\w{1,10}:)?(?:newsMessage|newsItem|packageItem)[\s>]/.test(head),
  story
})
