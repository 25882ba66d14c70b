/**
 * Stories as rows hold them where their text stands once: without what the rest
 * of the row says already. A third of such a row would be empty lists, spans
 * that repeat others, and the sentences of messages. What is left out, and so
 * what comes back, stands in one table, `storyShape`. Places are pairs:
 * `at: [3, 9]` for `start: 3, end: 9`, and `[[3, 9]]` for a list of bare spans.
 */
import {messageRules, severityOf} from '../../messages.ts'
import type {Span} from '../../story/types.ts'
import {flatten} from '../../text/flat.ts'
import type {BatchStory} from '../types.ts'
import {isField, isSpareText, isTextField, mayHoldText} from './field-text.ts'

/** An object of a story, of which not all members need be there. */
type Members = Record<string, unknown>

/** What the quotes of a story tell of a speaker. */
interface Told {
  /** Their indices. */
  quotes: number[]
  /** Where the speaker is named alone, there and where comment is refused; in order. */
  mentions: Span[]
}

type Speakers = ReadonlyMap<unknown, Told>

/** What a row leaves out of an object. */
interface Shape {
  /** Lists, which are left out where they are empty. */
  lists?: readonly string[]
  /** Lists of bare spans. */
  spans?: readonly string[]
  /** Members that are left out where the others give them, in the order in which they come back. */
  given?: ReadonlyArray<readonly [member: string, value: (owner: Members, speakers: Speakers) => unknown]>
  /** Members that are objects with a shape, or lists of them. */
  within?: Readonly<Record<string, Shape>>
}

/** Sentences of rules that always say the same. */
const sentences: ReadonlyMap<unknown, string> = new Map(
  Object.entries(messageRules).flatMap(([rule, {sentence}]) => (sentence.includes('{') ? [] : [[rule, sentence]]))
)

/** Of what leaves out nothing. */
const bare: Shape = {}

const person: Shape = {lists: ['places']}

const unsaid: Shape = {lists: ['speakers']}

const quote: Shape = {
  lists: ['speakers', 'relays'],
  spans: ['content', 'marks'],
  given: [
    ['act', () => 'speech'],
    ['content', ownSpan],
    ['marks', ({type, content}) => (type === 'direct' ? spansIn(content) : [])]
  ],
  within: {cue: {spans: ['spans'], given: [['spans', ownSpan]]}}
}

const speaker: Shape = {
  lists: ['descriptions'],
  spans: ['mentions'],
  given: [
    ['kind', () => 'person'],
    ['quotes', (owner, speakers) => [...(speakers.get(owner)?.quotes ?? [])]],
    ['mentions', (owner, speakers) => [...(speakers.get(owner)?.mentions ?? [])]]
  ]
}

const message: Shape = {
  given: [
    ['severity', ({rule}) => severityOf(String(rule))],
    // A rule that a later version has no sentence for is told by its id.
    ['reason', ({rule}) => sentences.get(rule) ?? String(rule)]
  ]
}

const storyShape: Shape = {
  lists: [
    ...['agencies', 'bylines', 'captions', 'quotes', 'noComments', 'speakers', 'credits', 'notes', 'related'],
    ...['boilerplate', 'dates', 'messages']
  ],
  within: {
    headline: {lists: ['tags', 'quotes'], within: {quotes: unsaid}},
    bylines: {lists: ['people'], within: {people: person}},
    dateline: {lists: ['places', 'agencies']},
    captions: {lists: ['agencies'], within: {photographer: person}},
    paragraphs: {lists: ['sentences']},
    quotes: quote,
    noComments: unsaid,
    speakers: speaker,
    credits: {lists: ['roles', 'people'], within: {people: person}},
    messages: message
  }
}

/**
 * A copy of a story without what the rest of it gives.
 *
 * @param story as `BatchResult` has it, with spans in UTF-16 code units
 * @param text of the story
 * @param move what an offset is in the unit that was asked for, if that is another
 * @returns what goes into the row; `wholeStory` makes it whole, and `withTexts` gives fields their texts
 */
export function compactStory(story: BatchStory, text: string, move?: (offset: number) => number): unknown {
  const context = {flat: flatten(text), move: move ?? (offset => offset), speakers: speakersIn(story)}
  return compact(story, storyShape, context, '')
}

interface Context {
  flat: string
  move: (offset: number) => number
  speakers: Speakers
}

/** A copy of what stands in a member; within one that holds no text, `member` is that one. */
function compact(value: unknown, shape: Shape, context: Context, member: string): unknown {
  if (Array.isArray(value)) return value.map(each => compact(each, shape, context, member))
  if (!isMembers(value)) return value
  const {lists, spans, given, within} = shape
  const copy: Members = {}
  const field = isField(value) ? value : undefined
  if (field) copy['at'] = pairOf(field, context)
  const holdsText = mayHoldText(member)
  const spare = holdsText && isTextField(value, member) && isSpareText(value, context.flat)
  for (const name in value) {
    if (field && (name === 'start' || name === 'end' || (name === 'text' && spare))) continue
    const held = value[name]
    if (Array.isArray(held) && held.length === 0 && lists?.includes(name)) continue
    const rule = given?.find(([one]) => one === name)
    if (rule && isSame(held, rule[1](value, context.speakers))) continue
    copy[name] = spans?.includes(name)
      ? spansIn(held).map(span => pairOf(span, context))
      : compact(held, within?.[name] ?? bare, context, holdsText ? name : member)
  }
  return copy
}

function pairOf({start, end}: Span, {move}: Context): [number, number] {
  return [move(start), move(end)]
}

/**
 * Puts back what `compactStory` took. A story that is whole stays as it is.
 *
 * @param story of a row; it is changed
 * @returns the same story, as `BatchResult` has it
 */
export function wholeStory(story: BatchStory): BatchStory {
  unpair(story)
  const speakers = speakersIn(story)
  visit(story, storyShape, (owner, {lists = [], spans = [], given = []}) => {
    for (const member of spans) if (owner[member] !== undefined) owner[member] = spansIn(owner[member])
    for (const [member, value] of given) owner[member] ??= value(owner, speakers)
    for (const member of lists) owner[member] ??= []
  })
  return story
}

/** Takes `at` apart. */
function unpair(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) unpair(each)
  else if (isMembers(value)) {
    const [span] = spansIn([value['at']])
    if (span) {
      Object.assign(value, span)
      delete value['at']
    }
    for (const member of Object.values(value)) unpair(member)
  }
}

/** Calls back on all objects that have a shape. */
function visit(value: unknown, shape: Shape, change: (owner: Members, shape: Shape) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, shape, change)
  } else if (isMembers(value)) {
    for (const [member, inner] of Object.entries(shape.within ?? {})) visit(value[member], inner, change)
    change(value, shape)
  }
}

/** What quotes and refusals tell of the speakers; work is in proportion to them. */
function speakersIn(story: unknown): Speakers {
  const told = new Map<unknown, Told>()
  const {quotes, noComments, speakers} = isMembers(story) ? story : {}
  for (const each of membersIn(speakers)) told.set(each, {quotes: [], mentions: []})
  const people = [...told.values()]
  const tell = (one: Members, index?: number): void => {
    const indices: unknown[] = Array.isArray(one['speakers']) ? one['speakers'] : []
    for (const each of indices) {
      const who = typeof each === 'number' ? people[each] : undefined
      if (index !== undefined) who?.quotes.push(index)
      if (indices.length === 1) who?.mentions.push(...spansIn([one['mention']]))
    }
  }
  for (const [index, quote] of membersIn(quotes).entries()) tell(quote, index)
  for (const one of membersIn(noComments)) tell(one)
  for (const one of people) one.mentions = inOrder(one.mentions)
  return told
}

/** Spans in the order of the text, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({start, end}, index, all) => start !== all[index - 1]?.start || end !== all[index - 1]?.end)
}

function membersIn(value: unknown): Members[] {
  return Array.isArray(value) ? value.filter(isMembers) : []
}

function ownSpan({start, end}: Members): unknown {
  return [{start, end}]
}

/** Spans, from a list of them or of pairs. */
function spansIn(value: unknown): Span[] {
  const spans: Span[] = []
  const list: unknown[] = Array.isArray(value) ? value : []
  for (const each of list) {
    const pair: unknown[] = Array.isArray(each) ? each : isMembers(each) ? [each['start'], each['end']] : []
    const [start, end] = pair
    if (typeof start === 'number' && typeof end === 'number') spans.push({start, end})
  }
  return spans
}

/** Whether two values, or two lists of numbers or of spans, are equal. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const others: readonly unknown[] = b
    return a.length === b.length && a.every((each, index) => isSame(each, others[index]))
  }
  if (isMembers(a) && isMembers(b)) return a['start'] === b['start'] && a['end'] === b['end']
  return a === b
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
