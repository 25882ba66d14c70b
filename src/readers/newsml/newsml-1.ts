/**
 * NewsML 1.0 to 1.2, of IPTC: one story a `NewsItem`.
 */
import {descendants, type Element} from '../markup/element.ts'
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
  {to: 'extra', name: 'SubHeadLine', path: '**/NewsLines/SubHeadLine'},
  {to: 'bylines', path: '**/NewsLines/ByLine'},
  {to: 'extra', name: 'ByLineTitle', path: '**/NewsLines/ByLineTitle'},
  {to: 'dateline', path: '**/NewsLines/DateLine'},
  {to: 'slug', path: '**/NewsLines/SlugLine'},
  {to: 'extra', name: 'CreditLine', path: '**/NewsLines/CreditLine'},
  {to: 'copyright', path: '**/NewsLines/CopyrightLine'},
  {to: 'keyword', path: '**/NewsLines/KeywordLine'}
]

const subjects: readonly SubjectRow[] = [
  {path: '**/SubjectCode/Subject', code: 'FormalName', scheme: '=subj'},
  {path: '**/SubjectCode/SubjectMatter', code: 'FormalName', scheme: '=subj'},
  {path: '**/SubjectCode/SubjectDetail', code: 'FormalName', scheme: '=subj'}
]

function story(item: Element, frame: Element | undefined): XmlStory {
  const base = readEnvelope(item, rows, subjects, {format: 'newsml1'})
  const framed = frame ? readEnvelope(frame, frameRows, [], base) : base
  const envelope = readEnvelope(item, rowsOfProvider(lineRows, 'newsml1', framed.provider ?? ''), [], framed)
  return {
    text: storyText({
      headline: envelope.headline,
      bylines: envelope.bylines,
      dateline: envelope.dateline,
      paragraphs: descendants(item, 'DataContent').flatMap(contentParagraphs)
    }),
    envelope
  }
}

/** `newsml1`. */
export const newsml1: Reader = xmlReader({
  id: 'newsml1',
  record: 'NewsItem',
  detect: head => /<(?:\w{1,10}:)?NewsML[\s>]/.test(head),
  story
})
