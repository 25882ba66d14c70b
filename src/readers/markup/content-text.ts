/**
 * The text of a content element, whatever the format packed into it: NITF,
 * XHTML, bare paragraphs, HTML that was escaped, or plain text.
 */
import {descendants, elementsOf, outermost, rawTextOf, type Element} from './element.ts'
import {paragraphsOf} from './paragraphs.ts'
import {parseHtml} from './parse-html.ts'
import {paragraphsBetweenBlanks} from './trim.ts'

const tag = /<(?:p|br|div|body|html)\b[^>]{0,200}>/i
const media = (element: Element): boolean => element.name === 'media'

/**
 * The paragraphs of a content element.
 *
 * @param content `inlineXML`, `DataContent`, `inlineData`, or the text itself
 */
export function contentParagraphs(content: Element | string): string[] {
  if (typeof content === 'string') return tag.test(content) ? htmlParagraphs(content) : paragraphsBetweenBlanks(content)
  if (elementsOf(content).length === 0) return contentParagraphs(rawTextOf(content))
  const body = descendants(content, 'body.content')[0] ?? descendants(content, 'body')[0] ?? content
  const ends = outermost(content, 'body.end')
  return [body, ...ends].flatMap(element => paragraphsOf(element, media))
}

function htmlParagraphs(html: string): string[] {
  return paragraphsOf(parseHtml(html).root)
}
