/** What README.md shows of quotes: a run on a fixture, and how often each rule is right. */
import {readFileSync} from 'node:fs'
import {listSpeakers} from '../examples/who-said-what.ts'
import {quoteRules} from '../src/quotes/rules.ts'
import figures from './rule-figures.json' with {type: 'json'}

interface Count {
  right: number
  given: number
}

const rules: Readonly<Record<string, {marked: Count; unmarked: Count} | undefined>> = figures.rules

/** Who says what in the story of the README's first screen. */
export function renderSpeakers(story: URL): string {
  return ['```text', ...listSpeakers(readFileSync(story, 'utf8')), '```', ''].join('\n')
}

/** A line a rule: what it reads, and how often it is right on the gold data. */
export function renderRules(): string {
  const sets = Object.entries(figures.stories).map(([name, count]) => `${name} (${count})`)
  const rows = Object.entries(quoteRules).map(([rule, construction]) => {
    const {marked, unmarked} = rules[rule] ?? {}
    return `| \`${rule}\` | ${construction} | ${share(marked)} | ${share(unmarked)} |\n`
  })
  return [
    `Measured on ${figures.date} (\`npm run rules\`) on ${sets.slice(0, -1).join(', ')} and ${sets.at(-1) ?? ''},`,
    'in brackets the number of stories.',
    '',
    '| rule | what it reads, `C` being what is said | in quotation marks | without |',
    '| --- | --- | --- | --- |',
    rows.join('')
  ].join('\n')
}

/** What compromise adds to our rules. */
export function renderCompromise(): string {
  const {marked, open, signed, right, slower} = figures.compromise
  const time = Math.round(100 * (slower - 1))
  return [
    `Measured on ${figures.date} on the same stories as the [rules](#rules): of ${marked} quotes in quotation marks our`,
    `rules leave ${open} without a word on who speaks; compromise signs ${signed} of these, ${right} rightly. Parsing takes ${time} %`,
    'longer (`npm run bench:compromise`).',
    ''
  ].join('\n')
}

/** `92.8 % (1340)` */
function share(count: Count | undefined): string {
  return count === undefined || count.given === 0
    ? ''
    : `${((100 * count.right) / count.given).toFixed(1)} % (${count.given})`
}
