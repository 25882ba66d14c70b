/**
 * The parts of README.md that are made from the sources, so that they cannot
 * grow old. Each stands between two marks: `<!-- agencies -->` and
 * `<!-- /agencies -->`.
 */
import {readFileSync} from 'node:fs'
import {agencies} from '../src/agencies/index.ts'
import type {AgencyKind} from '../src/agencies/schema.ts'
import {renderHelp} from '../src/cli/help.ts'
import {parseStory} from '../src/index.ts'
import {messageRules} from '../src/messages.ts'
import type {MessageRule} from '../src/messages.ts'
import {readerMessageRules} from '../src/readers/messages.ts'
import {renderFormats} from './format-tables.ts'
import {renderCompromise, renderRules, renderSpeakers} from './quote-tables.ts'

const headings: Readonly<Record<AgencyKind, string>> = {
  agency: 'News agencies',
  'press-release': 'Press release wires',
  partner: 'Partners whose stories run on the wires',
  monitor: 'Monitors and archives'
}

/** The story of the README's first screen. */
const demo = new URL('../fixtures/reuters/envoy-client-page/input.txt', import.meta.url)

const parts: Readonly<Record<string, () => string>> = {
  demo: renderDemo,
  speakers: () => renderSpeakers(demo),
  rules: renderRules,
  compromise: renderCompromise,
  formats: () => renderFormats(demo),
  agencies: renderAgencies,
  messages: () => renderMessages(messageRules),
  readermessages: () => renderMessages(readerMessageRules),
  help: () => `\`\`\`text\n${renderHelp()}\`\`\`\n`
}

/**
 * Puts the parts into a text, in the place of what stands between their marks.
 *
 * @param text README.md
 */
export function fillIn(text: string): string {
  return text.replace(/<!-- (?<name>[a-z]+) -->\n[\s\S]*?<!-- \/\k<name> -->/g, (whole, name: string) => {
    const render = Object.hasOwn(parts, name) ? parts[name] : undefined
    return render ? `<!-- ${name} -->\n\n${render()}\n<!-- /${name} -->` : whole
  })
}

/** A run on a fixture: the start of the text, and the story as JSON without what would fill the screen. */
function renderDemo(): string {
  const text = readFileSync(demo, 'utf8')
  const {
    headline,
    kicker,
    publishedAt,
    dateline,
    captions,
    credits,
    agencies: authors,
    paragraphs,
    quotes,
    speakers,
    related
  } = parseStory(text)
  const shown = {
    headline: headline && {title: headline.title, source: headline.source?.text},
    kicker: kicker?.text,
    publishedAt: publishedAt?.iso,
    dateline: dateline && {text: dateline.text, agencies: dateline.agencies.map(({id}) => id)},
    captions: captions.map(({credit, file, date}) => ({credit: credit?.text, file, date: date?.iso})),
    credits: credits.map(({roles, people}) => ({
      roles,
      people: people.map(({name, places}) => ({name, places: places.map(place => place.name)}))
    })),
    agencies: authors.map(({id, role}) => `${id} (${role})`),
    paragraphs: paragraphs.length,
    quotes: quotes.length,
    speakers: speakers.map(({name, kind}) => ({name, kind})),
    related: related.map(link => `${link.under ?? ''}: ${link.text}`)
  }
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const excerpt = lines.map(line => (line.length > width ? `${line.slice(0, width)}…` : line)).join('\n')
  return [
    '```text',
    excerpt,
    '```',
    '',
    '```js',
    "import {parseStory} from 'wirestory'",
    '',
    'const story = parseStory(text)',
    '```',
    '',
    '`story` in short (`npm run docs` wrote this from a run; blank lines and the ends of long lines above are left out):',
    '',
    '```json',
    inLines(shown, ''),
    '```',
    ''
  ].join('\n')
}

/** Longest line of an excerpt or of JSON. */
const width = 92

/** JSON with what fits on one line on one line. */
function inLines(value: unknown, indent: string): string {
  const flat = JSON.stringify(value).replace(/(?<=["\]}\w]),(?=["[{])|(?<="):(?=["[{\w])/g, '$& ')
  if (flat.length + indent.length <= width || value === null || typeof value !== 'object') return flat
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map(part => inLines(part, inner))
    : Object.entries(value).flatMap(([name, part]) =>
        part === undefined ? [] : [`${JSON.stringify(name)}: ${inLines(part, inner)}`]
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map(part => inner + part).join(',\n')}\n${indent}${close}`
}

function renderAgencies(): string {
  return Object.entries(headings)
    .map(([kind, heading]) => {
      const rows = agencies
        .filter(agency => agency.kind === kind)
        .map(({id, name, country, languages, datelines}) => {
          const example = datelines?.[0]?.example.trim()
          return `| \`${id}\` | ${cell(name)} | ${country ?? ''} | ${languages.join(', ')} | ${example === undefined ? '' : `\`${cell(example)}\``} |\n`
        })
      const head = `| id | name | country | languages | first dateline |\n| --- | --- | --- | --- | --- |\n`
      return `**${heading}** (${rows.length})\n\n${head}${rows.join('')}`
    })
    .join('\n')
}

function renderMessages(rules: Readonly<Record<string, MessageRule>>): string {
  const rows = Object.entries(rules).map(
    ([id, {severity, sentence}]) => `| \`${id}\` | ${severity} | ${cell(sentence)} |\n`
  )
  return `| rule | severity | sentence |\n| --- | --- | --- |\n${rows.join('')}`
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
