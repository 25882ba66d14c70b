/**
 * English Gigaword of the LDC, and its kin: `<DOC id="..." type="story">` with
 * one tag a line.
 */
import type {Envelope} from '../../story/types.ts'
import {childrenOf, find, rawTextOf, textOf, type Element} from '../markup/element.ts'
import {storyText} from '../markup/story-text.ts'
import {trimLines} from '../markup/trim.ts'
import {present} from '../present.ts'
import type {Reader} from '../types.ts'
import {corpusReader} from './corpus-reader.ts'

/** `AFP_ENG_20101206.0235`. */
const docId = /^(?<provider>[A-Z]{2,4})_(?<language>[A-Z]{3})_(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\.\d+$/
const languages: Readonly<Record<string, string>> = {ENG: 'en', FRE: 'fr', SPA: 'es', ARB: 'ar', CMN: 'zh', GER: 'de'}

function story(record: Element): {text: string; envelope: Envelope} {
  const id = record.attributes.get('id') ?? textOf(find(record, 'docid'))
  const {provider, language, year, month, day} = docId.exec(id)?.groups ?? {}
  const headline = textOf(find(record, 'headline'))
  const dateline = textOf(find(record, 'dateline'))
  const author = textOf(find(record, 'author'))
  const kind = record.attributes.get('type')
  const envelope: Envelope = {
    format: 'gigaword',
    ...present({
      storyId: id,
      provider,
      language: languages[language ?? ''],
      publishedAt: year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`,
      headline,
      bylines: author === '' ? undefined : [author],
      dateline,
      extra: kind === undefined ? undefined : [{name: 'type', value: kind}]
    })
  }
  const text = find(record, 'text')
  const marked = text ? childrenOf(text, 'p').map(paragraph => textOf(paragraph)) : []
  const body = marked.length > 0 ? marked : text ? [trimLines(rawTextOf(text))] : []
  const paragraphs = body.filter(paragraph => paragraph !== '')
  // The dateline is the beginning of the first paragraph, cut off.
  if (dateline !== '' && paragraphs[0] !== undefined) paragraphs[0] = `${dateline} ${paragraphs[0]}`
  return {text: storyText({headline, paragraphs}), envelope}
}

/** `gigaword`. */
export const gigaword: Reader = corpusReader({
  id: 'gigaword',
  record: 'DOC',
  detect: head => /^\s{0,80}(?:<\?xml[^>]{0,100}>\s{0,20})?<DOC\s+id=/i.test(head),
  story
})
