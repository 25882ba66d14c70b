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

/**
 * Marks of the New York Times' typesetting that stand within a paragraph.
 * Source: extractors of the corpus (conventions.md B.10).
 */
const spelledOut: Readonly<Record<string, string>> = {
  'BEGIN BRACKET': '[',
  'END BRACKET': ']',
  'BEGIN ITALICS': '',
  'END ITALICS': '',
  UNDERSCORE: '_',
  'AT SIGN': '@',
  EQUALS: '='
}
const spelling = new RegExp(`\\((${Object.keys(spelledOut).join('|')})\\)`, 'g')

/** Puts characters for their names. */
function unspelled(text: string): string {
  return text.replace(spelling, (whole, name: string) => spelledOut[name] ?? whole)
}

/** `(BC-HARBOR-PLAN-NYT)`, `(UNDATED)`: a line for desks, above the first paragraph. */
const deskLine = /^\([A-Z][^a-z()]{2,80}\)$/

/** `SEOUL, Dec 6, 2010 (AFP)`, `PORT SALT, Ore. _` */
const endOfDateline = /[)_–—-]$/

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
  const paragraphs = body.filter(paragraph => paragraph !== '').map(unspelled)
  // The dateline is the beginning of the first paragraph, cut off. A place alone would be read as a word of it.
  const lead = paragraphs.findIndex(paragraph => !deskLine.test(paragraph))
  const first = paragraphs[lead]
  if (endOfDateline.test(dateline) && first !== undefined) paragraphs[lead] = `${dateline} ${first}`
  return {text: storyText({headline, paragraphs}), envelope}
}

/** `gigaword`. */
export const gigaword: Reader = corpusReader({
  id: 'gigaword',
  records: ['DOC'],
  detect: head => /^\s{0,80}(?:<\?xml[^>]{0,100}>\s{0,20})?<DOC\s+id=/i.test(head),
  story
})
