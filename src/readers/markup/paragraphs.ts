/**
 * The paragraphs of a text in markup: NITF's `body.content`, XHTML, pages.
 */
import {rawTextOf, type Element} from './element.ts'

/** Elements that begin a paragraph, and end one. */
const blocks = new Set(
  (
    'address article aside bq block blockquote body byline byttl center copyrite dateline dd distributor div dl dt figure figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr li main media-caption nitf-table note ol p pre section table tagline td th tr ul'
  ).split(' ')
)
/** Elements whose text is no text of a story. */
const hidden = new Set(
  'audio button canvas embed form iframe input link math media-metadata media-object media-reference meta noscript nav object script select style svg template textarea title video'.split(
    ' '
  )
)
const rows = new Set(['tr', 'nitf-row'])
const cells = new Set(['td', 'th', 'nitf-col'])
const blanks = /[ \t\n\r\f]+/g
const edges = /^[ \t\n\r\f]+|[ \t\n\r\f]+$/g

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
    const text = parts
      .join('')
      .split(lineBreak)
      .map(line => line.replace(blanks, ' ').trim())
    const paragraph = text.join('\n').replace(edges, '')
    if (paragraph !== '') paragraphs.push(paragraph)
    parts = []
  }
  const open: Step[] = [element]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step === 'string') parts.push(step)
    else if ('closes' in step) {
      if (cells.has(step.closes.name)) parts.push(cellBreak)
      else flush()
    } else if (hidden.has(step.name) || (step !== element && skip(step))) continue
    else if (step.name === 'br') parts.push(lineBreak)
    else if (step.name === 'pre') {
      flush()
      const text = rawTextOf(step).replace(/^\r?\n|\s+$/g, '')
      if (text !== '') paragraphs.push(text)
    } else {
      const isCell = cells.has(step.name)
      if ((blocks.has(step.name) || rows.has(step.name)) && !isCell) {
        flush()
        open.push({closes: step})
      } else if (isCell) open.push({closes: step})
      for (let at = step.children.length - 1; at >= 0; at--) open.push(step.children[at] ?? '')
    }
  }
  flush()
  return paragraphs.map(paragraph => paragraph.replaceAll(cellBreak, '\t').replace(/\t+$/gm, ''))
}

/** Stand in for a line's and a cell's end until the blanks are settled; XML and HTML have neither. */
const lineBreak = '\u0000'
const cellBreak = '\u0001'
