/** The README's list of formats. */
import {readFileSync} from 'node:fs'
import {formats} from '../src/formats.ts'
import {parseStory} from '../src/index.ts'

/** Words of the story on the README's first screen, which somebody says in it. */
const words = 'I do not wish to sing before the choir'

/** Longest example, and how much of it stands before the words. */
const width = 104
const before = 44

/**
 * The formats, and what each makes of the same words.
 *
 * @param file a story that has them
 */
export function renderFormats(file: URL): string {
  const story = parseStory(readFileSync(file, 'utf8'))
  const rows = formats.map(
    ({id, name, mediaType, extension}) => `| \`${id}\` | ${name} | \`${mediaType}\` | \`.${extension}\` |\n`
  )
  const longest = Math.max(...formats.map(({id}) => id.length))
  const examples = formats.map(({id, write}) => `${id.padEnd(longest)}  ${exampleOf(write(story))}\n`)
  return (
    `| name | what it is | media type | file |\n| --- | --- | --- | --- |\n${rows.join('')}\n` +
    `\`\`\`text\n${examples.join('')}\`\`\`\n`
  )
}

/** What stands around the words on the last line that has them. */
function exampleOf(output: string): string {
  const line = output.split(/\r?\n/).findLast(one => one.includes(words)) ?? ''
  const start = Math.max(0, line.trim().indexOf(words) - before)
  const shown = line.trim().slice(start, start + width)
  return `${start > 0 ? '…' : ''}${shown}${start + width < line.trim().length ? '…' : ''}`
}
