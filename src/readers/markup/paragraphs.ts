/**
 * The paragraphs of a text in markup: NITF's `body.content`, XHTML, pages.
 */
import {rawTextOf, type Element} from './element.ts'
import {trimLines, trimTabs} from './trim.ts'

/** Elements that begin a paragraph, and end one. */
const blocks = new Set(
  (
    'address article aside bq block blockquote body byline byttl center copyrite dateline dd distributor div dl dt figure figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr li main media-caption nitf-table note ol p pre section table tagline ul'
  ).split(' ')
)
/** Elements whose text is no text of a story. */
const hidden = new Set(
  'audio button canvas embed form iframe input link math media-metadata media-object media-reference meta noscript nav object script select style svg template textarea title video'.split(
    ' '
  )
)
/** Rows of a table are lines of one paragraph. */
const rows = new Set(['tr', 'nitf-row'])
const cells = new Set(['td', 'th', 'nitf-col'])
const blanks = /[ \t\n\r\f]+/g

/** Where a walk is: an element to open, or the end of one. */
type Step = Element | string | {closes: Element}

/**
 * The paragraphs of an element, in order, blanks as in running text; lines
 * that `br` breaks stay lines, cells of a row are parted by TAB.
 *
 * @param element whose text is wanted
 * @param skip elements whose text is wanted elsewhere, or not at all
 */
export function paragraphsOf(element: Element, skip: (element: Element) => boolean = () => false): string[] {
  const paragraphs: string[] = []
  let parts: string[] = []
  const flush = (): void => {
    const lines = parts.join('').split(lineBreak)
    const paragraph = lines.map(tidy).join('\n').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    parts = []
  }
  const open: Step[] = [element]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step === 'string') parts.push(step)
    else if ('closes' in step) {
      if (cells.has(step.closes.name)) parts.push(cellBreak)
      else if (rows.has(step.closes.name)) parts.push(lineBreak)
      else flush()
    } else if (hidden.has(step.name) || (step !== element && skip(step))) continue
    else if (step.name === 'br') parts.push(lineBreak)
    else if (step.name === 'pre') {
      flush()
      const text = trimLines(rawTextOf(step))
      if (text !== '') paragraphs.push(text)
    } else {
      if (blocks.has(step.name)) flush()
      if (blocks.has(step.name) || rows.has(step.name) || cells.has(step.name)) open.push({closes: step})
      for (let at = step.children.length - 1; at >= 0; at--) open.push(step.children[at] ?? '')
    }
  }
  flush()
  return paragraphs
}

function tidy(line: string): string {
  return trimTabs(line.replace(blanks, ' ').trim().replaceAll(cellBreak, '\t'))
}

/** Stand in for a line's and a cell's end until the blanks are settled; XML and HTML have neither. */
const lineBreak = '\u0000'
const cellBreak = '\u0001'
