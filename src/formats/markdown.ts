/**
 * Markdown (CommonMark), with what is known of the story as YAML in front, for
 * generators of sites and for language models. Every character of the story
 * that Markdown or HTML would read as its own is escaped.
 */
import type {Caption, Story} from '../story/types.ts'
import {bodyRuns, paragraphsOf} from './body.ts'
import {datelineParagraph} from './dateline.ts'
import type {Format} from './format.ts'
import {itemOf, type Item} from './item.ts'

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown (CommonMark) with YAML front matter',
  mediaType: 'text/markdown',
  extension: 'md',
  write(story, options) {
    const item = itemOf(story, options)
    const blocks = [
      item.headline === undefined ? undefined : `# ${escapeMarkdown(item.headline)}`,
      emphasised(item.deck),
      ...item.bylines.map(escapeMarkdown),
      ...story.captions.map(captionOf),
      ...bodyBlocks(story),
      ...item.credits.map(emphasised),
      ...item.notes.map(({text}) => emphasised(text))
    ]
    return `${frontMatter(item, story)}\n${blocks.filter(block => block !== undefined).join('\n\n')}\n`
  }
}

/** ASCII punctuation with a meaning in Markdown or HTML, and entities. */
const special = /[\\`*_[\]<>&~|]/g
/** What only has one at the start of a line: headings, lists, rules, underlines of headings. */
const leading = /^(?<number>\d{1,9})?(?<mark>[#+\-=.):])/

/**
 * A text that Markdown shows as it is.
 *
 * @param text one line
 */
export function escapeMarkdown(text: string): string {
  return text.trim().replace(special, '\\$&').replace(leading, '$<number>\\$<mark>')
}

function emphasised(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `*${escapeMarkdown(text)}*`
}

function captionOf({text, credit}: Caption): string {
  return `> ${escapeMarkdown(credit ? `${text} (${credit.text})` : text)}`
}

function bodyBlocks(story: Story): string[] {
  const {dateline} = story
  const paragraphs = paragraphsOf(story)
  const datelined = datelineParagraph(story)
  return bodyRuns(paragraphs).map(({kind, indices}) => {
    const texts = indices.map(index => paragraphs[index]?.text ?? '')
    if (kind === 'list-item') return texts.map(text => `- ${escapeMarkdown(text)}`).join('\n')
    const [text = ''] = texts
    if (kind === 'preformatted') return fenced(text)
    if (kind === 'subhead') return `## ${escapeMarkdown(text)}`
    return dateline && indices[0] === datelined
      ? `**${escapeMarkdown(dateline.text)}** ${escapeMarkdown(text)}`
      : escapeMarkdown(text)
  })
}

const ticks = /`+/g

/** A table, between fences longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(ticks), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** YAML, whose quoted scalars are JSON's strings. */
function frontMatter(item: Item, {agencies, kind}: Story): string {
  const authors = item.authors.map(({name}) => name)
  const rows: ReadonlyArray<readonly [name: string, value: string | readonly string[] | undefined]> = [
    ['title', item.title],
    ['slug', item.slug],
    ['section', item.kicker],
    ['date', item.published ?? item.written],
    ['updated', item.updated],
    ['authors', authors.length > 0 ? authors : undefined],
    ['agencies', agencies.length > 0 ? agencies.map(({id}) => id) : undefined],
    ['dateline', item.dateline],
    ['kind', kind],
    ['language', item.language],
    ['id', item.id]
  ]
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]))
  return `---\n${lines.join('\n')}\n---\n`
}
