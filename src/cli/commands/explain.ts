/** `wirestory explain`: why the parser says what it says. */
import {parseStory, parseTree} from '../../index.ts'
import type {Story} from '../../story/types.ts'
import {clean, flatten} from '../../text/flat.ts'
import type {Evidence} from '../../tree/state.ts'
import {createLocate, type Locate} from '../locate.ts'
import type {Paint} from '../paint.ts'
import {fit} from '../sheet.ts'
import {agencyWords, listed, speakerWords} from '../wording.ts'
import type {Command} from './command.ts'

/** Prints evidence, votes, quotes with their rules, and messages. */
export const explain: Command = async ({args, inputs, parseOptions, paint, write, width}) => {
  let printed = 0
  for await (const {label, text} of inputs()) {
    if (args.operands.length > 1) await write(`${printed > 0 ? '\n' : ''}${paint('bold', label)}\n`)
    printed++
    const story = parseStory(text, parseOptions)
    const {file} = parseTree(text, parseOptions)
    const evidence = file.data.wire?.evidence ?? []
    const page: Page = {story, flat: flatten(text), locate: createLocate(text), paint, width}
    await write(listEvidence(page, evidence) + listVotes(page, evidence) + listQuotes(page) + listMessages(page))
  }
}

interface Page {
  story: Story
  /** The source, flattened: for showing stretches of it. */
  flat: string
  locate: Locate
  paint: Paint
  width: number
}

function listEvidence(page: Page, evidence: readonly Evidence[]): string {
  const rows = [...evidence]
    .sort((a, b) => a.start - b.start)
    .map(({agency, row, kind, start, end, weight}) => [
      place(page, start),
      `${weight < 0 ? '' : '+'}${weight}`,
      agency,
      `${kind}/${row}`,
      clean(page.flat, start, end)
    ])
  return section(page, 'Evidence', 'no row of any agency matched', rows)
}

function listVotes(page: Page, evidence: readonly Evidence[]): string {
  const tally = new Map<string, {weight: number; matches: number}>()
  for (const {agency, weight} of evidence) {
    const sum = tally.get(agency) ?? {weight: 0, matches: 0}
    tally.set(agency, {weight: sum.weight + weight, matches: sum.matches + 1})
  }
  const rows = [...tally]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([agency, {weight, matches}]) => {
      const chosen = page.story.agencies.find(({id}) => id === agency)
      return [agency, `${weight}`, `${matches} of its rows`, chosen ? chosen.role : '']
    })
  const result = `The story's agencies: ${listed(page.story.agencies.map(agencyWords)) || 'none'}\n`
  return section(page, 'Votes', 'none', rows) + result
}

function listQuotes(page: Page): string {
  const {quotes, speakers} = page.story
  const rows = quotes.map(quote => [
    place(page, quote.start),
    quote.type,
    quote.rule,
    listed([speakerWords(quote, speakers), quote.resolution && `(${quote.resolution})`], ' '),
    quote.text
  ])
  return section(page, 'Quotes', 'none', rows)
}

function listMessages(page: Page): string {
  const rows = page.story.messages.map(({start, severity, rule, reason}) => [
    place(page, start),
    severity,
    rule,
    reason
  ])
  return section(page, 'Messages', 'none', rows)
}

function place({locate}: Page, offset: number): string {
  const {line, column} = locate(offset)
  return `${line}:${column}`
}

/** A heading and a table whose last column takes what room is left. */
function section({paint, width}: Page, title: string, nothing: string, rows: readonly string[][]): string {
  const heading = `${paint('bold', title)}\n`
  if (rows.length === 0) return `${heading}  ${nothing}\n`
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, fit(text, 40).length)
  }
  const lines = rows.map(row => {
    const cells = row.slice(0, -1).map((text, column) => fit(text, 40).padEnd(widths[column] ?? 0))
    const left = `  ${cells.join('  ')}`
    return `${left}  ${fit(row.at(-1) ?? '', Math.max(30, width - left.length - 2))}`.trimEnd()
  })
  return `${heading}${lines.join('\n')}\n`
}
