/** The body as it is written: what is a list, and what only looks like one. */
import type {Paragraph, Span, Story} from '../story/types.ts'
import {printed} from './printed.ts'

/** A dash that opens speech, as in much of Europe: `– Vi venter, sier Ana Ruiz.` */
const dash = /^[–—―-]\s{0,2}/

/**
 * The paragraphs; what somebody says behind a dash with its dash, without which
 * nobody could tell the words from the narrative around them; tables with the
 * blanks in front of their first line, without which its columns are shifted.
 *
 * @param story a story
 */
export function paragraphsOf(story: Story): Paragraph[] {
  const said = new Set(story.quotes.flatMap(({content}) => content.map(({start}) => start)))
  return story.paragraphs.map(paragraph => {
    const {start, kind} = paragraph
    if (kind === 'preformatted') return {...paragraph, text: tableOf(story, paragraph)}
    const opens = kind === 'list-item' ? dash.exec(story.text.slice(start, start + 3)) : null
    const isSaid = opens !== null && (said.has(start) || said.has(start + opens[0].length))
    return isSaid ? {...paragraph, kind: 'text', text: printed(story, paragraph)} : paragraph
  })
}

const lineBreak = /\r\n?/g

/**
 * A table as it is printed, from the beginning of its first line on.
 *
 * @param story the story
 * @param span of the table
 * @returns lines with LF between them
 */
export function tableOf({text}: Story, {start, end}: Span): string {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return text.slice(from, end).replace(lineBreak, '\n')
}

export interface Run {
  kind: Paragraph['kind']
  /** Into `Story.paragraphs`, following each other. */
  indices: number[]
}

/**
 * Joins the list items of a list; every other paragraph is a run of its own.
 *
 * @param paragraphs of a story
 */
export function bodyRuns(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = []
  for (const [index, {kind}] of paragraphs.entries()) {
    const last = runs.at(-1)
    if (kind === 'list-item' && last?.kind === kind) last.indices.push(index)
    else runs.push({kind, indices: [index]})
  }
  return runs
}
