/** `wirestory explain`: why the parser says what it says. */
import type {Trace} from '../../quotes/trace.ts'
import type {Story} from '../../story/types.ts'
import {clean, flatten} from '../../text/flat.ts'
import {traceStory} from '../../trace-story.ts'
import type {Evidence} from '../../tree/state.ts'
import {createLocate, type Locate} from '../locate.ts'
import type {Paint} from '../paint.ts'
import {otherMarkRows, quoteRows} from '../quote-trail.ts'
import {section} from '../table.ts'
import {agencyWords, listed} from '../wording.ts'
import type {Command} from './command.ts'

/** Prints evidence, votes, quotes with what the sieves offered, and messages. */
export const explain: Command = async ({args, inputs, parseOptions, paint, write, width}) => {
  let printed = 0
  for await (const {label, text, envelope} of inputs()) {
    if (args.operands.length > 1 || printed > 0) await write(`${printed > 0 ? '\n' : ''}${paint('bold', label)}\n`)
    printed++
    const {story, evidence, trace} = traceStory(text, {...parseOptions, ...(envelope && {envelope})})
    const page: Page = {story, trace, flat: flatten(text), locate: createLocate(text), paint, width}
    await write(listEvidence(page, evidence) + listVotes(page, evidence) + listQuotes(page) + listMessages(page))
  }
}

interface Page {
  story: Story
  trace: Trace
  /** The source, flattened: for showing stretches of it. */
  flat: string
  locate: Locate
  paint: Paint
  width: number
}

function listEvidence(page: Page, evidence: readonly Evidence[]): string {
  const rows = [...evidence]
    .sort((a, b) => a.start - b.start)
    .map(({agency, row, kind, start, end, weight}) => ({
      cells: [
        place(page, start),
        `${weight < 0 ? '' : '+'}${weight}`,
        agency,
        `${kind}/${row}`,
        clean(page.flat, start, end)
      ]
    }))
  return section(page.paint, page.width, 'Evidence', 'no row of any agency matched', rows)
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
      return {cells: [agency, `${weight}`, `${matches} of its rows`, chosen ? chosen.role : '']}
    })
  const result = `The story's agencies: ${listed(page.story.agencies.map(agencyWords)) || 'none'}\n`
  return section(page.paint, page.width, 'Votes', 'none', rows) + result
}

function listQuotes(page: Page): string {
  const {story, paint, width} = page
  const source = {...page, place: (offset: number) => place(page, offset)}
  const others = otherMarkRows(source)
  const refusals = story.noComments.map(({start, cue, mention, speakers}) => ({
    cells: [
      place(page, start),
      cue.text,
      listed(speakers.map(index => story.speakers[index]?.name)) || mention?.text || ''
    ]
  }))
  return (
    section(paint, width, 'Quotes', 'none', quoteRows(source)) +
    (refusals.length > 0 ? section(paint, width, 'Refused to comment', 'none', refusals) : '') +
    (others.length > 0 ? section(paint, width, 'Marks that hold no quote', 'none', others) : '')
  )
}

function listMessages(page: Page): string {
  const rows = page.story.messages.map(({start, severity, rule, reason}) => ({
    cells: [place(page, start), severity, rule, reason]
  }))
  return section(page.paint, page.width, 'Messages', 'none', rows)
}

function place({locate}: Page, offset: number): string {
  const {line, column} = locate(offset)
  return `${line}:${column}`
}
