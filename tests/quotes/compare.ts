/** Holds a story against a case of marked text. */
import type {Quote, Span, Speaker, Story} from '../../src/index.ts'
import {claimWords, type Claim, type MarkedCase, type MarkKind} from './marked-text.ts'

/** What a story lacks of a case, one line each; none when it holds. */
export function complaintsOf(wanted: MarkedCase, story: Story, onlyMarked: boolean): string[] {
  const complaints: string[] = []
  const marks = (kind: MarkKind, number?: number): Span[] =>
    wanted.marks.filter(mark => mark.kind === kind && (number === undefined || mark.number === number))
  const numbers = (kind: MarkKind): number[] => [
    ...new Set(wanted.marks.filter(mark => mark.kind === kind).map(mark => mark.number))
  ]
  const claimed = (kind: 'q' | 'nc' | 'h', number: number): Array<[string, string]> =>
    wanted.claims
      .filter(({subject}) => subject?.kind === kind && subject.number === number)
      .flatMap(claim => statements(claim))
  const print = (spans: readonly Span[]): string =>
    spans.map(({start, end}) => `{${wanted.text.slice(start, end)}}`).join(' … ') || 'nothing'
  const same = (found: readonly Span[], marked: readonly Span[]): boolean =>
    print(found.map(span => trim(wanted.text, span))) === print(marked.map(span => trim(wanted.text, span))) &&
    found.every((span, index) => overlap(span, marked[index]))

  /** The quote of each number, as far as there is one. */
  const quotes = new Map<number, Quote>()
  const taken = new Set<Quote>()
  for (const number of numbers('q')) {
    const content = marks('q', number)
    const exact = story.quotes.find(quote =>
      same(withoutAddressee(quote.content, content, marks('a', number), wanted.text), content)
    )
    if (exact) quotes.set(number, exact)
    else complaints.push(`q${number}: no quote has the content ${print(content)}`)
    for (const quote of exact ? [exact] : story.quotes) {
      if (exact || quote.content.some(span => content.some(one => overlap(span, one)))) taken.add(quote)
    }
  }
  for (const [number, quote] of quotes) {
    const check = (kind: MarkKind, name: string, found: readonly Span[]): void => {
      const marked = marks(kind, number)
      if (marked.length > 0 && !same(found, marked)) {
        complaints.push(`q${number}: the ${name} is ${print(found)}, not ${print(marked)}`)
      }
    }
    check('m', 'stretch in quotation marks', quote.marks)
    check('s', 'mention', list(quote.mention))
    check('r', 'relay', quote.relays)
    check('a', 'addressee', list(quote.addressee))
    check('o', 'occasion', list(quote.occasion))
    const date = quote.date === undefined ? undefined : story.dates[quote.date]
    for (const [name, spans, marked] of [
      ['cue', quote.cue?.spans ?? [], marks('c', number)],
      ['date', list(date), marks('d', number)]
    ] as const) {
      if (!marked.every(mark => spans.some(span => overlap(span, mark)))) {
        complaints.push(`q${number}: the ${name} is ${print(spans)}, not ${print(marked)}`)
      }
    }
    const seen = observe(story, quote)
    for (const [key, value] of claimed('q', number)) {
      const outer = /^q(\d+)$/.exec(value)
      const isRight =
        key === 'within' && outer
          ? quote.within !== undefined && story.quotes[quote.within] === quotes.get(Number(outer[1]))
          : agrees(key, seen[key] ?? '', value)
      if (!isRight) complaints.push(`q${number}: ${key} is ${seen[key] ?? 'unknown'}, not ${value}`)
    }
  }

  for (const number of numbers('nc')) {
    const found = story.noComments.find(({cue}) => marks('nc', number).every(mark => overlap(cue, mark)))
    if (!found) {
      complaints.push(`nc${number}: no no-comment at ${print(marks('nc', number))}`)
      continue
    }
    const mention = marks('ns', number)
    if (mention.length > 0 && !same(list(found.mention), mention)) {
      complaints.push(`nc${number}: the mention is ${print(list(found.mention))}, not ${print(mention)}`)
    }
    for (const [, value] of claimed('nc', number)) {
      const who = namesOf(story, found.speakers)
      if (!agrees('speaker', who, value)) complaints.push(`nc${number}: speaker is ${who}, not ${value}`)
    }
    for (const {cue} of story.quotes) {
      if (cue?.spans.some(span => marks('nc', number).some(mark => overlap(span, mark)))) {
        complaints.push(`nc${number}: is the cue of a quote, ${print(cue.spans)}`)
      }
    }
  }

  for (const number of numbers('h')) {
    const found = story.headline?.quotes.find(quote => same([quote.marks], marks('h', number)))
    if (!found) complaints.push(`h${number}: the headline has no quote ${print(marks('h', number))}`)
    for (const [, value] of found ? claimed('h', number) : []) {
      const who = namesOf(story, found?.speakers ?? [])
      if (!agrees('speaker', who, value)) complaints.push(`h${number}: speaker is ${who}, not ${value}`)
    }
  }

  for (const mark of marks('x')) {
    const headlineMarks = story.headline?.quotes.map(quote => quote.marks) ?? []
    for (const span of [...story.quotes.flatMap(quote => quote.marks), ...headlineMarks]) {
      if (span.start >= mark.start && span.end <= mark.end) complaints.push(`${print([mark])} is nobody's quote`)
    }
  }

  const words = wanted.claims.flatMap(claim => claim.words)
  if (onlyMarked || words.includes('only') || words.includes('no-quotes')) {
    for (const quote of story.quotes) {
      if (!taken.has(quote)) complaints.push(`no quote is marked here: ${print(quote.content)} (${quote.rule})`)
    }
  }
  const everybody = story.speakers.filter(speaker => speaker.quotes.length > 0).map(({name}) => name)
  for (const {values} of wanted.claims) {
    const all = values.get('speakers')
    const nobody = values.get('no-speaker')
    if (all !== undefined && !agrees('speaker', everybody.join(';'), all)) {
      complaints.push(`the speakers are ${everybody.join(';')}, not ${all}`)
    }
    for (const name of nobody?.split(';') ?? []) {
      if (everybody.some(one => foldName(one) === foldName(name))) complaints.push(`${name} is no speaker`)
    }
  }
  return [...complaints, ...invalid(story)]
}

/** What must hold for any story's quotes. */
function invalid(story: Story): string[] {
  const complaints: string[] = []
  for (const [index, quote] of story.quotes.entries()) {
    const name = `{${story.text.slice(quote.start, quote.end)}}`
    if (quote.start !== quote.content[0]?.start || quote.end !== quote.content.at(-1)?.end) {
      complaints.push(`${name} does not run from the first to the last of its content`)
    }
    if (!quote.text) complaints.push(`${name} has no text`)
    // Direct speech may stand without marks: after a dash, after a label.
    if (quote.type === (quote.marks.length > 0 ? 'indirect' : 'mixed')) {
      complaints.push(`${name} is ${quote.type} with ${quote.marks.length} stretches in quotation marks`)
    }
    for (const speaker of quote.speakers) {
      if (!story.speakers[speaker]?.quotes.includes(index)) complaints.push(`${name} is unknown to its speaker`)
    }
  }
  return complaints
}

/** The story's body in the notation of the cases, and what a case could state of its quotes. */
export function printFound(story: Story): string {
  const signs: Array<{at: number; sign: string; rank: number}> = []
  const add = (label: string, spans: readonly Span[]): void => {
    for (const {start, end} of spans) {
      signs.push({at: start, sign: `[${label} `, rank: 1e9 - end}, {at: end, sign: ']', rank: -1 - start})
    }
  }
  const claims: string[] = []
  for (const [index, quote] of story.quotes.entries()) {
    const number = index + 1
    add(`q${number}`, quote.content)
    add(`c${number}`, quote.cue?.spans ?? [])
    add(`s${number}`, list(quote.mention))
    add(`r${number}`, quote.relays)
    add(`a${number}`, list(quote.addressee))
    add(`o${number}`, list(quote.occasion))
    const values = Object.entries(observe(story, quote)).filter(([, value]) => value !== 'none' && value !== '')
    claims.push(`> q${number} ${quote.rule} ${values.map(pair => pair.join('=')).join(' ')}`)
  }
  for (const [index, {cue, mention}] of story.noComments.entries()) {
    add(`nc${index + 1}`, [cue])
    add(`ns${index + 1}`, list(mention))
  }
  for (const [index, {marks}] of (story.headline?.quotes ?? []).entries()) add(`h${index + 1}`, [marks])
  signs.sort((a, b) => a.at - b.at || a.rank - b.rank)
  let out = ''
  let at = 0
  for (const {at: next, sign} of signs) {
    out += story.text.slice(at, next) + sign
    at = next
  }
  return [out + story.text.slice(at).trimEnd(), ...claims].join('\n')
}

/** A quote's fields in the words of the claims. */
function observe(story: Story, quote: Quote): Record<string, string> {
  const speakers = quote.speakers.flatMap(index => list(story.speakers[index]))
  const each = (read: (speaker: Speaker) => string | undefined): string =>
    [...new Set(speakers.map(speaker => read(speaker) ?? 'none'))].join(';')
  return {
    type: quote.type,
    act: quote.act,
    modality: quote.modality ?? 'none',
    stance: quote.stance ?? 'none',
    anonymous: quote.anonymous ? 'true' : 'none',
    speaker: namesOf(story, quote.speakers),
    kind: each(speaker => speaker.kind),
    country: each(speaker => speaker.country),
    for: each(speaker => (speaker.for === undefined ? undefined : story.speakers[speaker.for]?.name)),
    described: speakers.flatMap(speaker => speaker.descriptions).join(';'),
    mention: quote.mention ? 'given' : '-',
    resolution: quote.resolution ?? 'none',
    relay: quote.relays.map(relay => relay.text).join(';') || 'none',
    text: quote.text,
    within: quote.within === undefined ? 'none' : `story.quotes[${quote.within}]`
  }
}

function agrees(key: string, found: string, wanted: string): boolean {
  const names = (text: string): string[] => text.split(';').map(foldName)
  if (key === 'text') return found === wanted
  if (key === 'described') return names(wanted).every(one => names(found).includes(one))
  return names(found).sort().join(';') === names(wanted).sort().join(';')
}

function statements({words, values}: Claim): Array<[string, string]> {
  return [
    ...words.flatMap(word => list(claimWords[word])).map(([key, value]): [string, string] => [key, value]),
    ...values
  ]
}

function namesOf(story: Story, speakers: readonly number[]): string {
  return speakers.map(index => story.speakers[index]?.name ?? 'out of range').join(';') || '-'
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(?:an?|the) /, '')
    .trim()
}

/** Without what a content may or may not hold at its ends: commas, blanks, the dash that opens speech. */
function trim(text: string, {start, end}: Span): Span {
  while (start < end && /[\s,–—-]/.test(text.charAt(start))) start++
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--
  return {start, end}
}

/** `urged [a1 drivers] [q1 to wait]`: gold and grammars differ on whose the drivers are, so both will do. */
function withoutAddressee(
  found: readonly Span[],
  marked: readonly Span[],
  addressee: readonly Span[],
  text: string
): Span[] {
  const [first, ...rest] = found
  const start = marked[0]?.start ?? -1
  const isBefore =
    first &&
    addressee.some(span => span.start === first.start && trim(text, {start: span.end, end: start}).start === start)
  return isBefore ? [{start, end: first.end}, ...rest] : [...found]
}

function overlap(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end
}

function list<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
