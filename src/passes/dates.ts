/**
 * `wireDates`: the dates of the body, with their values.
 *
 * Reads: the body's paragraphs and sentences, the reference, `attribution`.
 * Writes: `dates`, the quotes' `date`, messages.
 */
import type {Transformer} from 'unified'
import {findDates} from '../fields/dates/find.ts'
import {mentionOf, type DateContext} from '../fields/dates/mention.ts'
import type {DatePhrase} from '../fields/dates/reading.ts'
import {readNewsDate} from '../nlp/news/index.ts'
import {limits} from '../options.ts'
import type {DateMention, Quote, Span} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'

export function wireDates(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const context: DateContext = {
      flat: state.flat,
      reference: state.reference,
      zone: state.options.timezone,
      readWorded: readNewsDate
    }
    const dates: DateMention[] = []
    for (const node of blocksOf(tree)) {
      if (!isProse(node)) continue
      const span = trimSpan(state.flat, node.data.bodyStart ?? startOf(node), endOf(node))
      if (span.end > limits.quotes) break
      addDates(context, dates, span, node.data.sentences ?? [span], {
        english: state.language.startsWith('en'),
        capitals: state.allCapitals
      })
    }
    const {attribution} = state
    state.dates = attribution ? withQuotes(context, dates, attribution.dates, attribution.quotes) : dates
    const open = state.dates.filter(({iso}) => iso === undefined || iso.startsWith('-'))
    const first = open[0]
    if (first && !state.reference)
      addMessage(file, 'no-reference-date', first.start, first.end, {count: open.length, found: first.text})
  }
}

function isProse({type}: BlockNode): boolean {
  return type === 'ParagraphNode' || type === 'SubheadNode'
}

function addDates(
  context: DateContext,
  dates: DateMention[],
  span: Span,
  sentences: readonly Span[],
  style: {english: boolean; capitals: boolean}
): void {
  let at = 0
  for (const phrase of findDates(context.flat, span.start, span.end, style)) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? span.end) <= phrase.start) at++
    const sentence = sentences[at] ?? span
    const last = dates.at(-1)
    const named = last && last.start >= sentence.start && last.iso !== undefined && last.iso.length >= 10
    const date = mentionOf(context, named ? onDayNamed(phrase) : phrase, sentence, last?.iso)
    if (date.iso !== undefined || !isLength(phrase)) dates.push(date)
  }
}

/** `the fourth in two weeks` is as long as `will open in two weeks` is far away. */
function isLength({reading}: DatePhrase): boolean {
  return reading.kind === 'offset' && reading.future === true
}

/** A time alone is of the day that its sentence has named: `The fire began on Friday, and by 0915 GMT it was out`. */
function onDayNamed(phrase: DatePhrase): DatePhrase {
  const {time} = phrase
  if (time?.start !== phrase.start || time.end !== phrase.end) return phrase
  return {...phrase, reading: {kind: 'anchored', unit: 'day', count: 0}}
}

/**
 * The dates of the body with those of headlines that quotes point to, and the
 * quotes' indices turned from the one list to the other. What the quotes take
 * for a date and is none (`Jan Ruiz`) is dropped.
 */
function withQuotes(
  context: DateContext,
  dates: readonly DateMention[],
  quoted: readonly DateMention[],
  quotes: readonly Quote[]
): DateMention[] {
  const all = [...dates]
  const found = meeting(dates, quoted)
  for (const [index, span] of quoted.entries()) {
    const own = found[index] === undefined ? readBeside(context, span) : undefined
    if (own) all.push(own)
  }
  if (all.length > dates.length) all.sort((a, b) => a.start - b.start)
  const places = meeting(all, quoted)
  for (const quote of quotes) {
    if (quote.date === undefined) continue
    const place = places[quote.date]
    if (place === undefined) delete quote.date
    else quote.date = place
  }
  return all
}

/** For each of some spans the index of the date that it lies on; both lists are in order. */
function meeting(dates: readonly Span[], spans: readonly Span[]): Array<number | undefined> {
  let at = 0
  return spans.map(span => {
    while (at < dates.length && (dates[at]?.end ?? 0) <= span.start) at++
    const date = dates[at]
    return date && meet(date, span) ? at : undefined
  })
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

/** So much of a line tells whether a word in it is a date. */
const beside = 40

/** A date outside the body's prose, such as in a headline. */
function readBeside(context: DateContext, span: Span): DateMention | undefined {
  const {flat} = context
  const line = {start: Math.max(0, span.start - beside), end: Math.min(flat.length, span.end + beside)}
  const phrases = findDates(flat, line.start, line.end, {english: true, capitals: false})
  const phrase = phrases.find(found => meet(found, span))
  return phrase && mentionOf(context, phrase, line, undefined)
}
