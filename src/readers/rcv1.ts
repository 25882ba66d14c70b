/**
 * Reuters Corpora RCV1 and RCV2: one `newsitem` a file or several.
 */
import type {Envelope} from '../story/types.ts'
import {childrenOf, find, findAll, textOf, type Element} from './markup/element.ts'
import {readEnvelope, type EnvelopeRow} from './markup/envelope-rows.ts'
import {contentParagraphs} from './markup/content-text.ts'
import {isoTime} from './markup/iso-time.ts'
import {storyText} from './markup/story-text.ts'
import {present} from './present.ts'
import type {Reader} from './types.ts'
import {xmlReader} from './xml/xml-reader.ts'

const dc = (element: string): Pick<EnvelopeRow, 'path' | 'attribute' | 'nameFrom' | 'where'> => ({
  path: 'metadata/dc',
  attribute: 'value',
  nameFrom: 'element',
  where: ['element', element]
})

const rows: readonly EnvelopeRow[] = [
  {to: 'headline', path: 'headline'},
  {to: 'headline', path: 'title'},
  {to: 'bylines', path: 'byline'},
  {to: 'dateline', path: 'dateline'},
  {to: 'copyright', path: 'copyright'},
  {to: 'provider', ...dc('dc.publisher')},
  {to: 'publishedAt', ...dc('dc.date.published')},
  {to: 'extra', path: 'metadata/dc', attribute: 'value', nameFrom: 'element'}
]
/** `<codes class="bip:topics:1.0"><code code="GSPO">`. */
function subjectsOf(item: Element): NonNullable<Envelope['subjects']> {
  return findAll(item, 'metadata/codes').flatMap(codes => {
    const scheme = codes.attributes.get('class')
    return childrenOf(codes, 'code').flatMap(({attributes}) => {
      const code = attributes.get('code')
      return code === undefined ? [] : [{code, ...(scheme !== undefined && {scheme})}]
    })
  })
}

/** `rcv1`. */
export const rcv1: Reader = xmlReader({
  id: 'rcv1',
  records: ['newsitem'],
  detect: head => /<newsitem\s[^>]{0,300}\bitemid=/.test(head),
  story(item) {
    const {attributes} = item
    const envelope = readEnvelope(item, rows, [], {
      format: 'rcv1',
      ...present({
        storyId: attributes.get('itemid'),
        language: attributes.get('xml:lang'),
        publishedAt: isoTime(attributes.get('date') ?? '')
      })
    })
    const codes = subjectsOf(item)
    if (codes.length > 0) envelope.subjects = codes
    const text = find(item, 'text')
    return {
      text: storyText({
        headline: textOf(find(item, 'headline')) || textOf(find(item, 'title')),
        bylines: envelope.bylines,
        dateline: envelope.dateline,
        paragraphs: text ? contentParagraphs(text) : []
      }),
      envelope
    }
  }
})
