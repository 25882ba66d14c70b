/** `html`: pages of agencies and of those who print them; one story a file. */
import type {Envelope} from '../../story/types.ts'
import {isBlank} from '../lines.ts'
import {makeStory} from '../make-story.ts'
import {descendants, textOf, type Element} from '../markup/element.ts'
import {contentParagraphs} from '../markup/content-text.ts'
import {paragraphsOf} from '../markup/paragraphs.ts'
import {parseHtml} from '../markup/parse-html.ts'
import {readerMessage} from '../messages.ts'
import type {Reader} from '../types.ts'
import {articleOf, isAround} from './article.ts'
import {pageDataOf} from './page-data.ts'

const page = /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}>){0,20}(?:<!doctype html\b|<html\b|<head\b|<body\b)/i

/** What stands in the article's header, above its body: headline, byline, time. */
function headOf(root: Element, article: Element): string[] {
  const title = descendants(root, 'h1').find(heading => !descendants(article, 'h1').includes(heading))
  return descendants(article, 'h1').length > 0 || !title ? [] : [textOf(title)]
}

/** The story of a page. */
export function pageStory(html: string): {text: string; envelope: Envelope; tooDeep: boolean} {
  const {root, tooDeep} = parseHtml(html)
  const {envelope, articleBody} = pageDataOf(root)
  const article = articleOf(root)
  const captions = article
    ? descendants(article, 'figcaption')
        .map(textOf)
        .filter(caption => caption !== '')
    : []
  const marked = article ? [...headOf(root, article), ...paragraphsOf(article, isAround)] : []
  const paragraphs =
    marked.length > 0
      ? marked
      : articleBody === undefined
        ? paragraphsOf(root, isAround)
        : dataParagraphs(envelope, articleBody)
  return {
    text: paragraphs.filter(paragraph => paragraph !== '').join('\n\n'),
    envelope: {format: 'html', ...envelope, ...(captions.length > 0 && {captions})},
    tooDeep
  }
}

/** A page whose text is put in by a script has it as data alone. */
function dataParagraphs({headline}: Partial<Envelope>, body: string): string[] {
  return [headline ?? '', ...contentParagraphs(body)]
}

/** `html`. */
export const html: Reader = {
  id: 'html',
  detect: head => page.test(head),
  *read(input, options) {
    if (isBlank(input, 0, input.length)) return
    const all = {start: 0, end: input.length}
    const decoded = makeStory(input, {source: all, body: all, envelope: {format: 'html'}}, options)
    const {text, envelope, tooDeep} = pageStory(decoded.text)
    const messages = [...decoded.messages]
    if (tooDeep) messages.push(readerMessage('refused-xml', all, {found: 'elements nested too deep'}))
    if (text === '') messages.push(readerMessage('no-text', all))
    yield {...decoded, text, envelope, messages}
  }
}
