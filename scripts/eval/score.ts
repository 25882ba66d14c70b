/**
 * Holds what the parser found against gold. A figure is counted over all
 * stories, not averaged over them.
 */
import type {Quote, Span, Story} from '../../src/index.ts'
import {fields} from './fields.ts'
import type {GoldQuote, GoldStory} from './gold.ts'

export interface Miss {
  /** Which story. */
  id: string
  /** What the gold has and the parser has not, and the other way round. */
  missing: string[]
  extra: string[]
}

export interface Figure {
  name: string
  stories: number
  gold: number
  found: number
  right: number
  misses: Miss[]
}

/** Quotes match where they share so much of the longer one. */
const overlap = 0.5

/** Counts figures over stories that are given one by one. */
export class Score {
  readonly #figures = new Map<string, Figure>()

  /** The figures in the order of the fields. */
  get figures(): Figure[] {
    const order = [...fields.map(({name}) => name), ...quoteFigures]
    return [...this.#figures.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  }

  add(gold: GoldStory, story: Story): void {
    for (const {name, of} of fields) {
      const values = gold.values.get(name)
      if (values) this.#count(name, gold.id, values.map(plain), of(story).map(plain))
    }
    if (gold.quotes) this.#addQuotes(gold.quotes, gold, story)
  }

  #addQuotes(wanted: readonly GoldQuote[], {id, text, markedOnly}: GoldStory, story: Story): void {
    const [spansName, exactName, mentionName, speakerName] = quoteFigures
    const given = story.quotes.filter(({type}) => !markedOnly || type !== 'indirect')
    const pairs = matchQuotes(wanted, given)
    const wordsOf = ({start, end}: Span): string => plain(text.slice(start, end))
    const label = (span: Span): string => `${span.start} ${wordsOf(span)}`
    // A pair counts as one value, whatever either calls it.
    const nameOf = new Map([...pairs].map(([gold, quote]) => [quote, label(gold)]))
    this.#count(
      spansName,
      id,
      wanted.map(label),
      given.map(quote => nameOf.get(quote) ?? label(quote))
    )
    this.#count(exactName, id, wanted.map(label), given.map(label))
    // The place goes before the name: who said one thing is no answer to who said another.
    const named = wanted.filter(({speaker}) => speaker !== undefined)
    const speakers = named.map(gold => ({gold, names: namesOf(story, pairs.get(gold))}))
    this.#count(
      speakerName,
      id,
      named.map(({start, speaker = ''}) => `${start} ${plain(speaker)}`),
      speakers.flatMap(({gold, names}) => names.map(name => `${gold.start} ${plain(name)}`))
    )
    const mentioned = wanted.filter(({mention}) => mention !== undefined)
    this.#count(
      mentionName,
      id,
      mentioned.map(({start, mention = ''}) => `${start} ${plain(mention)}`),
      mentioned.flatMap(gold => {
        const mention = pairs.get(gold)?.mention
        return mention ? [`${gold.start} ${plain(mention.text)}`] : []
      })
    )
  }

  /** Each value of the gold is found once. */
  #count(name: string, id: string, wanted: readonly string[], given: readonly string[]): void {
    const figure = this.#figures.get(name) ?? {name, stories: 0, gold: 0, found: 0, right: 0, misses: []}
    this.#figures.set(name, figure)
    const missing: string[] = []
    const extra = [...given]
    for (const value of wanted) {
      const at = extra.indexOf(value)
      if (at === -1) missing.push(value)
      else extra.splice(at, 1)
    }
    figure.stories++
    figure.gold += wanted.length
    figure.found += given.length
    figure.right += wanted.length - missing.length
    if (missing.length > 0 || extra.length > 0) figure.misses.push({id, missing, extra})
  }
}

const quoteFigures = ['quotes', 'quotes, exact spans', 'mentions', 'speaker of a quote'] as const

function namesOf({speakers}: Story, quote: Quote | undefined): string[] {
  return quote?.speakers.map(index => speakers[index]?.name ?? '') ?? []
}

/** Blanks and line breaks are told apart by nobody. */
function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

/** Which quote is which: each of the gold takes the nearest that is left. */
function matchQuotes(wanted: readonly GoldQuote[], given: readonly Quote[]): Map<GoldQuote, Quote> {
  const pairs = new Map<GoldQuote, Quote>()
  const left = new Set(given)
  for (const gold of wanted) {
    let best: Quote | undefined
    let most = overlap
    for (const quote of left) {
      const share = sharedOf(gold, quote)
      if (share < most) continue
      best = quote
      most = share
    }
    if (!best) continue
    left.delete(best)
    pairs.set(gold, best)
  }
  return pairs
}

/** What two spans share, of the longer one. */
function sharedOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, common) / Math.max(1, a.end - a.start, b.end - b.start)
}
