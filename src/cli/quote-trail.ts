/** How quotes were found: what the sieves offered, which of them won, whom the mention names. */
import {quoteRules} from '../quotes/rules.ts'
import type {Offer, Trace} from '../quotes/trace.ts'
import type {Quote, Span, Speaker, Story} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {aligned, below, type Row} from './table.ts'
import {listed, speakerWords} from './wording.ts'

/** A page that shows stretches of the source. */
export interface Source {
  story: Story
  /** The source, flattened. */
  flat: string
  trace: Trace
  /** `12:3` */
  place: (offset: number) => string
  width: number
}

/** A quote, its speaker and its words; below it the marks, the offers and the way to the speaker. */
export function quoteRows(source: Source): Row[] {
  const {story, place, trace} = source
  return story.quotes.map((quote, index) => ({
    cells: [
      place(quote.start),
      quote.type,
      quote.rule,
      listed([speakerWords(quote, story.speakers), quote.resolution && `(${quote.resolution})`], ' '),
      quote.text
    ],
    details: [
      ['rule', quoteRules[quote.rule]],
      ...labelled(
        'marks',
        quote.marks.map(({start, end}) => `${place(start)} ${wordsAt(source, {start, end})}`)
      ),
      ...labelled('offers', offerLines(source, quote)),
      ...labelled('speaker', [chainOf(quote, story.speakers), ...(trace.chains[index] ?? [])])
    ]
  }))
}

/** Stretches in quotation marks that are nobody's words. */
export function otherMarkRows(source: Source): Row[] {
  const {story, trace, place} = source
  const quoted = new Set(story.quotes.flatMap(({marks}) => marks.map(({start}) => start)))
  return trace.stretches
    .filter(({start}) => !quoted.has(start))
    .map(stretch => ({cells: [place(stretch.start), stretch.kind, wordsAt(source, stretch)]}))
}

/** What was offered for words of a quote, in the order of asking. */
function offerLines(source: Source, quote: Quote): string[] {
  const rows = source.trace.offers
    .filter(({content}) => content.some(span => quote.content.some(other => meet(span, other))))
    .map(offer => [
      isTaken(offer, quote) ? 'won' : 'lost',
      offer.rule,
      listed(
        offer.cue.map(span => wordsAt(source, span)),
        ' … '
      ),
      offer.mention ? wordsAt(source, offer.mention) : '–',
      listed(
        offer.content.map(span => wordsAt(source, span)),
        ' … '
      )
    ])
  return aligned(rows, source.width - below)
}

function isTaken({rule, cue}: Offer, quote: Quote): boolean {
  return rule === quote.rule && cue[0]?.start === quote.cue?.start
}

/** `the envoy → Ana Ruiz` */
function chainOf({mention, cue, speakers}: Quote, known: readonly Speaker[]): string {
  const names = listed(speakers.map(index => known[index]?.name))
  return listed([mention?.text ?? (cue && 'no mention'), names || 'nobody named'], ' → ')
}

function wordsAt({flat}: Source, {start, end}: Span): string {
  return clean(flat, start, end)
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The label stands on the first line alone. */
function labelled(label: string, lines: readonly string[]): Array<readonly [label: string, text: string]> {
  return lines.map((line, index) => [index === 0 ? label : '', line])
}
