/**
 * Plain text, normalised: each block on one line, a blank line between two,
 * tables as they are. No wraps, control characters, indents or odd blanks are
 * left. All that the story prints is, so that it reads again as the same story.
 */
import type {Story} from '../story/types.ts'
import {clean, flatten} from '../text/flat.ts'
import {tableOf} from './body.ts'
import {checkFormatOptions, type Format} from './format.ts'

export const text: Format = {
  id: 'text',
  name: 'plain text',
  mediaType: 'text/plain',
  extension: 'txt',
  write(story, options = {}) {
    checkFormatOptions(options)
    return `${normalised(story)}\n`
  }
}

const lineBreak = /[\n\r]/

function normalised(story: Story): string {
  const {text: source, blocks, paragraphs} = story
  const flat = flatten(source)
  const tables = new Set(paragraphs.filter(({kind}) => kind === 'preformatted').map(({start}) => start))
  const parts: string[] = []
  let last: number | undefined
  for (const {start, end} of blocks) {
    // An end mark behind the last sentence stays there: `... on Monday. REUTER`.
    if (last !== undefined) parts.push(lineBreak.test(source.slice(last, start)) ? '\n\n' : ' ')
    parts.push(tables.has(start) ? tableOf(story, {start, end}) : clean(flat, start, end))
    last = end
  }
  return parts.join('')
}
