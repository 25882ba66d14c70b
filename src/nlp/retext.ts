/**
 * Words, blanks and marks for retext's plugins, by retext-english.
 *
 * Sentences are ours: parse-english ends one at `Gen. Ruiz` or `5 p.m. Monday`,
 * and takes minutes over 100 KB of junk, so it only ever sees one sentence.
 */
import type {ParagraphContent, Root, RootContent, Sentence, SentenceContent, WordContent} from 'nlcst'
import retextEnglish from 'retext-english'
import {retext} from 'retext'
import type {Point, Position} from 'unist'
import {flatten} from '../text/flat.ts'

/** Longer sentences stay one `SourceNode`, which plugins pass over: nobody writes such, and reading them is quadratic. */
const sentenceLimit = 4000

const processor = retext().use(retextEnglish).freeze()

/** What the nodes of a paragraph are placed with. */
interface Place {
  /** The paragraph's text. */
  source: string
  /** Offset of its first character in the document. */
  base: number
  toPoint: (offset: number) => Point
}

/**
 * Reads a paragraph into nlcst nodes.
 *
 * @param source the paragraph's text, line breaks and all
 * @param sentences its sentences, in order, as offsets into the document
 * @param base offset of the paragraph in the document
 * @param toPoint the place of an offset in the document
 * @returns a node for each sentence and for what stands between them; leaves in order are the text
 */
export function tokeniseParagraph(
  source: string,
  sentences: ReadonlyArray<{start: number; end: number}>,
  base: number,
  toPoint: (offset: number) => Point
): ParagraphContent[] {
  const place: Place = {source, base, toPoint}
  const nodes: ParagraphContent[] = []
  let at = base
  for (const {start, end} of sentences) {
    if (start > at) nodes.push(between(place, at, start))
    nodes.push(sentenceOf(place, start, end))
    at = end
  }
  if (at < base + source.length) nodes.push(between(place, at, base + source.length))
  return nodes
}

/** What stands between sentences: blanks, or text that is none of theirs. */
function between(place: Place, start: number, end: number): ParagraphContent {
  const value = textOf(place, start, end)
  return {
    type: flatten(value).trim() === '' ? 'WhiteSpaceNode' : 'SourceNode',
    value,
    position: positionOf(place, start, end)
  }
}

function sentenceOf(place: Place, start: number, end: number): Sentence {
  const position = positionOf(place, start, end)
  const text = textOf(place, start, end)
  const children = text.length > sentenceLimit ? [] : contentOf(processor.parse(text))
  let at = start
  for (const child of children) at = placeNode(place, child, at)
  // A parser that lost or changed a character is not to be trusted with the rest.
  if (at === end) return {type: 'SentenceNode', children, position}
  return {
    type: 'SentenceNode',
    children: [{type: 'SourceNode', value: text, position: positionOf(place, start, end)}],
    position
  }
}

/** What a text consists of, though the parser may have made several sentences and paragraphs of it. */
function contentOf(root: Root): SentenceContent[] {
  const content: SentenceContent[] = []
  for (const block of root.children) {
    const nodes = block.type === 'ParagraphNode' ? block.children : [block]
    for (const node of nodes) addContent(node, content)
  }
  return content
}

function addContent(node: RootContent, content: SentenceContent[]): void {
  if (node.type === 'SentenceNode') content.push(...node.children)
  else if (node.type !== 'ParagraphNode' && node.type !== 'TextNode') content.push(node)
}

/** Gives a node its position in the document, and returns the offset behind it; -1 where its text is not the source's. */
function placeNode(place: Place, node: SentenceContent | WordContent, start: number): number {
  let end = start
  if (start < 0) return -1
  if ('children' in node) {
    for (const child of node.children) end = placeNode(place, child, end)
    if (end < 0) return -1
  } else {
    end += node.value.length
    if (node.value !== textOf(place, start, end)) return -1
  }
  node.position = positionOf(place, start, end)
  return end
}

function textOf({source, base}: Place, start: number, end: number): string {
  return source.slice(start - base, end - base)
}

function positionOf({toPoint}: Place, start: number, end: number): Position {
  return {start: toPoint(start), end: toPoint(end)}
}
