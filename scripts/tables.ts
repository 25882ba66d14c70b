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
  agencies: renderAgencies,
  messages: renderMessages,
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
    related: related.map(link => `${link.under ?? ''}: ${link.text}`)
  }
  const json = JSON.stringify(shown, undefined, 2)
    .replace(/\[\s+("[^"\n]{0,60}")\s+\]/g, '[$1]')
    .replace(/\{\n([^{}[\]]{0,120})\}/g, (_, inner: string) => `{${inner.trim().replace(/\n */g, ' ')}}`)
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n\n\`\`\`js\nimport {parseStory} from 'wirestory'\n\nconst story = parseStory(text)\n\`\`\`\n\n\`story\`, its spans and sentences left out (\`npm run docs\` wrote this from a run):\n\n\`\`\`json\n${json}\n\`\`\`\n`
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

function renderMessages(): string {
  const rows = Object.entries(messageRules).map(
    ([id, {severity, sentence}]) => `| \`${id}\` | ${severity} | ${cell(sentence)} |\n`
  )
  return `| rule | severity | sentence |\n| --- | --- | --- |\n${rows.join('')}`
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
