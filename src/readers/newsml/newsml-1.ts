/**
 * NewsML 1.0 to 1.2, of IPTC: one story a `NewsItem`.
 */
import {elementsOf, find, type Element} from '../markup/element.ts'
import {contentParagraphs} from '../markup/content-text.ts'
import {readEnvelope, type EnvelopeRow, type SubjectRow} from '../markup/envelope-rows.ts'
import {rowsOfProvider} from '../markup/provider-rows.ts'
import {storyText} from '../markup/story-text.ts'
import type {Reader} from '../types.ts'
import {xmlReader, type XmlStory} from '../xml/xml-reader.ts'

const rows: readonly EnvelopeRow[] = [
  {to: 'storyId', path: 'Identification/NewsIdentifier/PublicIdentifier'},
  {to: 'storyId', path: 'Identification/NewsIdentifier/NewsItemId'},
  {to: 'provider', path: '**/AdministrativeMetadata/Provider/Party', attribute: 'FormalName'},
  {to: 'provider', path: 'Identification/NewsIdentifier/ProviderId'},
  {to: 'urgency', path: 'NewsManagement/Urgency', attribute: 'FormalName'},
  {to: 'priority', path: 'NewsManagement/Priority', attribute: 'FormalName'},
  {to: 'publishedAt', path: 'NewsManagement/FirstCreated'},
  {to: 'updatedAt', path: 'NewsManagement/ThisRevisionCreated'},
  {to: 'language', path: '**/DescriptiveMetadata/Language', attribute: 'FormalName'},
  {to: 'wordCount', path: '**/Characteristics/Property', attribute: 'Value', where: ['FormalName', 'WordCount']},
  {to: 'wordCount', path: '**/Characteristics/Property', attribute: 'Value', where: ['FormalName', 'Words']},
  {to: 'keyword', path: '**/DescriptiveMetadata/Property', attribute: 'Value', where: ['FormalName', 'Keyword']},
  {to: 'copyright', path: '**/RightsMetadata/Copyright/CopyrightHolder'},
  {to: 'extra', name: 'Status', path: 'NewsManagement/Status', attribute: 'FormalName'},
  {to: 'extra', name: 'RevisionId', path: 'Identification/NewsIdentifier/RevisionId'},
  {
    to: 'extra',
    name: 'PreviousRevision',
    path: 'Identification/NewsIdentifier/RevisionId',
    attribute: 'PreviousRevision'
  },
  {to: 'extra', name: 'Instruction', path: 'NewsManagement/Instruction', attribute: 'FormalName'}
]

const frameRows: readonly EnvelopeRow[] = [
  {to: 'sentAt', path: 'NewsEnvelope/DateAndTime'},
  {to: 'serviceId', path: 'NewsEnvelope/NewsService', attribute: 'FormalName'},
  {to: 'extra', name: 'TransmissionId', path: 'NewsEnvelope/TransmissionId'},
  {to: 'priority', path: 'NewsEnvelope/Priority', attribute: 'FormalName'}
]

/** What the lines hold by their names; some providers hold to them less than others. */
const lineRows: readonly EnvelopeRow[] = [
  {to: 'headline', path: '**/NewsLines/HeadLine'},
  {to: 'deck', path: '**/NewsLines/SubHeadLine'},
  {to: 'bylines', path: '**/NewsLines/ByLine'},
  {to: 'extra', name: 'ByLineTitle', path: '**/NewsLines/ByLineTitle'},
  {to: 'dateline', path: '**/NewsLines/DateLine'},
  {to: 'slug', path: '**/NewsLines/SlugLine'},
  {to: 'extra', name: 'CreditLine', path: '**/NewsLines/CreditLine'},
  {to: 'copyright', path: '**/NewsLines/CopyrightLine'},
  {to: 'keyword', path: '**/NewsLines/KeywordLine'},
  {to: 'extra', path: '**/NewsLines/NewsLine/NewsLineText'}
]

const subjects: readonly SubjectRow[] = [
  {path: '**/SubjectCode/Subject', code: 'FormalName', scheme: '=subj'},
  {path: '**/SubjectCode/SubjectMatter', code: 'FormalName', scheme: '=subj'},
  {path: '**/SubjectCode/SubjectDetail', code: 'FormalName', scheme: '=subj'}
]

interface Content {
  element: Element
  language: string | undefined
  isCaption: boolean
}

const captionRole = /^(?:caption|legend)$/i

/** The texts of an item, with what the components around them say; parsers bound the depth. */
function contentsOf(element: Element, around: Omit<Content, 'element'>): Content[] {
  return elementsOf(element).flatMap(child => {
    if (child.name === 'DataContent') return [{element: child, ...around}]
    if (child.name !== 'NewsComponent') return contentsOf(child, around)
    const role = find(child, 'Role')?.attributes.get('FormalName') ?? ''
    return contentsOf(child, {
      language:
        child.attributes.get('xml:lang') ??
        find(child, 'DescriptiveMetadata/Language')?.attributes.get('FormalName') ??
        around.language,
      isCaption: around.isCaption || captionRole.test(role)
    })
  })
}

/** A story is in one language: the first text's. The others become extras, `DataContent@es`. */
function story(item: Element, frame: Element | undefined): XmlStory {
  const base = readEnvelope(item, rows, subjects, {format: 'newsml1'})
  const framed = frame ? readEnvelope(frame, frameRows, [], base) : base
  const envelope = readEnvelope(item, rowsOfProvider(lineRows, 'newsml1', framed.provider ?? ''), [], framed)
  const contents = contentsOf(item, {language: undefined, isCaption: false})
  const texts = contents.filter(({isCaption}) => !isCaption)
  const language = texts[0]?.language
  const own = texts.filter(text => text.language === language)
  const captions = contents
    .filter(content => content.isCaption && (content.language ?? language) === language)
    .map(({element}) => contentParagraphs(element).join(' '))
    .filter(caption => caption !== '')
  if (captions.length > 0) envelope.captions = captions
  for (const other of texts)
    if (other.language !== language)
      (envelope.extra ??= []).push({
        name: `DataContent@${other.language ?? ''}`,
        value: contentParagraphs(other.element).join('\n\n')
      })
  return {
    text: storyText({
      headline: envelope.headline,
      deck: envelope.deck,
      bylines: envelope.bylines,
      captions,
      dateline: envelope.dateline,
      paragraphs: own.flatMap(({element}) => contentParagraphs(element))
    }),
    envelope
  }
}

/** `newsml1`. */
export const newsml1: Reader = xmlReader({
  id: 'newsml1',
  records: ['NewsItem'],
  detect: head => /<(?:\w{1,10}:)?NewsML[\s>]/.test(head),
  story
})
