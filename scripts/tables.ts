/**
 * The parts of README.md that are made from the sources, so that they cannot
 * grow old. Each stands between two marks: `<!-- agencies -->` and
 * `<!-- /agencies -->`.
 */
import {agencies} from '../src/agencies/index.ts'
import type {AgencyKind} from '../src/agencies/schema.ts'
import {renderHelp} from '../src/cli/help.ts'
import {messageRules} from '../src/messages.ts'

const headings: Readonly<Record<AgencyKind, string>> = {
  agency: 'News agencies',
  'press-release': 'Press release wires',
  partner: 'Partners whose stories run on the wires',
  monitor: 'Monitors and archives'
}

const parts: Readonly<Record<string, () => string>> = {
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
